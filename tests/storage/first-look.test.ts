import { IDBObjectStore } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { freshName } from './fake-database';
import type { CaseId } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import type { Database, OpenCase } from '../../src/storage';
import { firstLookBy } from '../../src/storage';
import { SETTINGS } from '../../src/storage/settings';
import { syntheticCase } from '../lens/synthetic-case';
import type { Tab } from './tab';
import { retitled, tab } from './tab';

const SIZE = { seed: 1, actors: 9, claims: 21, articles: 3, origins: 4 };
const told = { ...syntheticCase(SIZE), id: 'a' as CaseId };
const COLUMNS = { stands: new Uint8Array([1, 0, 1]), sides: ['', 'North'] };

function kept(): OpenCase {
  const ledger = new Ledger(told.id, [importOf(told, 'feed')]);
  return { key: told.id, ledger, desk: { query: '?x', positions: {} } };
}

/** A tab in which the case is open, and kept as it is laid out. */
async function laidOutIn(name: string): Promise<Tab> {
  const first = tab(name);
  await first.show(kept());
  const { theCase } = first.ledger;
  await first.keeping.keepLaidOut('a', { theCase, columns: COLUMNS });
  return first;
}

/** A later page of the app, that looks before it loads what reads the rest. */
function pageOn(name: string, program = 'one') {
  const look = firstLookBy(program, Promise.resolve(false), name);
  const page = tab(name, program, look);
  const seen: { readonly title: string; readonly isConnected: boolean }[] = [];
  const watch = {
    onLaidOut: ({ theCase: { title } }: { theCase: { title: string } }) => {
      seen.push({ title, isConnected: page.isConnected });
      return Promise.resolve();
    },
  };
  return { page, seen, watch };
}

test('A case is shown before anything is loaded that reads its acts', async () => {
  const name = freshName();
  await laidOutIn(name);
  const { page, seen, watch } = pageOn(name);
  const open = await page.keeping.open('a', watch);
  expect(seen).toEqual([{ title: told.title, isConnected: false }]);
  expect(open?.ledger.theCase).toEqual(told);
  expect(open?.ledger.acts).toHaveLength(1);
});

test('A large case is read a few rows at a time, and is whole', async () => {
  const name = freshName();
  await laidOutIn(name);
  const { page, watch } = pageOn(name);
  const asked = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const seen: unknown[] = [];
  await page.keeping.open('a', {
    onLaidOut: (found) => {
      seen.push(found.theCase);
      return watch.onLaidOut(found);
    },
  });
  expect(seen).toEqual([told]);
  const ofRows = asked.mock.calls.filter(([, count]) => count !== undefined);
  expect(ofRows.length).toBeGreaterThan(2);
});

test('What was open last is found without being named', async () => {
  const name = freshName();
  await laidOutIn(name);
  const { page, seen, watch } = pageOn(name);
  expect((await page.keeping.lastOpen(watch))?.key).toBe('a');
  expect(seen.map(({ isConnected }) => isConnected)).toEqual([false]);
});

test('What was done since, or laid out by another build, is not seen first', async () => {
  const name = freshName();
  const first = await laidOutIn(name);
  const other = pageOn(name, 'two');
  expect((await other.page.keeping.open('a', other.watch))?.key).toBe('a');
  expect(other.seen).toEqual([]);
  first.act(retitled('a', 'Later'));
  await first.keeping.flush();
  const { page, seen, watch } = pageOn(name);
  const open = await page.keeping.open('a', watch);
  expect(seen).toEqual([]);
  expect(open?.ledger.theCase.title).toBe('Later');
});

const starting = async ({ keptSettings }: Database) =>
  (await keptSettings.get(SETTINGS.starting))?.value;

test('While it is shown it is noted, and where a page stopped there is no first look', async () => {
  const name = freshName();
  const first = await laidOutIn(name);
  const { page, seen, watch } = pageOn(name);
  let noted: string | undefined;
  await page.keeping.open('a', {
    onLaidOut: async () => {
      await watch.onLaidOut({ theCase: told });
      noted = await starting(await first.database());
    },
  });
  expect(seen).toHaveLength(1);
  expect(noted).toBe('a');
  // It was never shown to its end: the page stopped.
  await page.kill();
  const next = pageOn(name);
  expect((await next.page.keeping.open('a', next.watch))?.key).toBe('a');
  // As ever, it is found once the database is open.
  expect(next.seen.map(({ isConnected }) => isConnected)).toEqual([true]);
});

test('To look makes no database where there is none', async () => {
  const name = freshName();
  const look = firstLookBy('one', Promise.resolve(false), name);
  expect(await look.taken('a')).toBeUndefined();
  const names = (await indexedDB.databases()).map((each) => each.name);
  expect(names.filter((each) => each?.startsWith(name))).toEqual([]);
});
