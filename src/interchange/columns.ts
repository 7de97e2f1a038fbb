import type { Cell } from './comma-separated';

/** A column of a table: its heading, and what it says of each record. */
export type Column<Record> = readonly [
  heading: string,
  of: (record: Record) => Cell,
];

/** A table of records: its headings, then a row for each. */
export function* rowsOf<Record>(
  columns: readonly Column<Record>[],
  records: Iterable<Record>,
): Generator<readonly Cell[]> {
  yield columns.map(([heading]) => heading);
  for (const record of records) yield columns.map(([, of]) => of(record));
}
