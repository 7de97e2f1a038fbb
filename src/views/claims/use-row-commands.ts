import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useRef, useState } from 'react';
import { meantIn } from '../parts/letters';
import { positionAfter } from './row-keys';
import type { HoldHandlers } from './use-held-row';
import { useHeldRow } from './use-held-row';
import type { RowCursor } from './use-row-cursor';
import type { RowWindow } from './use-row-window';
import { ROW_HEIGHT } from './use-row-window';

/** What a table is told to do with its rows. */
export type RowCommands = HoldHandlers & {
  /** The rows that are open on their passages. */
  readonly open: ReadonlySet<number>;
  /** Whether taps add rows to what is selected: a finger was held on one. */
  readonly isChoosing: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onMouseDown: (event: MouseEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
};

/** What a person asks for, and of which rows. */
export type RowRequests = {
  readonly order: Uint32Array;
  readonly selectedRows: ReadonlySet<number>;
  /** Selects rows, and nothing else. */
  readonly onSelect: (rows: readonly number[]) => void;
  /** Selects a row beside what is selected, or takes it out. */
  readonly onToggle: (row: number) => void;
  readonly onRead: (row: number) => void;
};

/**
 * Reads keys, clicks and touches on a table: which row they mean, and what they
 * ask. Where there is no Ctrl and no Shift, a finger held on a row begins to
 * choose: from then on a tap adds or leaves out a row, and holding another one
 * adds all up to it, until nothing is selected any more.
 */
export function useRowCommands(
  requests: RowRequests,
  scroller: RefObject<HTMLElement | null>,
  { onCursor }: RowCursor,
  { scrollTo }: RowWindow,
): RowCommands {
  const { order, onRead } = requests;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const turn = (row: number) => setOpen(withTurned(open, row));
  const { begin, choose, isChoosing, held } = useChoosing(requests, onCursor);
  return {
    open,
    isChoosing,
    ...held.handlers,
    onKeyDown(event) {
      const { key } = event;
      const row = numberIn(event.target, 'data-row');
      const manner = mannerOf(event);
      const isChord = event.altKey || (manner.isAdded && key !== 'Enter');
      if (row === undefined || isChord) return;
      const page = rowsInSight(scroller.current) - 1;
      // A screen reader may have put the focus on any row.
      const next = positionAfter(key, order.indexOf(row), order.length, page);
      if (next !== undefined) {
        const there = order[next] ?? row;
        scrollTo(next);
        onCursor(there, true);
        if (!manner.isRange) begin(there);
        else choose(there, manner);
      } else if (key === 'Enter') choose(row, manner);
      else if (meantIn('rows', event) === 'read') onRead(row);
      else if (turns(key, open.has(row))) turn(row);
      else return;
      event.preventDefault();
    },
    onMouseDown(event) {
      // The browser would mark all text from where the last click was.
      if (event.shiftKey) event.preventDefault();
    },
    onClick(event) {
      const { target } = event;
      if (held.isSpent()) return event.preventDefault();
      const control = closest(target, 'button, a');
      const turned = control && numberIn(control, 'data-turns');
      if (turned !== undefined) turn(turned);
      const picked = numberIn(closest(target, '[data-picks]'), 'data-picks');
      if (picked !== undefined)
        return choose(picked, { ...mannerOf(event), isAdded: true });
      const row = rowOf(target);
      const isReading = getSelection()?.isCollapsed === false;
      if (row === undefined || control !== undefined || isReading)
        return undefined;
      onCursor(row, true);
      const manner = mannerOf(event);
      return choose(row, { ...manner, isAdded: manner.isAdded || isChoosing });
    },
  };
}

/** Chooses rows one by one, by ranges, and by a finger that is held on one. */
function useChoosing(
  { order, selectedRows, onSelect, onToggle }: RowRequests,
  onCursor: RowCursor['onCursor'],
) {
  /** Where a range of rows begins. */
  const anchor = useRef<number>(undefined);
  const begin = (row: number) => {
    anchor.current = row;
  };
  const choose = (row: number, { isRange, isAdded }: Manner) => {
    if (isRange) return onSelect(between(order, anchor.current ?? row, row));
    begin(row);
    return isAdded ? onToggle(row) : onSelect([row]);
  };
  const [hasHeld, setHasHeld] = useState(false);
  const isChoosing = hasHeld && selectedRows.size > 0;
  if (hasHeld && !isChoosing) setHasHeld(false);
  const held = useHeldRow(rowOf, (row) => {
    const from = anchor.current;
    const isRange = isChoosing && from !== undefined && selectedRows.has(from);
    if (isRange)
      return onSelect([
        ...new Set([...selectedRows, ...between(order, from, row)]),
      ]);
    onCursor(row, true);
    choose(row, { isAdded: isChoosing, isRange: false });
    return setHasHeld(true);
  });
  return { begin, choose, isChoosing, held };
}

/** The row in which something stands. */
function rowOf(target: EventTarget): number | undefined {
  return numberIn(closest(target, '[data-row]'), 'data-row');
}

/** How rows are chosen: alone, with what is chosen, or all from the last one. */
type Manner = { readonly isAdded: boolean; readonly isRange: boolean };

function mannerOf(event: MouseEvent | KeyboardEvent): Manner {
  return {
    isAdded: event.ctrlKey || event.metaKey,
    isRange: event.shiftKey,
  };
}

/** The rows of an order from one to another, the first one first. */
function between(
  order: Uint32Array,
  one: number,
  other: number,
): readonly number[] {
  const ends = [order.indexOf(one), order.indexOf(other)];
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return first === -1 ? [other] : [...order.subarray(first, last + 1)];
}

function withTurned(
  rows: ReadonlySet<number>,
  row: number,
): ReadonlySet<number> {
  const after = new Set(rows);
  if (!after.delete(row)) after.add(row);
  return after;
}

/** Space turns a row over; the arrows open and close it. */
function turns(key: string, isOpen: boolean): boolean {
  return key === ' ' || key === (isOpen ? 'ArrowLeft' : 'ArrowRight');
}

function closest(target: EventTarget, selector: string): Element | undefined {
  return target instanceof Element
    ? (target.closest(selector) ?? undefined)
    : undefined;
}

/** The number that an element itself carries in an attribute. */
function numberIn(
  target: EventTarget | undefined,
  attribute: string,
): number | undefined {
  const value =
    target instanceof Element ? target.getAttribute(attribute) : null;
  return value === null ? undefined : Number(value);
}

/** How many rows a person sees: in a low window the page scrolls, not the table. */
function rowsInSight(scroller: HTMLElement | null): number {
  const height = Math.min(scroller?.clientHeight ?? 0, window.innerHeight);
  return Math.floor(height / ROW_HEIGHT);
}
