import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useMemo } from 'react';
import type { MatrixMeasures } from './matrix-measures';
import type { Spot } from './moved';

/** Cells that are drawn beyond the edge of what is in sight. */
const BEYOND = 4;

/** The rows and columns in sight, as ranges; on paper all. */
export type Sight = {
  readonly rows: Range;
  readonly columns: Range;
  readonly reveal: (spot: Spot) => void;
};

/** From one place up to another, the last included. */
export type Range = { readonly from: number; readonly to: number };

/** Follows what a scroller shows of a grid of so many rows and columns. */
export function useSight(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  { cell, names, head }: MatrixMeasures,
  isPrinting: boolean,
): Sight {
  const shared = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => cell,
    overscan: BEYOND,
    scrollPaddingEnd: cell,
    // What is drawn while sizes are told would have them told again.
    useAnimationFrameWithResizeObserver: true,
  };
  // Their functions are called in this hook alone, never memoised outside.
  // oxlint-disable-next-line react/incompatible-library
  const down = useVirtualizer<HTMLElement, HTMLElement>({
    ...shared,
    paddingStart: head,
    scrollPaddingStart: head + cell,
  });
  // oxlint-disable-next-line react/incompatible-library
  const across = useVirtualizer<HTMLElement, HTMLElement>({
    ...shared,
    horizontal: true,
    paddingStart: names,
    scrollPaddingStart: names + cell,
  });
  const all = { from: 0, to: count - 1 };
  const { from, to } = isPrinting ? all : rangeOf(across.getVirtualItems());
  return {
    rows: isPrinting ? all : rangeOf(down.getVirtualItems()),
    // The same object while it says the same: rows are drawn anew by it.
    columns: useMemo(() => ({ from, to }), [from, to]),
    reveal({ row, column }) {
      if (row >= 0) down.scrollToIndex(row);
      if (column >= 0) across.scrollToIndex(column);
    },
  };
}

function rangeOf(items: readonly { readonly index: number }[]): Range {
  return { from: items[0]?.index ?? 0, to: items.at(-1)?.index ?? -1 };
}

/** The places of a range, and one more if it lies outside. */
export function placesIn(
  { from, to }: Range,
  more?: number,
): readonly number[] {
  const places = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  if (more === undefined || more < 0 || (more >= from && more <= to))
    return places;
  return more < from ? [more, ...places] : [...places, more];
}
