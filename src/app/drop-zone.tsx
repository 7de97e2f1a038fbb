import type { DragEvent, ReactNode } from 'react';
import { useState } from 'react';
import { shellWords } from '../words';
import { giveFiles } from './disk';
import styles from './drop-zone.module.css';
import { useSession } from './session-context';

/** Takes files that are dropped anywhere on the window: a case, or articles. */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const [isOver, setIsOver] = useState(false);
  const holdsFile = (event: DragEvent) =>
    event.dataTransfer.types.includes('Files');
  const drop = (event: DragEvent) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    setIsOver(false);
    void giveFiles(session, event.dataTransfer.files);
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
      {isOver && <p className={styles['over']}>{shellWords.drop}</p>}
    </div>
  );
}
