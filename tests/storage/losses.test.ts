import { expect, onTestFinished, test, vi } from 'vitest';
import { freshName } from './fake-database';
import { begun, retitled, tab } from './tab';
import type { AnalystId } from '../../src/case';

/** A case under “a” with five acts after its first, kept and closed. */
async function keptWithFiveActs(name: string): Promise<void> {
  const first = tab(name);
  await first.show(begun('a'));
  for (let turn = 1; turn <= 5; turn++) first.act(retitled('a', `T${turn}`));
  await first.keeping.flush();
  await first.kill();
}

async function overwriteFile(name: string, text: string): Promise<void> {
  const within = await tab(name).database();
  const bytes = new TextEncoder().encode(text);
  await within.checkpoints.put({ key: 'a', bytes });
}

/** Everything that is kept, for comparison. */
async function everything(name: string): Promise<unknown> {
  const within = await tab(name).database();
  return Promise.all([
    within.keptCases.toArray(),
    within.checkpoints.toArray(),
    within.keptActs.toArray(),
  ]);
}

const NEWER_FILE = JSON.stringify({ format: 'backchannel-case', version: 3 });

test('A damaged case is said, left as it is, and can be rescued', async () => {
  const name = freshName();
  await keptWithFiveActs(name);
  await overwriteFile(name, '{"format":"backchannel-case","ver');
  const before = await everything(name);
  const later = tab(name);
  expect(await later.open('a')).toBe(false);
  expect(later.told[0]).toContain('“T5” could not be read');
  expect(later.unopened).toEqual(['a']);
  expect(await everything(name)).toEqual(before);
  const copy = await later.rescued('a');
  expect(copy.file).toBe('{"format":"backchannel-case","ver');
  expect(copy.acts).toHaveLength(5);
});

test('A damaged case that is opened from its file again has its acts back', async () => {
  const name = freshName();
  await keptWithFiveActs(name);
  await overwriteFile(name, 'rubble');
  const later = tab(name);
  await later.open('a');
  await later.show(begun('a'));
  await vi.waitFor(() => expect(later.title).toBe('T5'));
  later.act(retitled('a', 'T6'));
  await later.keeping.flush();
  const last = tab(name);
  await last.open('a');
  expect(last.ledger.acts).toHaveLength(7);
  const copy = await last.rescued('a');
  expect(copy.setAside).toEqual(['rubble']);
});

for (const [what, damage] of [
  [
    'whose file is of a later version',
    (name: string) => overwriteFile(name, NEWER_FILE),
  ],
  [
    'with an act of an unknown kind',
    async (name: string) => {
      const within = await tab(name).database();
      await within.keptActs
        .limit(1)
        .modify({ 'act.changes': [{ kind: 'forecast' }] } as never);
    },
  ],
] as const)
  test(`A case ${what} is never written to`, async () => {
    const name = freshName();
    await keptWithFiveActs(name);
    await damage(name);
    const before = await everything(name);
    const later = tab(name);
    expect(await later.open('a')).toBe(false);
    expect(later.told[0]).toContain('newer Backchannel');
    await later.show(begun('a'));
    later.act(retitled('a', 'Mine'));
    await later.keeping.flush();
    expect(later.states.at(-1)).toBe('unkept');
    expect(await everything(name)).toEqual(before);
  });

test('A file that is JSON but no case is not overwritten either', async () => {
  const name = freshName();
  await keptWithFiveActs(name);
  await overwriteFile(name, '{"format":"backchannel-case","version":2}');
  const before = await everything(name);
  const later = tab(name);
  expect(await later.open('a')).toBe(false);
  await later.show(begun('a'));
  later.act(retitled('a', 'Mine'));
  await later.keeping.flush();
  expect(await everything(name)).toEqual(before);
});

for (const [what, error] of [
  ['by its name', new DOMException('No room', 'QuotaExceededError')],
  [
    'within an abort',
    Object.assign(new DOMException('Aborted', 'AbortError'), {
      inner: new DOMException('', 'QuotaExceededError'),
    }),
  ],
  ['in words alone', new DOMException('Quota is used up', 'UnknownError')],
] as const)
  test(`Full storage, told ${what}, is said as full; keeping goes on once there is room`, async () => {
    const name = freshName();
    const only = tab(name);
    await only.show(begun('a'));
    const within = await only.database();
    const full = vi
      .spyOn(within.keptActs, 'bulkPut')
      .mockImplementation(() => Promise.reject(error) as never);
    for (const title of ['1', '2', '3', '4', '5'])
      only.act(retitled('a', title));
    await vi.waitFor(() => expect(only.states.at(-1)).toBe('unkept'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(only.told).toHaveLength(1);
    expect(only.told[0]).toContain('storage is full');
    full.mockRestore();
    // Nobody does anything: it is tried again by itself.
    await vi.waitFor(() => expect(only.states.at(-1)).toBe('kept'), 3_000);
    const later = tab(name);
    await later.open('a');
    expect(later.ledger.acts).toEqual(only.ledger.acts);
  });

test('What is not saved of a case that was left is said to be of another case', async () => {
  const only = tab(freshName());
  await only.show(begun('a'));
  const within = await only.database();
  const full = vi
    .spyOn(within.keptActs, 'bulkPut')
    .mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  only.act(retitled('a', 'One'));
  await vi.waitFor(() => expect(only.states.at(-1)).toBe('unkept'));
  expect(only.isElsewhere).toBe(false);
  await only.show(begun('b', 'B'));
  expect(only.states.at(-1)).toBe('unkept');
  expect(only.isElsewhere).toBe(true);
  full.mockRestore();
  await vi.waitFor(() => expect(only.states.at(-1)).toBe('kept'), 3_000);
});

test('What stands in a file that was saved cannot be lost, also of a case that was left', async () => {
  const name = freshName();
  const only = tab(name);
  await only.show(begun('a'));
  const within = await only.database();
  const full = vi
    .spyOn(within.keptActs, 'bulkPut')
    .mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  only.act(retitled('a', 'One'));
  await vi.waitFor(() => expect(only.states.at(-1)).toBe('unkept'));
  const { acts } = only.ledger;
  only.act(retitled('a', 'Two'));
  only.keeping.noteFiled('a', acts);
  expect(only.states.at(-1)).toBe('unkept');
  only.keeping.noteFiled('a', only.ledger.acts);
  expect(only.states.at(-1)).toBe('kept');
  await only.show(begun('b', 'B'));
  expect(only.states.at(-1)).toBe('kept');
  // It is kept here, too, once there is room.
  await only.open('a');
  expect(only.title).toBe('Two');
  full.mockRestore();
  await vi.waitFor(async () => {
    const later = tab(name);
    await later.open('a');
    expect(later.title).toBe('Two');
  }, 3_000);
});

test('What could not be kept yet is there when its case is opened again', async () => {
  const name = freshName();
  const only = tab(name);
  await only.show(begun('a'));
  const within = await only.database();
  const full = vi
    .spyOn(within.keptActs, 'bulkPut')
    .mockImplementation(() => Promise.reject(new Error('no')) as never);
  only.act(retitled('a', 'Unkept'));
  await only.show(begun('b'));
  expect(only.states.at(-1)).toBe('unkept');
  await only.open('a');
  expect(only.title).toBe('Unkept');
  full.mockRestore();
  await vi.waitFor(() => expect(only.states.at(-1)).toBe('kept'), 3_000);
  const later = tab(name);
  await later.open('a');
  expect(later.title).toBe('Unkept');
});

test('A case that comes to be kept late is not taken for the one that is open', async () => {
  const name = freshName();
  const first = tab(name);
  await first.show(begun('x'));
  const within = await first.database();
  const failing = vi
    .spyOn(within.keptCases, 'put')
    .mockImplementation(() => Promise.reject(new Error('no')) as never);
  await first.show(begun('a'));
  first.act(retitled('a', 'Late'));
  await first.show(begun('b'));
  failing.mockRestore();
  first.act(retitled('b', 'B'));
  await vi.waitFor(() => expect(first.states.at(-1)).toBe('kept'), 3_000);
  const later = tab(name);
  expect((await later.keeping.lastOpen())?.key).toBe('b');
  expect((await later.keeping.open('a'))?.ledger.theCase.title).toBe('Late');
});

test('A browser without a database is said; keeping begins once there is one', async () => {
  const name = freshName();
  const refusing = vi
    .spyOn(globalThis.indexedDB, 'databases')
    .mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
  const only = tab(name);
  await only.keeping.analyst('ada' as AnalystId);
  await only.keeping.nameAnalyst('Ada');
  await only.show(begun('a'));
  only.act(retitled('a', 'Kept late'));
  await only.keeping.flush();
  expect(only.told).toHaveLength(1);
  expect(only.told[0]).toContain('does not let Backchannel save');
  expect(only.states.at(-1)).toBe('unkept');
  refusing.mockRestore();
  const later = tab(name);
  await later.keeping.list();
  // Who did it is known by the moment at which it counts as kept, or it could
  // not be undone by who leaves just then.
  const known = await new Promise((resolve) =>
    only.keeping.onState((state) => {
      if (state === 'kept') resolve(later.keeping.analyst('bo' as AnalystId));
    }),
  );
  expect(known).toEqual({ id: 'ada', name: 'Ada' });
  await later.open('a');
  expect(later.title).toBe('Kept late');
});

test('What is cleared behind our back is said; the case on the screen is whole', async () => {
  const name = freshName();
  const only = tab(name);
  await only.show(begun('a'));
  only.act(retitled('a', 'Kept'));
  await only.keeping.flush();
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = resolve;
  });
  warned.mockRestore();
  only.act(retitled('a', 'After'));
  only.act(retitled('a', 'Later'));
  await only.keeping.flush();
  expect(only.told).toEqual([
    expect.stringContaining('Save the case to a file'),
  ]);
  expect(only.states.at(-1)).toBe('unkept');
  expect(only.title).toBe('Later');
  // Another case is kept as before.
  await only.show(begun('b'));
  expect(await tab(name).open('b')).toBe(true);
});

test('A database of a later version is reported, and left as it is', async () => {
  const name = freshName();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, 30);
    request.onupgradeneeded = () => request.result.createObjectStore('future');
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const only = tab(name);
  await only.show(begun('a'));
  expect(only.told[0]).toContain('newer Backchannel');
  const [found] = await indexedDB
    .databases()
    .then((all) => all.filter((each) => each.name === name));
  expect(found?.version).toBe(30);
});

test('A tab beside a newer one no longer writes, and says so', async () => {
  const name = freshName();
  const only = tab(name);
  await only.show(begun('a'));
  only.act(retitled('a', 'Kept'));
  await only.keeping.flush();
  const newer = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name, 30);
    request.onsuccess = () => resolve(request.result);
  });
  onTestFinished(() => newer.close());
  only.act(retitled('a', 'Too late'));
  await only.keeping.flush();
  expect(only.told[0]).toContain('newer Backchannel');
  expect(only.states.at(-1)).toBe('unkept');
  expect(newer.version).toBe(30);
});

/** A page that stops while it opens the case, and once more at the next try. */
async function crashedTwice(name: string): Promise<void> {
  await crashedOnce(name);
  await crashedOnce(name);
}

async function crashedOnce(name: string): Promise<void> {
  const crashed = tab(name);
  await crashed.keeping.open('a');
  await crashed.kill();
}

test('A tab that was killed once while it opened a case opens it again', async () => {
  const name = freshName();
  await keptWithFiveActs(name);
  await crashedOnce(name);
  const next = tab(name);
  expect((await next.keeping.lastOpen())?.key).toBe('a');
  await next.keeping.started();
  // What went well in between counts.
  await crashedOnce(name);
  expect((await tab(name).keeping.lastOpen())?.key).toBe('a');
});

test('A case on which the page crashed is not opened again by itself', async () => {
  const name = freshName();
  await keptWithFiveActs(name);
  await crashedTwice(name);

  const next = tab(name);
  expect(await next.keeping.lastOpen()).toBeUndefined();
  expect(next.told[0]).toContain('stopped while it was opening “T5”');
  expect(next.unopened).toEqual(['a']);
  expect(next.keeping.isRefused('a')).toBe(true);
  // Whoever asks for it gets it.
  expect(await next.open('a')).toBe(true);
  await next.keeping.started();
  await next.keeping.flush();
  expect((await tab(name).keeping.lastOpen())?.key).toBe('a');
});

test('Nor is it where the address asks for it, until the user does', async () => {
  const name = freshName();
  await keptWithFiveActs(name);
  await crashedTwice(name);

  const next = tab(name);
  expect(await next.open('a')).toBe(false);
  expect(await next.keeping.lastOpen()).toBeUndefined();
  expect(next.told).toHaveLength(1);
  expect(await next.open('a')).toBe(true);
});

test('A tab that is left while it opens a case has not crashed', async () => {
  const name = freshName();
  await keptWithFiveActs(name);
  const first = tab(name);
  await first.keeping.open('a');
  await first.keeping.flush();
  expect((await tab(name).keeping.lastOpen())?.key).toBe('a');
});
