import type { ActorId, Case } from '../case';
import type { Evidence, Selection, Thing } from '../lens';
import { listed, severalWords } from '../words';

/** So many of several actors are named; the rest are counted. */
const MOST_NAMED = 4;

/** Several things selected together, a path or a passage, in one clause. */
export function severalInWords(
  within: Case,
  { claims, ...evidence }: Evidence,
  selection: Exclude<Selection, Thing>,
): string {
  const contacts = evidence.contacts.length;
  switch (selection.kind) {
    case 'actors':
      return severalWords.among(namesIn(within, selection.ids), contacts);
    case 'ties':
      return severalWords.ties(selection.ids.length, contacts);
    case 'contacts':
      return severalWords.contacts(contacts);
    case 'path':
      return severalWords.path(selection.steps.length);
    case 'passage':
      return severalWords.passage(claims.length, contacts);
    case 'claims':
      return severalWords.claims(claims.length, contacts);
    case 'articles':
      return severalWords.articles(selection.ids.length, contacts);
  }
}

/** What is said of a selection behind which no claim lies at all. */
export function nothingBehind(
  within: Case,
  selection: Selection,
): string | undefined {
  if (selection.kind === 'actors')
    return severalWords.noneAmong(namesIn(within, selection.ids));
  return selection.kind === 'passage'
    ? severalWords.nothingInPassage
    : undefined;
}

function namesIn(within: Case, ids: readonly ActorId[]): string {
  const named = new Map(within.actors.map(({ id, name }) => [id, name]));
  const shown = ids.length > MOST_NAMED + 1 ? ids.slice(0, MOST_NAMED) : ids;
  const names = shown.map((id) => named.get(id) ?? id);
  const rest = ids.length - shown.length;
  return listed(rest > 0 ? [...names, severalWords.others(rest)] : names);
}
