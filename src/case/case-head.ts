import type { Case, CaseHead } from './case';
import { LIST_OF } from './case';

/** The lists of a case, without what it says of itself. */
export function listsOf(theCase: Case): Omit<Case, keyof CaseHead> {
  const { analysts, articles, actors, claims } = theCase;
  const { contacts, origins, stories, notes } = theCase;
  return {
    analysts,
    articles,
    actors,
    claims,
    contacts,
    origins,
    stories,
    notes,
  };
}

/** Everything that a case says of itself, members of newer files included. */
export function headOf(theCase: Case): CaseHead {
  const lists: readonly string[] = Object.values(LIST_OF);
  return Object.fromEntries(
    Object.entries(theCase).filter(([member]) => !lists.includes(member)),
  ) as CaseHead;
}
