import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { tableWords } from '../../words';
import type { Sorting } from '../parts/listing-order';
import type { AnyListing } from './any-listing';
import styles from './listing.module.css';
import { GRID_ROLES } from './grid-roles';
import type { Lookups } from './listing-cell';
import { ListingHeadings } from './listing-headings';
import { ListingRow } from './listing-row';
import type { RowRequests } from './use-row-commands';
import { useRowCommands } from './use-row-commands';
import { useRowCursor } from './use-row-cursor';
import { useRowWindow } from './use-row-window';

type Props = RowRequests & {
  readonly listing: AnyListing;
  readonly sorting: Sorting;
  readonly lookups: Lookups;
  readonly label: string;
  /** Whether the rows do not stand yet as they were asked for. */
  readonly isSorting: boolean;
  readonly isRelated: (row: number) => boolean;
  readonly onSorting: (column: string) => void;
  readonly detailsOf: (row: number) => ReactNode;
};

/**
 * A table by keys: arrows, Page and Home/End move a row cursor, and with Shift
 * select the rows that it passes; Enter selects, with Ctrl beside what is
 * selected; Space opens a row on its passages, o goes to the article. By touch a
 * row that is held begins to choose several.
 */
export function ListingTable(props: Props) {
  const { listing, order, lookups, selectedRows } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const cursor = useRowCursor(scroller, order);
  const rows = useRowWindow(scroller, order, cursor.position);
  const keys = useId();
  useSelectedInSight(only(selectedRows), (row) => {
    const position = order.indexOf(row);
    if (position === -1) return;
    cursor.onCursor(row, false);
    rows.scrollTo(position);
  });
  const commands = useRowCommands(props, scroller, cursor, rows);
  const { open, isChoosing, ...handlers } = commands;
  return (
    <div ref={scroller} className={styles['scroller']}>
      <table
        {...GRID_ROLES.table}
        aria-label={props.label}
        aria-describedby={keys}
        aria-rowcount={order.length + 1}
        aria-multiselectable
        data-letters="rows"
        aria-busy={props.isSorting}
        className={styles['table']}
        data-grouping={listing.grouping}
        data-virtual={rows.height !== undefined}
        style={{ paddingBottom: rows.height }}
        {...handlers}
      >
        <ListingHeadings {...props} />
        {rows.drawn.map(({ position, top }) => {
          const row = order[position] ?? 0;
          return (
            <ListingRow
              key={row}
              measure={rows.measure}
              isCursor={position === cursor.position}
              isSelected={selectedRows.has(row)}
              isRelated={props.isRelated(row)}
              details={open.has(row) ? props.detailsOf(row) : undefined}
              {...{ listing, row, position, top, lookups }}
            />
          );
        })}
      </table>
      <output className={styles['touches']}>
        {isChoosing && tableWords.choosing}
      </output>
      <p id={keys} className={styles['keys']}>
        {Object.values(tableWords.keys).map(({ keys, does }) => (
          <span key={keys}>
            <kbd>{keys}</kbd> {does}
          </span>
        ))}
      </p>
    </div>
  );
}

function only(rows: ReadonlySet<number>): number | undefined {
  return rows.size === 1 ? [...rows][0] : undefined;
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
