import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { X } from 'lucide-react';
import { Button, useHeldFocus } from '../views/parts';
import { shellWords } from '../words';
import styles from './modal.module.css';

/** A dialog over the window; Esc, its button, or a click beside it closes it. */
export function Modal({
  title,
  isTitleHidden = false,
  isWide = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly isTitleHidden?: boolean;
  /** For what is compared side by side. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useHeldFocus(dialog);
  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      className={styles['modal']}
      data-wide={isWide}
      aria-label={title}
      onClose={onClose}
      closedby="any"
    >
      <div className={styles['body']}>
        {!isTitleHidden && (
          <header className={styles['header']}>
            <h2>{title}</h2>
            <Button look="icon" label={shellWords.close} onClick={onClose}>
              <X size={16} aria-hidden="true" />
            </Button>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
