import { tableWords } from '../../words';
import type { Sorting } from '../parts/listing-order';
import styles from './claims.module.css';
import type { Listing } from './listing';
import { SortMark } from './sort-mark';

type Props = {
  readonly listing: Listing;
  readonly sorting: Sorting;
  readonly onSorting: (column: string) => void;
};

/** By which column rows are sorted, where a table is too narrow for headings. */
export function SortChoice({ listing, sorting, onSorting }: Props) {
  return (
    <span className={styles['sort']}>
      <label>
        {tableWords.sortBy}
        <select
          value={sorting?.column ?? ''}
          onChange={(event) => onSorting(event.target.value)}
        >
          <option value="">{tableWords.caseOrder}</option>
          {listing.columns
            .filter((column) => column.isForFileOnly !== true)
            .map(({ id, heading }) => (
              <option key={id} value={id}>
                {heading}
              </option>
            ))}
        </select>
      </label>
      {sorting !== undefined && (
        <button
          type="button"
          aria-label={
            sorting.isDescending
              ? tableWords.sortUpwards
              : tableWords.sortDownwards
          }
          onClick={() => onSorting(sorting.column)}
        >
          <SortMark sorting={sorting} column={sorting.column} />
        </button>
      )}
    </span>
  );
}
