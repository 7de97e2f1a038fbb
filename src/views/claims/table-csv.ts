import { commaSeparated } from '../../interchange';
import type { ListingColumn } from './listing';

/** Rows of a table as comma-separated values, under its headings. */
export function tableCsv(
  columns: readonly ListingColumn[],
  rows: Iterable<number>,
): string {
  return commaSeparated([
    columns.map(({ heading }) => heading),
    ...Array.from(rows, (row) => columns.map((column) => column.words(row))),
  ]);
}
