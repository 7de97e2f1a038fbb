import type { DragEvent, ReactNode } from 'react';
import { useState } from 'react';
import styles from './drop-zone.module.css';
import { openFile } from './opening';
import { notify } from './session';
import { useSession } from './session-context';

/** Takes a case file that is dropped anywhere on the window. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const [isOver, setIsOver] = useState(false);
  const holdsFile = (event: DragEvent) =>
    event.dataTransfer.types.includes('Files');
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setIsOver(false);
    const [file, ...others] = event.dataTransfer.files;
    if (file === undefined) return;
    if (others.length > 0)
      notify(
        session,
        'news',
        `Several files were dropped; “${file.name}” is opened. Drop one case file at a time.`,
      );
    void openFile(session, file);
  };
  return (
    <div
      className={styles['zone']}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null))
          setIsOver(false);
      }}
      onDrop={drop}
    >
      {children}
      {isOver && <p className={styles['over']}>Drop a case file to open it</p>}
    </div>
  );
}
