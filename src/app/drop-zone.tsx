import type { DragEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import { shellWords } from '../words';
import { giveFiles } from './disk';
import styles from './drop-zone.module.css';
import { clippingIn } from './intake/clipping';
import { readArticles } from './intake/giving';
import { isWriting } from '../views/parts';
import { useSession } from './session-context';

/**
 * Takes what is dropped anywhere on the window: a case file, articles, folders
 * of them, or words and links that are dragged from elsewhere.
 */
export function DropZone({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const [isOver, setIsOver] = useState(false);
  // What is dragged from this page itself is none of the articles.
  const isOwn = useRef(false);
  const takes = ({ dataTransfer: { types }, target }: DragEvent) => {
    if (types.includes('Files')) return true;
    if (isOwn.current || isWriting(target)) return false;
    return types.some((type) => /^text\/(?:plain|html|uri-list)$/.test(type));
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    if (!takes(event)) return;
    event.preventDefault();
    const { dataTransfer } = event;
    const clipping = clippingIn(dataTransfer);
    // What was dropped can be asked only while the event lasts.
    const entries = [...dataTransfer.items].flatMap(
      (item) => item.webkitGetAsEntry() ?? [],
    );
    if (entries.some(({ isDirectory }) => isDirectory))
      void import('./intake/folders').then(({ giveDropped }) =>
        giveDropped(session, entries),
      );
    else if (dataTransfer.types.includes('Files'))
      void giveFiles(session, dataTransfer.files);
    else if (clipping !== undefined) void readArticles(session, [clipping]);
  };
  return (
    <div
      role="presentation"
      className={styles['zone']}
      onDragStart={() => {
        isOwn.current = true;
      }}
      onDragEnd={() => {
        isOwn.current = false;
      }}
      onDragOver={(event) => {
        if (!takes(event)) return;
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
