import type { Thing } from '../../lens';
import type { Grouping, Sorting } from '../parts/listing-order';

/** By what rows are ordered; those without a value always come last. */
export type Rank = string | number | undefined;

/** One column of a listing. */
export type ListingColumn = {
  readonly id: string;
  readonly heading: string;
  readonly isNumeric?: boolean;
  /** What a file holds beside what the table shows. */
  readonly isForFileOnly?: boolean;
  /** A row's cell as plain words. */
  readonly words: (row: number) => string;
  /** A row's place by this column; left out where its words decide. */
  readonly rank?: (row: number) => Rank;
};

/**
 * Rows of a case, each known by a number, and what they say. `rows` are all
 * that may be ordered, in the case's order; filters choose among them.
 */
export type Listing = {
  readonly grouping: Grouping;
  readonly columns: readonly ListingColumn[];
  readonly rows: Uint32Array;
  readonly thingOf: (row: number) => Thing;
  /** The row of a thing, if this listing has it. */
  readonly rowOf: (thing: Thing) => number | undefined;
};

/** The sorting after a click on a column's heading: up, down, then none. */
export function sortedBy(before: Sorting, column: string): Sorting {
  if (before?.column !== column) return { column, isDescending: false };
  return before.isDescending ? undefined : { column, isDescending: true };
}
