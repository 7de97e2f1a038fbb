import { expect, onTestFinished, test, vi } from 'vitest';
import { freshName } from './fake-database';
import { begun, retitled, tab } from './tab';
import { emptyCase, importOf, Ledger } from '../../src/case';
import type { Case, CaseId } from '../../src/case';
import { writeCase } from '../../src/formats';
import { isUntouched } from '../../src/storage';

const DESK = { query: '?view=claims', positions: {} };

test('A browser is untouched until its database was opened', async () => {
  const name = freshName();
  expect(await isUntouched(name)).toBe(true);
  await tab(name).show(begun('a'));
  expect(await isUntouched(name)).toBe(false);
});

test('A killed tab loses nothing, what was undone included', async () => {
  const name = freshName();
  const first = tab(name);
  await first.show(begun('a'));
  first.act(retitled('a', 'One'));
  first.act(retitled('a', 'Two'));
  first.undo();
  await vi.waitFor(() => expect(first.states.at(-1)).toBe('kept'));
  await first.kill();

  const second = tab(name);
  const last = await second.keeping.lastOpen();
  expect(last?.key).toBe('a');
  expect(last?.ledger.acts).toEqual(first.ledger.acts);
  expect(last?.ledger.theCase.title).toBe('One');
});

test('A case that came from a file is kept as that file, byte for byte', async () => {
  const name = freshName();
  const open = begun('a');
  const text = `\n ${writeCase(open.ledger)}`;
  const first = tab(name);
  await first.show({ ...open, file: new Blob([text]) });
  const row = await (await first.database()).checkpoints.get('a');
  expect(new TextDecoder().decode(row?.bytes as Uint8Array)).toBe(text);
});

test('Members that this version does not know survive keeping', async () => {
  const name = freshName();
  const id = 'file-1' as CaseId;
  const foreign = { ...emptyCase(id, 'A'), mood: { blue: [1] } } as Case;
  const ledger = new Ledger(id, [importOf(foreign, 'feed')]);
  await tab(name).show({ key: id, ledger, desk: undefined });
  const later = tab(name);
  await later.open(id);
  expect(later.ledger.theCase).toEqual(ledger.theCase);
});

test('The desk is kept a moment later, and only as it was left last', async () => {
  const name = freshName();
  const first = tab(name);
  await first.show(begun('a'));
  first.keeping.keepDesk('a', { query: '?view=network', positions: {} });
  const left = {
    query: '?view=claims',
    positions: { witkoff: { x: 1, y: -2, pinned: true } },
  };
  first.keeping.keepDesk('a', left);
  await vi.waitFor(
    async () => expect((await tab(name).keeping.open('a'))?.desk).toEqual(left),
    { timeout: 3_000 },
  );
});

test('A desk that moves on with every frame is written once it rests', async () => {
  const first = tab(freshName());
  await first.show(begun('a'));
  const { keptDesks } = await first.database();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  for (let frame = 0; frame < 40; frame++) {
    first.keeping.keepDesk('a', { query: `?time=${frame}`, positions: {} });
    vi.advanceTimersByTime(16);
  }
  expect(await keptDesks.get('a')).toBeUndefined();
  vi.advanceTimersByTime(1_000);
  await vi.waitFor(async () =>
    expect((await keptDesks.get('a'))?.query).toBe('?time=39'),
  );
});

test('What waits is kept at once when the page is hidden', async () => {
  const name = freshName();
  const first = tab(name);
  await first.show(begun('a'));
  first.keeping.keepDesk('a', DESK);
  await first.keeping.flush();
  expect((await tab(name).keeping.open('a'))?.desk).toEqual(DESK);
});

test('Opening another case leaves the desk and the acts of the first alone', async () => {
  const name = freshName();
  const only = tab(name);
  await only.show(begun('a'));
  for (let turn = 0; turn < 50; turn++) only.act(retitled('a', `A${turn}`));
  only.keeping.keepDesk('a', DESK);
  const shown = only.show(begun('b'));
  // Before the other case is kept, it is renamed, and the desk is laid anew.
  only.act(retitled('b', 'B1'));
  only.keeping.keepDesk('b', { query: '', positions: {} });
  only.keeping.keepDesk('a', { query: '', positions: {} });
  await shown;
  await only.keeping.flush();

  const a = await tab(name).keeping.open('a');
  const b = await tab(name).keeping.open('b');
  expect(a?.desk).toEqual(DESK);
  expect(a?.ledger.theCase.title).toBe('A49');
  expect(a?.ledger.acts).toHaveLength(51);
  expect(b?.ledger.acts).toHaveLength(2);
  expect(b?.ledger.theCase.title).toBe('B1');
});

test('Cases are listed by their latest change, with title and counts', async () => {
  const only = tab();
  await only.show(begun('a', 'Older'));
  await only.show(begun('b', 'Newer'));
  await only.open('a');
  only.act(retitled('a', 'Renamed'));
  await only.keeping.flush();
  const listed = await only.keeping.list();
  expect(listed.map(({ title }) => title).toSorted()).toEqual([
    'Newer',
    'Renamed',
  ]);
  expect(listed.find(({ key }) => key === 'a')).toEqual({
    key: 'a',
    title: 'Renamed',
    updated: '2026-11-25T12:00:00.000Z',
    counts: { articles: 0, actors: 0, claims: 0 },
  });
});

test('A removed case is gone, with its acts; others stay', async () => {
  const name = freshName();
  const only = tab(name);
  await only.show(begun('b'));
  only.act(retitled('b', 'B2'));
  await only.show(begun('a', 'A'));
  await only.keeping.remove('b');
  expect(await only.open('b')).toBe(false);
  await only.show(begun('b', 'New B'));
  const later = tab(name);
  await later.open('b');
  expect(later.ledger.acts).toHaveLength(1);
  await later.open('a');
  expect(later.title).toBe('A');
});

test('A case removed in another tab fails in plain words, told once', async () => {
  const name = freshName();
  const left = tab(name);
  await left.show(begun('a'));
  await tab(name).keeping.remove('a');
  left.act(retitled('a', 'One'));
  left.act(retitled('a', 'Two'));
  await left.keeping.flush();
  expect(left.told).toHaveLength(1);
  expect(left.told[0]).toContain('deleted');
  expect(left.states.at(-1)).toBe('unkept');
  expect(left.title).toBe('Two');
});

test('That a case was deleted elsewhere is not said of the case that is opened next', async () => {
  const name = freshName();
  const left = tab(name);
  await left.show(begun('a'));
  await tab(name).keeping.remove('a');
  left.act(retitled('a', 'One'));
  await left.keeping.flush();
  expect(left.states.at(-1)).toBe('unkept');
  await left.show(begun('b', 'B'));
  expect(left.states.at(-1)).toBe('kept');
});

test('Two tabs with one case learn of each other’s acts; none is lost', async () => {
  const name = freshName();
  const left = tab(name);
  await left.show(begun('a'));
  const right = tab(name);
  await right.open('a');
  left.act(retitled('a', 'Left'));
  right.act(retitled('a', 'Right'));
  left.undo();
  await vi.waitFor(() => {
    expect(left.ledger.acts).toHaveLength(4);
    expect(right.ledger.acts).toEqual(left.ledger.acts);
  });
  expect(right.ledger.theCase).toEqual(left.ledger.theCase);
});

test('A file opened in two tabs at once is kept once, with the acts of both', async () => {
  const name = freshName();
  const tabs = [tab(name), tab(name)];
  await Promise.all(tabs.map((each) => each.show(begun('a'))));
  tabs.forEach((each, at) => each.act(retitled('a', `From ${at}`)));
  await vi.waitFor(() =>
    expect(tabs.map((each) => each.ledger.acts.length)).toEqual([3, 3]),
  );
});

test('Acts are taken into the file in a quiet moment, and no tab misses any', async () => {
  const name = freshName();
  const left = tab(name);
  await left.show(begun('a'));
  const right = tab(name);
  await right.open('a');
  for (let turn = 0; turn < 20; turn++) left.act(retitled('a', `L${turn}`));
  const database = await left.database();
  await vi.waitFor(async () =>
    expect(await database.keptActs.count()).toBeLessThan(20),
  );
  right.act(retitled('a', 'Right'));
  await vi.waitFor(() => {
    expect(right.ledger.acts).toHaveLength(22);
    expect(left.ledger.acts).toEqual(right.ledger.acts);
  });
  await right.keeping.flush();
  const later = tab(name);
  await later.open('a');
  expect(later.ledger.acts).toEqual(left.ledger.acts);
});

test('What a tab did just before it was killed is heard, though it went into the file', async () => {
  const name = freshName();
  const first = tab(name);
  await first.show(begun('a'));
  const second = tab(name);
  await second.open('a');

  const renewing = await first.database();
  const { transaction } = renewing;
  const isReading = vi.spyOn(renewing, 'transaction');
  let said: string | undefined;
  isReading.mockImplementation(((...args: Parameters<typeof transaction>) => {
    // All four tables are read only where a file is about to be written anew.
    const [mode, tables] = args as unknown as ['r' | 'rw', unknown];
    const going = () => transaction.apply(renewing, args);
    if (said !== undefined || mode !== 'r') return going();
    if (!Array.isArray(tables) || tables.length < 4) return going();
    said = second.act(retitled('a', 'A last word')).id;
    return second.keeping
      .flush()
      .then(() => second.kill())
      .then(going);
  }) as typeof transaction);
  for (let count = 0; count < 10; count++)
    first.act(retitled('a', `T${count}`));

  await vi.waitFor(() => expect(said).toBeDefined());
  await vi.waitFor(() =>
    expect(first.ledger.acts.map(({ id }) => id)).toContain(said),
  );
});

test('The analyst of a browser stays the same, and gives a name when asked', async () => {
  const name = freshName();
  const first = { id: 'analyst~1', name: '' };
  const { keeping } = tab(name);
  expect(await keeping.analyst('analyst~1' as never)).toEqual(first);
  await keeping.nameAnalyst('Ada');
  expect(await tab(name).keeping.analyst('analyst~2' as never)).toEqual({
    ...first,
    name: 'Ada',
  });
});
