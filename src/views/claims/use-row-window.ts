import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Ref, RefObject } from 'react';
import { useCallback } from 'react';
import { usePrinting } from '../parts/printing';

/** Up to so many rows all are drawn, so that the browser's search finds them. */
const ALL_DRAWN = 200;
const HEAD_HEIGHT = 32;

/** A usual row's height in pixels, before it is measured. */
export const ROW_HEIGHT = 44;

/** The rows that are drawn, and where they lie if that is not all of them. */
export type RowWindow = {
  readonly drawn: readonly {
    readonly position: number;
    readonly top: number | undefined;
  }[];
  /** The height of all rows in pixels, where only some are drawn. */
  readonly height: number | undefined;
  readonly measure: Ref<HTMLTableSectionElement> | undefined;
  /** Brings a position into sight, as far as it has to be scrolled to. */
  readonly scrollTo: (position: number) => void;
};

/** Draws the rows in sight of a long order; all rows of a short one. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  order: Uint32Array,
  cursor: number,
): RowWindow {
  const isPrinting = usePrinting();
  const isLong = order.length > ALL_DRAWN && !isPrinting;
  // A new function would have every row laid out again at each scroll step.
  const getItemKey = useCallback(
    (position: number) => order[position] ?? position,
    [order],
  );
  // Its functions are called in this hook alone, never memoised outside.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableSectionElement>({
    count: isLong ? order.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: HEAD_HEIGHT,
    overscan: 8,
    // The cursor's row stays drawn out of sight, so that it keeps the focus.
    rangeExtractor: (range) => {
      const positions = defaultRangeExtractor(range);
      return positions.includes(cursor) ? positions : [...positions, cursor];
    },
  });
  if (!isLong)
    return {
      drawn: Array.from(order.keys(), (position) => ({
        position,
        top: undefined,
      })),
      height: undefined,
      measure: undefined,
      scrollTo: (position) => {
        scroller.current
          ?.querySelector(`[data-row="${order[position]}"]`)
          ?.scrollIntoView({ block: 'nearest' });
      },
    };
  return {
    drawn: virtualizer
      .getVirtualItems()
      .map(({ index, start }) => ({ position: index, top: start })),
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    scrollTo: (position) => virtualizer.scrollToIndex(position),
  };
}
