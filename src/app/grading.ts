import type { Grading } from '../case';
import { act } from './acting';
import type { Session } from './session';

/** Has the open case give and read grades in another way, by one act. */
export function gradeBy(session: Session, grading: Grading): void {
  const theCase = session.document.getState()?.theCase;
  if (theCase === undefined) return;
  act(session, [
    {
      kind: 'set',
      of: { kind: 'case', id: theCase.id },
      field: 'grading',
      to: grading,
      basis: { kind: 'typed' },
    },
  ]);
}
