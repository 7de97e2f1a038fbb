import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { AnyListing } from './any-listing';
import styles from './listing.module.css';
import { GRID_ROLES } from './grid-roles';
import type { Sorting } from './listing';
import type { Lookups } from './listing-cell';
import { ListingHeadings } from './listing-headings';
import { ListingRow } from './listing-row';
import { positionAfter } from './row-keys';
import { useRowCursor } from './use-row-cursor';
import { ROW_HEIGHT, useRowWindow } from './use-row-window';

type Props = {
  readonly listing: AnyListing;
  readonly order: Uint32Array;
  readonly sorting: Sorting;
  readonly lookups: Lookups;
  readonly label: string;
  readonly selectedRow: number | undefined;
  readonly isRelated: (row: number) => boolean;
  readonly onSorting: (column: string) => void;
  readonly onSelect: (row: number) => void;
  readonly onRead: (row: number) => void;
  readonly detailsOf: (row: number) => ReactNode;
};

/**
 * A table by keys: arrows, Page and Home/End move a row cursor, Enter selects,
 * Space opens a row on its passages, o goes to the article.
 */
export function ListingTable(props: Props) {
  const { listing, order, lookups, selectedRow } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const cursor = useRowCursor(scroller, order);
  const rows = useRowWindow(scroller, order, cursor.position);
  const keys = useId();
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const toggle = (row: number) => setOpen(withToggled(open, row));
  const goTo = (position: number) => {
    rows.scrollTo(position);
    cursor.onCursor(order[position] ?? 0, true);
  };
  useSelectedInSight(selectedRow, (row) => {
    const position = order.indexOf(row);
    if (position === -1) return;
    cursor.onCursor(row, false);
    rows.scrollTo(position);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = numberIn(event.target, 'data-row');
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT);
    const { position } = cursor;
    const next = positionAfter(event.key, position, order.length, page - 1);
    if (next !== undefined) goTo(next);
    else if (event.key === 'Enter') props.onSelect(row);
    else if (event.key === 'o') props.onRead(row);
    else if (turns(event.key, open.has(row))) toggle(row);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const control = closest(event.target, 'button, a');
    const turned = control && numberIn(control, 'data-turns');
    if (turned !== undefined) toggle(turned);
    const row = numberIn(closest(event.target, '[data-row]'), 'data-row');
    const isReading = getSelection()?.isCollapsed === false;
    if (row === undefined || control !== undefined || isReading) return;
    cursor.onCursor(row, true);
    props.onSelect(row);
  };
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        {...GRID_ROLES.table}
        aria-label={props.label}
        aria-describedby={keys}
        aria-rowcount={order.length + 1}
        className={styles['table']}
        data-grouping={listing.grouping}
        data-virtual={rows.height !== undefined}
        style={{ paddingBottom: rows.height }}
        {...{ onKeyDown, onClick }}
      >
        <ListingHeadings {...props} />
        {rows.drawn.map(({ position, top }) => {
          const row = order[position] ?? 0;
          return (
            <ListingRow
              key={row}
              measure={rows.measure}
              isCursor={position === cursor.position}
              isSelected={row === selectedRow}
              isRelated={props.isRelated(row)}
              details={open.has(row) ? props.detailsOf(row) : undefined}
              {...{ listing, row, position, top, lookups }}
            />
          );
        })}
      </table>
      <p id={keys} className={styles['keys']}>
        <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> selects,{' '}
        <kbd>Space</kbd> shows the passages, <kbd>o</kbd> opens the article
      </p>
    </div>
  );
}

/** Brings what is selected, here or elsewhere, into sight when it changes. */
function useSelectedInSight(
  row: number | undefined,
  reveal: (row: number) => void,
): void {
  const latest = useRef(reveal);
  useEffect(() => {
    latest.current = reveal;
  });
  useEffect(() => {
    if (row !== undefined) latest.current(row);
  }, [row]);
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
