import { ChevronRight } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { memo } from 'react';
import { tableWords } from '../../words';
import type { AnyListing } from './any-listing';
import styles from './listing.module.css';
import { GRID_ROLES } from './grid-roles';
import type { Lookups } from './listing-cell';
import { ListingCell } from './listing-cell';

type Props = {
  readonly listing: AnyListing;
  readonly row: number;
  readonly position: number;
  /** Where the row lies, in pixels, if only the rows in sight are drawn. */
  readonly top: number | undefined;
  readonly measure: Ref<HTMLTableSectionElement> | undefined;
  readonly lookups: Lookups;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly isRelated: boolean;
  /** What the row opens on; `undefined` while it is closed. */
  readonly details: ReactNode;
};

/**
 * One row and, where it is open, what it opens on. The table listens for its
 * rows, and knows them by `data-row`.
 */
export const ListingRow = memo(function ListingRow({
  listing,
  row,
  position,
  top,
  measure,
  lookups,
  isCursor,
  isSelected,
  isRelated,
  details,
}: Props) {
  const isOpen = details !== undefined;
  return (
    <tbody
      ref={measure}
      {...GRID_ROLES.group}
      data-index={position}
      className={styles['group']}
      style={
        top === undefined ? undefined : { transform: `translateY(${top}px)` }
      }
    >
      <tr
        {...GRID_ROLES.row}
        tabIndex={isCursor ? 0 : -1}
        aria-level={1}
        aria-rowindex={position + 2}
        aria-selected={isSelected}
        aria-expanded={isOpen}
        data-row={row}
        data-related={isRelated}
        className={styles['row']}
      >
        <td {...GRID_ROLES.cell} data-column="toggle">
          <RowControls {...{ row, isOpen, isSelected }} />
        </td>
        <Cells {...{ listing, row, lookups }} />
      </tr>
      {isOpen && (
        <tr {...GRID_ROLES.row} aria-level={2} className={styles['details']}>
          <td {...GRID_ROLES.cell}>{details}</td>
        </tr>
      )}
    </tbody>
  );
});

/** What opens a row and, where no key is at hand, selects it beside others. */
function RowControls({
  row,
  isOpen,
  isSelected,
}: {
  readonly row: number;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}) {
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        data-turns={row}
        aria-label={isOpen ? tableWords.hidePassages : tableWords.showPassages}
        className={styles['toggle']}
      >
        <ChevronRight size={14} aria-hidden="true" />
      </button>
      <input
        type="checkbox"
        tabIndex={-1}
        data-picks={row}
        aria-label={tableWords.pickRow}
        checked={isSelected}
        // The table listens for it, too.
        onChange={nothing}
        className={styles['pick']}
      />
    </>
  );
}

function nothing(): void {}

function Cells({
  listing,
  row,
  lookups,
}: {
  readonly listing: AnyListing;
  readonly row: number;
  readonly lookups: Lookups;
}) {
  return listing.columns
    .filter((column) => column.isForFileOnly !== true)
    .map((column) => (
      <td
        key={column.id}
        {...GRID_ROLES.cell}
        data-column={column.id}
        data-label={column.heading}
        data-numeric={column.isNumeric}
      >
        <ListingCell {...{ listing, column, row, lookups }} />
      </td>
    ));
}
