import type { ReactNode, RefObject } from 'react';
import styles from './sheet-view.module.css';
import type { Room } from './use-width';
import { useRoom } from './use-width';

/** What a sheet is drawn on: its width in pixels, its letters, and what scrolls it. */
export type SheetRoom = Room & {
  readonly scroller: RefObject<HTMLElement | null>;
};

/** A view with a row of tools over a sheet that scrolls, drawn for the room there is. */
export function SheetView({
  title,
  toolsTitle,
  tools,
  scroller,
  children,
}: {
  readonly title: string;
  readonly toolsTitle: string;
  readonly tools: ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** The sheet, by the room that there is. */
  readonly children: (room: Room) => ReactNode;
}) {
  const room = useRoom(scroller);
  return (
    <section aria-label={title} className={styles['view']}>
      <div
        role="group"
        aria-label={toolsTitle}
        className={styles['tools']}
        data-screen-only
      >
        {tools}
      </div>
      <div
        ref={scroller}
        className={styles['scroller']}
        data-scrolls
        tabIndex={-1}
      >
        {room.width > 0 && children(room)}
      </div>
    </section>
  );
}

/** Said in the place of a sheet on which there is nothing to draw. */
export function EmptySheet({ words }: { readonly words: string }) {
  return <p className={styles['nothing']}>{words}</p>;
}
