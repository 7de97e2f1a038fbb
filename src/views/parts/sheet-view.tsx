import type { ReactNode, RefObject } from 'react';
import styles from './sheet-view.module.css';
import { useAbove } from './use-above';
import { useWidth } from './use-width';

/** What a sheet is drawn on: its width in pixels, and what scrolls it. */
export type SheetRoom = {
  readonly width: number;
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
  /** The sheet, by the width that there is. */
  readonly children: (width: number) => ReactNode;
}) {
  const width = useWidth(scroller);
  useAbove(scroller);
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
        {width > 0 && children(width)}
      </div>
    </section>
  );
}

/** Said in the place of a sheet on which there is nothing to draw. */
export function EmptySheet({ words }: { readonly words: string }) {
  return <p className={styles['nothing']}>{words}</p>;
}
