import { NewActorForm } from '../../views/actor-editor';
import { actorWords } from '../../words';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import { addActor } from './actor-edits';

/** Asks who an actor is, and adds it. */
export function NewActorDialog() {
  const session = useSession();
  const theCase = useDocument()?.theCase;
  if (theCase === undefined) return undefined;
  const close = (): void => showOverlay(session, 'none');
  return (
    <Modal title={actorWords.newActor} onClose={close}>
      <NewActorForm
        theCase={theCase}
        onAdd={(actor) => {
          close();
          addActor(session, actor);
        }}
        onCancel={close}
      />
    </Modal>
  );
}
