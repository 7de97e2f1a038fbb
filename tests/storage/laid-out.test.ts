import { expect, test, vi } from 'vitest';
import { laidOutTablesIn } from '../../src/storage/laid-out-tables';
import { freshName } from './fake-database';
import type { Tab } from './tab';
import { retitled, tab } from './tab';
import type { CaseId, ClaimId } from '../../src/case';
import { importOf, Ledger } from '../../src/case';
import type { OpenCase } from '../../src/storage';
import { syntheticCase } from '../lens/synthetic-case';

/** Three rows of claims. */
const SIZE = { seed: 1, actors: 9, claims: 21, articles: 3, origins: 4 };
const told = { ...syntheticCase(SIZE), id: 'a' as CaseId };
const COLUMNS = { stands: new Uint8Array([1, 0, 1]), sides: ['', 'North'] };

function large(): OpenCase {
  const ledger = new Ledger(told.id, [importOf(told, 'feed')]);
  return { key: told.id, ledger, desk: { query: '?x', positions: {} } };
}

/** A tab in which the case is open, and kept as it is laid out. */
async function laidOutIn(name: string): Promise<Tab> {
  const first = tab(name);
  await first.show(large());
  await keep(first);
  return first;
}

async function keep({ keeping, ledger }: Tab): Promise<void> {
  const { theCase } = ledger;
  await keeping.keepLaidOut(theCase.id, { theCase, columns: COLUMNS });
}

/** Opens the case: what was shown before its acts, and what it is in the end. */
async function opened({ keeping }: Tab) {
  const shown: Parameters<NonNullable<OnLaidOut>>[0][] = [];
  const open = await keeping.open('a', {
    onLaidOut: (each) => {
      shown.push(each);
      return Promise.resolve();
    },
  });
  const [before] = shown;
  return { before, theCase: open?.ledger.theCase, acts: open?.ledger.acts };
}

type OnLaidOut = NonNullable<
  Parameters<Tab['keeping']['open']>[1]
>['onLaidOut'];

test('A case is shown as it was laid out before its acts are read, and is that one', async () => {
  const name = freshName();
  const first = await laidOutIn(name);
  first.keeping.keepDesk('a', { query: '?view=claims', positions: {} });
  await first.keeping.flush();
  const { before, theCase, acts } = await opened(tab(name));
  expect(before?.theCase).toEqual(told);
  expect(before?.columns).toEqual(COLUMNS);
  expect(before?.desk?.query).toBe('?view=claims');
  // All that was derived from it holds.
  expect(theCase).toBe(before?.theCase);
  expect(acts).toEqual(first.ledger.acts);
});

test('It is kept as it is laid out also over plain http, where the browser makes no identities', async () => {
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new TypeError('crypto.randomUUID is not a function');
  });
  const name = freshName();
  await laidOutIn(name);
  const { before } = await opened(tab(name));
  vi.restoreAllMocks();
  expect(before?.theCase).toEqual(told);
});

test('What was done since is not hidden behind an older picture', async () => {
  const name = freshName();
  const first = await laidOutIn(name);
  first.act(retitled('a', 'Later'));
  await first.keeping.flush();
  const second = tab(name);
  const stale = await opened(second);
  expect(stale.before).toBeUndefined();
  expect(stale.theCase?.title).toBe('Later');
  await keep(first);
  const fresh = await opened(tab(name));
  expect(fresh.before?.theCase.title).toBe('Later');
  expect(fresh.theCase).toBe(fresh.before?.theCase);
});

test('Of a case that was changed a little, a little is written', async () => {
  const name = freshName();
  const first = await laidOutIn(name);
  const tables = laidOutTablesIn(`${name}-laid-out`);
  await tables.open();
  const before = await tables.records.toArray();
  first.act({
    kind: 'judge',
    claim: 'claim-15' as ClaimId,
    status: 'rejected',
  });
  await first.keeping.flush();
  await keep(first);
  const after = await tables.records.toArray();
  const changed = after.filter(({ text }, at) => text !== before[at]?.text);
  expect(changed.map(({ list, from }) => [list, from])).toEqual([
    ['claims', 10],
  ]);
  tables.close();
});

test('What the database does not hold yet is not kept as laid out', async () => {
  const name = freshName();
  const first = tab(name);
  await first.show(large());
  const { theCase } = first.ledger;
  first.act(retitled('a', 'Now'));
  // A picture of the case as it was.
  await first.keeping.keepLaidOut('a', { theCase, columns: COLUMNS });
  await first.keeping.flush();
  expect((await opened(tab(name))).before).toBeUndefined();
});

test('Another build of the app lays out anew', async () => {
  const name = freshName();
  await laidOutIn(name);
  const { before, theCase } = await opened(tab(name, 'two'));
  expect(before).toBeUndefined();
  expect(theCase).toEqual(told);
});

type Tables = ReturnType<typeof laidOutTablesIn>;
const DAMAGES: Readonly<Record<string, (tables: Tables) => Promise<unknown>>> =
  {
    'other numbers': async ({ columns }) =>
      columns.put({
        case: 'a',
        columns: { stands: new Uint8Array([1, 1, 1]) },
      }),
    'no columns': async ({ columns }) => columns.clear(),
    'a row that is missing': async ({ records }) =>
      records.delete(['a', 'claims', 10]),
    'a row cut short': async ({ records }) =>
      records.update(['a', 'claims', 20], { text: '[{"id":' }),
  };

for (const [damage, done] of Object.entries(DAMAGES))
  test(`With ${damage} a case opens from its acts, whole`, async () => {
    const name = freshName();
    const first = await laidOutIn(name);
    await damaged(name, done);
    const { before, theCase, acts } = await opened(tab(name));
    expect(before).toBeUndefined();
    expect(theCase).toEqual(told);
    expect(acts).toEqual(first.ledger.acts);
  });

test('Where the picture differs from the acts, the acts are right, and it goes', async () => {
  const name = freshName();
  await laidOutIn(name);
  await damaged(name, async ({ records }) => {
    const row = await records.get(['a', 'actors', 0]);
    const text = row?.text.replace('Actor 7', 'Nobody') ?? '';
    return records.update(['a', 'actors', 0], { text });
  });
  const wrong = await opened(tab(name));
  expect(wrong.before?.theCase.actors[7]?.name).toBe('Nobody');
  expect(wrong.theCase).toEqual(told);
  expect((await opened(tab(name))).before).toBeUndefined();
});

test('Who is killed while it is written leaves it as it was, or none', async () => {
  for (let wait = 0; wait < 4; wait++) {
    const name = freshName();
    const first = await laidOutIn(name);
    first.act(retitled('a', 'Later'));
    await first.keeping.flush();
    void keep(first);
    for (let turn = 0; turn < wait; turn++)
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
    await first.kill();
    const { before, theCase } = await opened(tab(name));
    expect([undefined, 'Later']).toContain(before?.theCase.title);
    expect(theCase?.title).toBe('Later');
  }
});

test('A case that is removed is gone from here, too', async () => {
  const name = freshName();
  const first = await laidOutIn(name);
  await first.keeping.remove('a');
  const tables = laidOutTablesIn(`${name}-laid-out`);
  await tables.open();
  expect(await tables.laidOut.count()).toBe(0);
  expect(await tables.records.count()).toBe(0);
  tables.close();
});

test('Where storage is full, what was laid out makes room for what was done', async () => {
  const name = freshName();
  const first = await laidOutIn(name);
  const { keptActs } = await first.database();
  vi.spyOn(keptActs, 'bulkPut').mockImplementation(
    () => Promise.reject(new DOMException('', 'QuotaExceededError')) as never,
  );
  const tables = laidOutTablesIn(`${name}-laid-out`);
  await tables.open();
  expect(await tables.records.count()).toBeGreaterThan(0);
  first.act(retitled('a', 'Now'));
  await vi.waitFor(async () => expect(await tables.records.count()).toBe(0));
  tables.close();
});

async function damaged(
  name: string,
  done: (tables: Tables) => Promise<unknown>,
): Promise<void> {
  const tables = laidOutTablesIn(`${name}-laid-out`);
  await tables.open();
  await done(tables);
  tables.close();
}
