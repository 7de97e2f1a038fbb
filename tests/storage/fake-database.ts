import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';

// The database package looks for these once, when it is first imported: import
// this file before the room.
globalThis.indexedDB = new IDBFactory();
globalThis.IDBKeyRange = IDBKeyRange;

let count = 0;

/** A name that no other test's database has. */
export function freshName(): string {
  count += 1;
  return `test-${count}`;
}
