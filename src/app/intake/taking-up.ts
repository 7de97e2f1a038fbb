import { intakeWords } from '../../words';
import type { DraftKeeping } from '../ports';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';
import type { Draft } from './draft';
import { dropDraft, dropDrafts, putBack } from './drafting';
import { readArticles } from './giving';
import { draftsIn, keepDrafts } from './kept-drafts';
import type { KeptWords } from './kept-words';
import { keepGiven, unreadBefore } from './kept-words';

/** How many names of files are told. */
const SHOWN = 20;

/**
 * Puts what was kept back among the drafts after the page was loaded anew, and
 * says so. What closed tabs left comes only when it is asked for.
 */
export async function takeUp(
  session: Session,
  { typed, given }: KeptWords,
): Promise<void> {
  keepGiven(session);
  const kept = await keepDrafts(session)
    .open()
    .catch(() => undefined);
  const back: Draft[] = [];
  await kept?.takeOwn(taker(session, given, back));
  await readArticles(
    session,
    given.map((text) => ({ kind: 'words', text })),
    { isQuiet: true },
  );
  const unread = unreadBefore();
  if (unread.length > 0) tellUnread(session, unread);
  const articles = back.filter(isArticle);
  // Refusals alone are nothing to come back to.
  if (articles.length === 0) for (const { id } of back) dropDraft(session, id);
  const areOther = articles.some(({ pasted }) => pasted === undefined);
  if (articles.length + given.length + unread.length > 0 || typed.trim() !== '')
    offer(
      session,
      areOther || unread.length > 0
        ? intakeWords.draftsHere(articles.length)
        : intakeWords.stillHere,
    );
  if (kept !== undefined) await offerLeft(session, kept);
}

type Kept = Awaited<ReturnType<DraftKeeping['open']>>;

/** Puts drafts that were kept among those of this page. */
function taker(session: Session, given: readonly string[], back: Draft[]) {
  return (rows: readonly unknown[]): readonly (number | undefined)[] => {
    const found = draftsIn(rows, given);
    const drafts = putBack(
      session,
      found.filter((each) => each !== undefined),
    );
    keepDrafts(session).knows(drafts);
    back.push(...drafts);
    const ids = drafts.values();
    return found.map((each) => each && ids.next().value?.id);
  };
}

function isArticle({ kind }: Draft): boolean {
  return kind === 'read' || kind === 'unsure';
}

function tellUnread(session: Session, names: readonly string[]): void {
  const sentence = intakeWords.notRead(
    names.slice(0, SHOWN),
    Math.max(0, names.length - SHOWN),
  );
  putBack(session, [
    { name: intakeWords.notReadTitle, kind: 'noted', sentences: [sentence] },
  ]);
}

function offer(session: Session, sentence: string): void {
  notify(session, 'lasting', sentence, {
    label: intakeWords.lookOverLabel,
    run: () => showOverlay(session, 'intake'),
    isDone: () => session.surface.getState().overlay === 'intake',
  });
}

async function offerLeft(session: Session, kept: Kept): Promise<void> {
  const many = await kept.left();
  if (many === 0) return;
  const take = () => kept.takeLeft(taker(session, [], []));
  notify(
    session,
    'lasting',
    intakeWords.leftByTab(many),
    {
      label: intakeWords.lookOverLabel,
      run: () => void take().then(() => showOverlay(session, 'intake')),
    },
    {
      label: intakeWords.discard,
      run: () => void take().then(() => dropDrafts(session)),
    },
  );
}
