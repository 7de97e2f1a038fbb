import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

globalThis.indexedDB = new IDBFactory();
globalThis.IDBKeyRange = IDBKeyRange;
// The database package looks for them once, when it is first imported, which
// may have been in another test of this run.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let count = 0;

/** A name that no other test's database has. */
export function freshName(): string {
  count += 1;
  return `test-${count}`;
}
