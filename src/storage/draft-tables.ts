import type { Table } from 'dexie';
import Dexie from 'dexie';

/** A draft as it is kept: what is in it is nothing to this room. */
export type DraftRow = {
  /** The run of a page that it was kept by. */
  readonly run: string;
  readonly id: number;
  readonly draft: unknown;
  /** How much it holds, in characters or bytes. */
  readonly size: number;
};

/** How much a run of a page keeps. */
export type RunRow = {
  readonly run: string;
  readonly count: number;
  readonly size: number;
};

/** The tables of drafts. */
export type DraftTables = {
  readonly drafts: Table<DraftRow, [string, number]>;
  readonly runs: Table<RunRow, string>;
};

/**
 * A database of its own, not open yet: no version of the one that holds cases
 * depends on it, and a tab with an older app is not asked to let go of it.
 */
export function draftTablesIn(name: string): Dexie & DraftTables {
  const dexie = new Dexie(name, { autoOpen: false });
  dexie.version(1).stores({ drafts: '[run+id]', runs: 'run' });
  return dexie as Dexie & DraftTables;
}
