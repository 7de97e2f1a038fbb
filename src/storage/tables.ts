import type Dexie from 'dexie';
import type { liveQuery, Table } from 'dexie';
import type { Act } from '../case';
import type { StoredFile } from './file-bytes';

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
};

/** A case in the list of those that can be opened. */
export type ListedCase = KeptCase & {
  /** Whether what was done to it last is in this tab alone. */
  readonly isUnsaved?: boolean;
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
  readonly checkpoints: Table<{ key: string; bytes: StoredFile }, string>;
  readonly keptActs: Table<ActRow, [string, string]>;
  readonly keptDesks: Table<Desk & { key: string }, string>;
  readonly keptSettings: Table<{ name: string; value: string }, string>;
  readonly setAside: Table<SetAside, number>;
};

/** The browser's database for cases, opened. */
export type Database = Tables & {
  readonly name: string;
  readonly transaction: Dexie['transaction'];
  /** Asks again whenever what was asked for has changed, in any tab. */
  readonly watch: typeof liveQuery;
  readonly close: () => void;
  readonly isOpen: () => boolean;
};
