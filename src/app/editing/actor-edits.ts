import type { ActorId, Actor } from '../../case';
import { GLOBAL_MARK } from '../../case';
import { sideColorChanges } from '../../lens';
import { caseWords } from '../../words';
import { act } from '../acting';
import { holdKeysFor } from '../held-keys';
import type { Session } from '../session';
import { notify } from '../session';

/** Adds an actor that no article has brought, and shows it. */
export function addActor(
  session: Session,
  given: Pick<Actor, 'name' | 'kind'> & { readonly side: string },
): void {
  const theCase = session.document.getState()?.theCase;
  if (theCase === undefined) return;
  const { name, kind, side } = given;
  const id = `actor${GLOBAL_MARK}${session.ports.newMark()}` as ActorId;
  const record: Actor = {
    id,
    name,
    kind,
    aliases: [],
    affiliations: [],
    ...(side !== '' && { side }),
  };
  const pinned = side === '' ? [] : sideColorChanges(theCase);
  const done = act(session, [{ kind: 'add', as: 'actor', record }, ...pinned]);
  if (done === undefined) return;
  session.workspace.setState({ selection: { kind: 'actor', id } });
  session.surface.setState({ isEvidenceOpen: true, beside: 'evidence' });
}

/** Opens the editor of the selected actor or claim, or closes it again. */
export function editSelected(session: Session): void {
  const { workspace, surface } = session;
  const { selection } = workspace.getState();
  const { edited, editedActor, beside } = surface.getState();
  const shown = { isEvidenceOpen: true, beside: 'evidence' } as const;
  if (selection?.kind === 'actor') {
    const isOpen = editedActor === selection.id;
    if (!isOpen) holdKeysFor(session, 'actor');
    surface.setState({
      ...shown,
      editedActor: isOpen ? undefined : selection.id,
    });
  } else if (selection?.kind === 'claim') {
    const isOpen = edited === selection.id;
    if (!isOpen) holdKeysFor(session, 'claim');
    surface.setState({
      ...shown,
      // The review has its own editor of the claim.
      beside: beside === 'review' ? beside : 'evidence',
      edited: isOpen ? undefined : selection.id,
    });
  } else notify(session, 'news', caseWords.nothingToEdit);
}

/** Gives a side another colour, by one act. */
export function colorSide(session: Session, side: string, color: number): void {
  const theCase = session.document.getState()?.theCase;
  if (theCase !== undefined)
    act(session, sideColorChanges(theCase, { [side]: color }));
}
