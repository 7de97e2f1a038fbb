import type { Case, Conflict, Ref } from '../../case';
import { nameIn, valueInWords } from '../../lens';
import { historyWords } from '../../words';

/** What a conflict is about: a field of something, or a pair. */
export function subjectOf(theCase: Case, conflict: Conflict): string {
  const name = (ref: Ref): string => nameIn(theCase, ref) ?? ref.id;
  if (conflict.kind === 'pair')
    return historyWords.pairOf(name(conflict.a), name(conflict.b));
  return name(conflict.of);
}

/** The field of a conflict as a label; a pair has none. */
export function fieldOf(conflict: Conflict): string | undefined {
  if (conflict.kind === 'pair') return undefined;
  const { field } = conflict;
  return Object.hasOwn(historyWords.field, field)
    ? historyWords.field[field]
    : field;
}

/** The value that one side of a conflict gave, in plain words. */
export function sideInWords(
  theCase: Case,
  conflict: Conflict,
  to: unknown,
): string {
  return conflict.kind === 'pair'
    ? historyWords.verdict[to as keyof typeof historyWords.verdict]
    : valueInWords(theCase, conflict.field, to);
}
