import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/** The row that keys act on. */
export type RowCursor = {
  /** Its position in the order; the first where nothing was chosen yet. */
  readonly position: number;
  /** Moves the cursor, and the focus with it where that is asked for. */
  readonly onCursor: (row: number, takesFocus: boolean) => void;
};

/**
 * The row cursor of a table. It stays with its row while the order changes, and
 * goes to the first row when its own is filtered away.
 */
export function useRowCursor(
  scroller: RefObject<HTMLElement | null>,
  order: Uint32Array,
): RowCursor {
  const [cursor, setCursor] = useState<number | undefined>();
  const wanted = useRef<number | undefined>(undefined);
  // A row far away is drawn only after this render or the next one.
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = scroller.current?.querySelector(
      `[data-row="${wanted.current}"]`,
    );
    if (!(row instanceof HTMLElement)) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  });
  return {
    position: Math.max(cursor === undefined ? 0 : order.indexOf(cursor), 0),
    onCursor(row, takesFocus) {
      if (takesFocus) wanted.current = row;
      setCursor(row);
    },
  };
}
