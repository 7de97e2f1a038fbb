import type { Case } from '../case';
import { VOCABULARY } from '../case';
import type { Thing } from '../lens';
import { nameIn, thingsIn, tieNumber } from '../lens';
import { listed, shellWords, viewWords, vocabularyWords } from '../words';
import { columnsFor } from './derive';
import type { Session } from './session';
import type { Workspace } from './workspace';

/** The most things that a title names. */
const MOST_NAMED = 2;

/**
 * What the window shows, for its tab and for the browser's history: what is selected
 * or read, the view and the case. The words of a question are not there at first;
 * `titleWithQuestion` says what is asked, too.
 */
export function titleOf({ document, workspace }: Session): string {
  const theCase = document.getState()?.theCase;
  if (theCase === undefined) return shellWords.app;
  const shown = workspace.getState();
  return [
    ...subjectsOf(theCase, shown),
    viewWords[shown.view].name,
    theCase.title,
    shellWords.app,
  ].join(' · ');
}

/** The same with what is asked before it, once the words for that are loaded. */
export async function titleWithQuestion(session: Session): Promise<string> {
  const { askedInTitle } = await import('./asked-title');
  return [askedInTitle(session), titleOf(session)]
    .filter((part) => part !== '')
    .join(' · ');
}

function subjectsOf(
  theCase: Case,
  { view, selection, passage, reading }: Workspace,
): readonly string[] {
  const things: readonly Thing[] =
    selection === undefined ? [] : thingsIn(selection);
  const words = passage?.words?.[0];
  if (things.length > 0) return [inTitle(theCase, things)];
  const read =
    selection?.kind === 'passage'
      ? [selection.article]
      : words === undefined
        ? reading
        : [words.article];
  if (view !== 'articles' || read.length === 0) return [];
  const articles = read.map((id) => ({ kind: 'article', id }) as const);
  return [inTitle(theCase, articles)];
}

/** The first things by name, and how many more there are. */
function inTitle(theCase: Case, things: readonly Thing[]): string {
  const names = things
    .slice(0, MOST_NAMED)
    .map((each) => called(theCase, each));
  const more = things.length - MOST_NAMED;
  return listed(more > 0 ? [...names, shellWords.othersInTitle(more)] : names);
}

function called(theCase: Case, thing: Thing): string {
  if (thing.kind !== 'tie') return nameIn(theCase, thing) ?? thing.id;
  const { ties, within } = columnsFor(theCase);
  const tie = tieNumber(ties, thing.id) ?? -1;
  const [one, other] = [ties.a[tie], ties.b[tie]].map(
    (end) => within.actors[end ?? -1]?.name ?? '',
  );
  const channel = VOCABULARY.channels[ties.channel[tie] ?? 0] ?? 'unspecified';
  return shellWords.tieInTitle(
    one ?? '',
    other ?? '',
    vocabularyWords.channel[channel],
  );
}
