import type { Table } from 'dexie';
import Dexie from 'dexie';
import type { Act } from '../case';
import { migrate } from './migrating';
import type { Outcome } from './outcome';
import { done, failed, outcomeOf } from './outcome';

/** A kept case as a list shows it. `updated` is a time, ISO 8601. */
export type KeptCase = {
  readonly key: string;
  readonly title: string;
  readonly updated: string;
  /** How many things it holds. */
  readonly counts: {
    readonly articles: number;
    readonly actors: number;
    readonly claims: number;
  };
  /** Of a case that comes with the app: the editions that it has been. */
  readonly editions?: readonly string[];
};

/** A kept case, and how often its checkpoint was renewed, in any tab. */
export type CaseRow = KeptCase & { readonly checkpoint: number };

/** An act that is not in the checkpoint of its case. */
export type ActRow = {
  readonly case: string;
  readonly id: string;
  readonly act: Act;
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

/** A case file that another one replaced although it could not be read. */
export type SetAside = { readonly case: string; readonly bytes: Uint8Array };

/**
 * The tables. A case's file is its checkpoint, and every act since is a row of
 * its own. No name is one of version 1: a program of that version may open
 * this database, and then finds its own tables, empty, and none of these.
 */
export type Tables = {
  readonly keptCases: Table<CaseRow, string>;
  readonly checkpoints: Table<{ key: string; bytes: Uint8Array }, string>;
  readonly keptActs: Table<ActRow, [string, string]>;
  readonly keptDesks: Table<Desk & { key: string }, string>;
  readonly keptSettings: Table<{ name: string; value: string }, string>;
  readonly setAside: Table<SetAside, number>;
};

/** The browser's database for cases, opened. */
export type Database = Tables & {
  readonly transaction: Dexie['transaction'];
  readonly close: () => void;
  readonly isOpen: () => boolean;
};

const NAME = 'backchannel';
const VERSION = 2;

/**
 * Whether this browser has never kept a case: told without opening, and so
 * without waiting for, a database. Ask before one is opened.
 */
export async function isUntouched(name = NAME): Promise<boolean> {
  try {
    return (await installedVersion(name)) === undefined;
  } catch {
    return false;
  }
}

/** How long an opening may take. Some private windows never answer. */
const PATIENCE = 5_000;

/**
 * Opens the database, or says why nothing can be kept. A newer one is left as
 * it is. `mark` is 32 letters and digits of this browser's own, in case that a
 * database of version 1 is taken over.
 */
export function openDatabase(
  mark: string,
  name = NAME,
): Promise<Outcome<Database>> {
  return outcomeOf(async () => {
    // The database package would open a newer one, and mend what it misses.
    if (isNewer(await installedVersion(name))) return failed('superseded');
    const dexie = dexieOf(name, mark);
    let isBlocked = false;
    dexie.on('blocked', () => (isBlocked = true));
    const isOpen = await Promise.race([
      dexie.open().then(() => true),
      new Promise<false>((resolve) => {
        setTimeout(resolve, PATIENCE, false);
      }),
    ]);
    if (isOpen && !isNewer(dexie.backendDB().version))
      return done(dexie as unknown as Database);
    dexie.close();
    if (isOpen) return failed('superseded');
    return failed(isBlocked ? 'blocked' : 'unavailable');
  });
}

function dexieOf(name: string, mark: string): Dexie {
  const dexie = new Dexie(name, {
    // Opened here alone, so that what is opened was looked at before.
    autoOpen: false,
    chromeTransactionDurability: 'strict',
  });
  dexie.version(1).stores({
    cases: 'key',
    files: 'key',
    acts: '++id,[case+id]',
    desks: 'key',
    settings: 'name',
  });
  dexie
    .version(VERSION)
    .stores({
      cases: null,
      files: null,
      acts: null,
      desks: null,
      settings: null,
      keptCases: 'key',
      checkpoints: 'key',
      keptActs: '[case+id]',
      keptDesks: 'key',
      keptSettings: 'name',
      setAside: '++id,case',
    })
    .upgrade((transaction) => migrate(transaction, mark));
  return dexie;
}

/** The package multiplies versions by ten, and counts repairs in between. */
function isNewer(installed: number | undefined): boolean {
  return installed !== undefined && Math.floor(installed / 10) > VERSION;
}

async function installedVersion(name: string): Promise<number | undefined> {
  const databases = await indexedDB.databases();
  return databases.find((each) => each.name === name)?.version;
}
