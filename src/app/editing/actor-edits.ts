import type { ActorId, Actor } from '../../case';
import { GLOBAL_MARK } from '../../case';
import { sideColorChanges } from '../../lens';
import { act } from '../acting';
import { holdKeysFor } from '../held-keys';
import type { Session } from '../session';

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

/** Opens the editor of the selected actor, or closes it. */
export function editSelectedActor({ workspace, surface }: Session): void {
  const { selection } = workspace.getState();
  if (selection?.kind !== 'actor') return;
  const isOpen = surface.getState().editedActor === selection.id;
  if (!isOpen) holdKeysFor('actor');
  surface.setState({
    editedActor: isOpen ? undefined : selection.id,
    isEvidenceOpen: true,
    beside: 'evidence',
  });
}

/** Gives a side another colour, by one act. */
export function colorSide(session: Session, side: string, color: number): void {
  const theCase = session.document.getState()?.theCase;
  if (theCase !== undefined)
    act(session, sideColorChanges(theCase, { [side]: color }));
}
