import { useEffect } from 'react';
import { Button } from '../views/parts';
import { caseWords } from '../words';
import styles from './leaving-dialog.module.css';
import { goOn, saveAndGo, stay } from './leaving';
import { Modal } from './modal';
import { useSession, useSurface } from './session-context';

/** Asks before a case that this browser does not keep is left for another one. */
export function LeavingDialog() {
  const session = useSession();
  const leaving = useSurface((surface) => surface.leaving);
  const isKept = useSurface(({ keeping }) => keeping === 'kept');
  useEffect(() => {
    // Kept meanwhile, there is nothing left to ask.
    if (isKept) void goOn(session);
  }, [session, isKept]);
  if (leaving === undefined) return undefined;
  return (
    <Modal title={caseWords.leaveTitle} onClose={() => stay(session)}>
      <p className={styles['question']}>
        {caseWords.lastsAsTab(leaving.title)}
      </p>
      <footer className={styles['footer']}>
        <Button look="primary" onClick={() => void saveAndGo(session)}>
          {caseWords.saveFirst}
        </Button>
        <Button look="outlined" onClick={() => void goOn(session)}>
          {caseWords.leaveUnsaved}
        </Button>
        <Button look="outlined" onClick={() => stay(session)}>
          {caseWords.stay}
        </Button>
      </footer>
    </Modal>
  );
}
