import type { Table } from 'dexie';
import Dexie from 'dexie';
import type { Act } from './act-log';
import type { Outcome } from './outcome';
import { failed, outcomeOf } from './outcome';

/** How many things a case holds, for a list of cases. */
export type Counts = {
  readonly articles: number;
  readonly actors: number;
  readonly claims: number;
};

/** A kept case as a list shows it. `updated` is a time, ISO 8601. */
export type KeptCase = {
  readonly key: string;
  readonly title: string;
  readonly updated: string;
  readonly counts: Counts;
  /** Of a case that comes with the app: the editions that it has been. */
  readonly editions?: readonly string[];
};

/** Where an actor stands in the drawing; *pinned* if a person put it there. */
export type Position = {
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
};

/** How a user left a case: what was shown, as an address's query, and where. */
export type Desk = {
  readonly query: string;
  readonly positions: Readonly<Record<string, Position>>;
};

/**
 * The tables. A case's file is written once; what follows is small: acts are
 * appended, the desk is replaced.
 */
export type Tables = {
  readonly cases: Table<KeptCase, string>;
  readonly files: Table<{ key: string; bytes: Uint8Array }, string>;
  readonly acts: Table<Act & { case: string }, number>;
  readonly desks: Table<Desk & { key: string }, string>;
  readonly settings: Table<{ name: string; value: string }, string>;
};

/** The browser's database for cases, opened. */
export type Database = Tables & {
  readonly transaction: Dexie['transaction'];
  readonly close: () => void;
};

const NAME = 'backchannel';

/**
 * Whether this browser has never kept a case: told without opening, and so
 * without waiting for, a database. Ask before one is opened.
 */
export async function isUntouched(name = NAME): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.every((each) => each.name !== name);
  } catch {
    return false;
  }
}

/** How long an opening may take. Some private windows never answer. */
const PATIENCE = 5_000;

/** Opens the database, or says why nothing can be kept. */
export function openDatabase(name = NAME): Promise<Outcome<Database>> {
  return outcomeOf(async () => {
    const dexie = new Dexie(name);
    dexie.version(1).stores({
      cases: 'key',
      files: 'key',
      acts: '++id,[case+id]',
      desks: 'key',
      settings: 'name',
    });
    const isOpen = await Promise.race([
      dexie.open().then(() => true),
      new Promise<false>((resolve) => {
        setTimeout(resolve, PATIENCE, false);
      }),
    ]);
    if (isOpen) return dexie as unknown as Database;
    dexie.close();
    return failed('unavailable');
  });
}
