import type { Case, Claim, Conflict, Grade, Ref } from '../../case';
import { gradingOf } from '../../corroboration';
import { credibilityInFull, nameIn, reliabilityInFull } from '../../lens';
import {
  dateInWords,
  historyWords,
  listed,
  vocabularyWords,
} from '../../words';

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
export function valueInWords(
  theCase: Case,
  conflict: Conflict,
  to: unknown,
): string {
  if (conflict.kind === 'pair')
    return historyWords.verdict[to as keyof typeof historyWords.verdict];
  if (to === undefined) return historyWords.empty;
  switch (conflict.field) {
    case 'status':
      return vocabularyWords.status[to as Claim['status']];
    case 'grade':
      return gradeInFull(theCase, to as Grade);
    case 'stance':
      return vocabularyWords.stance[to as Claim['stance']];
    case 'channels':
      return listed(
        (to as Claim['channels']).map((each) => vocabularyWords.channel[each]),
      );
    case 'when':
      return dateInWords((to as NonNullable<Claim['when']>).edtf);
    case 'participants':
      return listed(
        (to as Claim['participants']).map(
          ({ actor, role }) =>
            `${nameIn(theCase, { kind: 'actor', id: actor }) ?? actor} (${vocabularyWords.role[role]})`,
        ),
      );
    case 'contact':
      return (
        nameIn(theCase, { kind: 'contact', id: to as string }) ?? (to as string)
      );
    default:
      return plainly(to);
  }
}

/** A grade on the scale of the case: “B: usually reliable”. */
function gradeInFull(
  theCase: Case,
  { reliability, credibility }: Grade,
): string {
  const scale = gradingOf(theCase);
  return listed(
    [
      reliability && reliabilityInFull(scale, reliability),
      credibility && credibilityInFull(scale, credibility),
    ].filter((each) => each !== undefined),
  );
}

/** Any other value: its texts and numbers, one after another. */
function plainly(value: unknown): string {
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  if (typeof value !== 'object' || value === null) return historyWords.empty;
  const parts = Object.values(value).map(plainly);
  return parts.length === 0 ? historyWords.empty : listed(parts);
}
