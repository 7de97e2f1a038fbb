import type { Table } from 'dexie';
import Dexie from 'dexie';

/** What is to be known of a case that was laid out, before it is read. */
export type LaidOutRow = {
  readonly case: string;
  /** The program that wrote it: no other one reads it. */
  readonly program: string;
  /** From which checkpoint and which acts beside it the case came. */
  readonly checkpoint: number;
  readonly acts: readonly string[];
  /** What the case says of itself, as JSON, and how many records it lists. */
  readonly head: string;
  readonly counts: Readonly<Record<string, number>>;
  /** A sum over the numbers of its columns. */
  readonly sum: number;
  /** Which writing of it this is. */
  readonly writing: string;
};

/** Some records of one list of a case, as JSON. */
export type RecordsRow = {
  readonly case: string;
  readonly list: string;
  /** The place of the first of them. */
  readonly from: number;
  readonly text: string;
};

/** The tables of cases that were laid out. */
export type LaidOutTables = {
  readonly laidOut: Table<LaidOutRow, string>;
  /** The columns of each, as they were given. */
  readonly columns: Table<{ readonly columns: unknown; case: string }, string>;
  readonly records: Table<RecordsRow, [string, string, number]>;
};

/**
 * A database of its own, not open yet: all in it can be made anew, so that it
 * may be thrown away, and no version of the other one depends on it.
 */
export function laidOutTablesIn(name: string): Dexie & LaidOutTables {
  const dexie = new Dexie(name, { autoOpen: false });
  dexie.version(1).stores({
    laidOut: 'case',
    columns: 'case',
    records: '[case+list+from]',
  });
  return dexie as Dexie & LaidOutTables;
}
