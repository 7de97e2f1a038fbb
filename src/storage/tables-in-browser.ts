import Dexie, { liveQuery } from 'dexie';
import { migrate } from './migrating';
import type { Database } from './tables';

/** The version of the database that this program reads and writes. */
export const VERSION = 2;

/**
 * The database of a name, not open yet. `mark` is for one of version 1 that is
 * taken over.
 */
export function tablesIn(name: string, mark: string): Dexie & Database {
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
  return Object.assign(dexie, { watch: liveQuery }) as unknown as Dexie &
    Database;
}
