import type {
  Change,
  ClaimId,
  Grade,
  Grading,
  OriginId,
  Ref,
} from '../../case';
import { GLOBAL_MARK } from '../../case';
import { gradingOf } from '../../corroboration';
import { originFrom, setting } from '../../views/parts';
import { act } from '../acting';
import type { Session } from '../session';

/** Grades records alike by one act; no grade takes the old one back. */
export function gradeAll(
  session: Session,
  of: readonly Ref[],
  grade: Grade,
  why: string,
): void {
  const ledger = session.document.getState()?.ledger;
  if (ledger === undefined) return;
  const isTakenBack = Object.keys(grade).length === 0;
  const changes = of.flatMap((each): readonly Change[] => {
    if (!isTakenBack) return [{ kind: 'grade', of: each, ...grade }];
    // What stands as one has the grade of any of its parts.
    const members = ledger.membersOf(each);
    return members.map((id) => ({ kind: 'grade', of: { ...each, id } }));
  });
  act(session, changes, why);
}

/** Grades a speaker behind whom no origin stands: one is made, by the same act. */
export function gradeSpeaker(
  session: Session,
  of: ClaimId,
  at: number,
  grade: Grade,
  why: string,
): void {
  const claim = session.document
    .getState()
    ?.theCase.claims.find(({ id }) => id === of);
  const speaker = claim?.attribution[at];
  if (claim === undefined || speaker === undefined) return;
  const origin = `origin${GLOBAL_MARK}${session.ports.newMark()}` as OriginId;
  const attribution = claim.attribution.map((each, place) =>
    place === at ? { ...each, origin } : each,
  );
  act(
    session,
    [
      { kind: 'add', as: 'origin', record: originFrom(speaker, origin) },
      setting(claim, 'attribution', attribution),
      { kind: 'grade', of: { kind: 'origin', id: origin }, ...grade },
    ],
    why,
  );
}

/** Says the grades of the case in letters and figures, or in words. */
export function sayGrades(session: Session, scale: Grading): void {
  const theCase = session.document.getState()?.theCase;
  if (theCase === undefined || gradingOf(theCase) === scale) return;
  act(session, [
    {
      kind: 'set',
      of: { kind: 'case', id: theCase.id },
      field: 'grading',
      to: scale,
      basis: { kind: 'typed' },
    },
  ]);
}

/** Says them in the way that the case does not use now. */
export function switchScaleOf(session: Session): void {
  const theCase = session.document.getState()?.theCase;
  if (theCase === undefined) return;
  sayGrades(session, gradingOf(theCase) === 'words' ? 'admiralty' : 'words');
}
