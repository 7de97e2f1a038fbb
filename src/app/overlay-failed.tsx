import { useEffect, useRef } from 'react';
import { Button } from '../views/parts';
import { offlineWords, shellWords } from '../words';
import styles from './overlay-failed.module.css';

/**
 * Says that what was asked for did not come, in its place: what is typed for it
 * meanwhile runs nothing, and keeps off the buttons, until this is closed.
 */
export function OverlayFailed({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles['failed']}
      role="alertdialog"
      aria-label={offlineWords.overlayFailed}
      onClose={onClose}
    >
      <p>{offlineWords.overlayFailed}</p>
      <div className={styles['choices']}>
        <Button look="primary" onClick={() => window.location.reload()}>
          {offlineWords.reload}
        </Button>
        <Button look="outlined" onClick={onClose}>
          {shellWords.close}
        </Button>
      </div>
    </dialog>
  );
}
