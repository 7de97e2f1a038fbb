import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import { useState } from 'react';
import { letterOf } from '../parts/letter-of';
import { positionAfter } from './row-keys';
import type { RowCursor } from './use-row-cursor';
import type { RowWindow } from './use-row-window';
import { ROW_HEIGHT } from './use-row-window';

/** What a table is told to do with its rows. */
export type RowCommands = {
  /** The rows that are open on their passages. */
  readonly open: ReadonlySet<number>;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
};

/** Reads keys and clicks on a table: which row they mean, and what they ask. */
export function useRowCommands(
  {
    order,
    onSelect,
    onRead,
  }: {
    readonly order: Uint32Array;
    readonly onSelect: (row: number) => void;
    readonly onRead: (row: number) => void;
  },
  scroller: RefObject<HTMLElement | null>,
  { onCursor }: RowCursor,
  { scrollTo }: RowWindow,
): RowCommands {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (row: number) => setOpen(withToggled(open, row));
  return {
    open,
    onKeyDown(event) {
      const { key } = event;
      const row = numberIn(event.target, 'data-row');
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      if (row === undefined || isChord) return;
      const height = scroller.current?.clientHeight ?? 0;
      const page = Math.floor(height / ROW_HEIGHT) - 1;
      // A screen reader may have put the focus on any row.
      const next = positionAfter(key, order.indexOf(row), order.length, page);
      if (next !== undefined) {
        scrollTo(next);
        onCursor(order[next] ?? row, true);
      } else if (key === 'Enter') onSelect(row);
      else if (letterOf(event) === 'o') onRead(row);
      else if (turns(key, open.has(row))) toggle(row);
      else return;
      event.preventDefault();
    },
    onClick({ target }) {
      const control = closest(target, 'button, a');
      const turned = control && numberIn(control, 'data-turns');
      if (turned !== undefined) toggle(turned);
      const row = numberIn(closest(target, '[data-row]'), 'data-row');
      const isReading = getSelection()?.isCollapsed === false;
      if (row === undefined || control !== undefined || isReading) return;
      onCursor(row, true);
      onSelect(row);
    },
  };
}

function withToggled(
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
