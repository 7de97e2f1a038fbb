import { tableWords } from '../../words';
import type { Sorting } from '../parts/listing-order';
import styles from './listing.module.css';
import { GRID_ROLES } from './grid-roles';
import type { Listing } from './listing';
import { SortMark } from './sort-mark';

type Props = {
  readonly listing: Listing;
  readonly sorting: Sorting;
  readonly onSorting: (column: string) => void;
};

/** The headings of a table, each a button that sorts by its column. */
export function ListingHeadings({ listing, sorting, onSorting }: Props) {
  return (
    <thead {...GRID_ROLES.group} className={styles['head']}>
      <tr {...GRID_ROLES.row} aria-rowindex={1} className={styles['row']}>
        <th {...GRID_ROLES.heading} data-column="toggle">
          <span className="visually-hidden">{tableWords.passages}</span>
        </th>
        {listing.columns
          .filter((column) => column.isForFileOnly !== true)
          .map(({ id, heading, isNumeric }) => (
            <th
              key={id}
              {...GRID_ROLES.heading}
              data-column={id}
              data-numeric={isNumeric}
              aria-sort={directionOf(sorting, id)}
            >
              <button type="button" onClick={() => onSorting(id)}>
                {heading}
                <SortMark sorting={sorting} column={id} />
              </button>
            </th>
          ))}
      </tr>
    </thead>
  );
}

function directionOf(
  sorting: Sorting,
  column: string,
): 'ascending' | 'descending' | 'none' {
  if (sorting?.column !== column) return 'none';
  return sorting.isDescending ? 'descending' : 'ascending';
}
