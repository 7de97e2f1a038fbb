import type { Change, Claim, ClaimId } from '../../case';
import { act } from '../acting';
import type { Session } from '../session';

/**
 * Does what the editor of a claim asks for, and tells whether that was done. Of
 * a claim that leaves the contact that is shown, the evidence would go, and its
 * editor with it: the claim is selected then.
 */
export function editClaim(
  session: Session,
  { id, contact }: Claim,
  changes: readonly Change[],
): boolean {
  if (act(session, changes) === undefined) return false;
  const { selection } = session.workspace.getState();
  const claims = session.document.getState()?.theCase.claims ?? [];
  const contactOf = (claim: ClaimId) =>
    claims.find((each) => each.id === claim)?.contact;
  // A contact is shown whole where one of its claims is selected, too.
  const shown =
    selection?.kind === 'claim' && selection.id !== id
      ? contactOf(selection.id)
      : selection?.kind === 'contact'
        ? selection.id
        : undefined;
  const now = contactOf(id);
  if (shown === contact && now !== undefined && now !== contact)
    session.workspace.setState({ selection: { kind: 'claim', id } });
  return true;
}
