import type { Change, Claim } from '../../case';
import { act } from '../acting';
import type { Session } from '../session';

/**
 * Does what the editor of a claim asks for, and tells whether that was done. Of
 * a claim that leaves the contact that is selected, the evidence would go, and
 * its editor with it: the claim is selected then.
 */
export function editClaim(
  session: Session,
  { id, contact }: Claim,
  changes: readonly Change[],
): boolean {
  if (act(session, changes) === undefined) return false;
  const { selection } = session.workspace.getState();
  const now = session.document
    .getState()
    ?.theCase.claims.find((each) => each.id === id);
  const isLeft =
    selection?.kind === 'contact' &&
    selection.id === contact &&
    now !== undefined &&
    now.contact !== contact;
  if (isLeft) session.workspace.setState({ selection: { kind: 'claim', id } });
  return true;
}
