import { describe, expect, test, vi } from 'vitest';
import { freshName } from './fake-database';
import { releaseLock, releaseLocks } from './fake-locks';
import { draftsBy, isUntouched } from '../../src/storage';

let minted = 0;

/** What a tab has of its own over reloads. */
function tabStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
}

/** One run of a page in a tab; `end` is what its reload or closing does. */
async function run(name: string, tab = tabStorage(), most?: number) {
  const mark = `run${++minted}`;
  const kept = await draftsBy(
    {
      newMark: () => mark,
      makeRoom: () => Promise.resolve(),
      tab,
      ...(most === undefined ? {} : { most }),
    },
    name,
  ).open();
  let id = 100 * minted;
  const taken: unknown[] = [];
  const ids: number[] = [];
  const take = (drafts: readonly unknown[]) =>
    drafts.map((draft) => {
      taken.push(draft);
      ids.push(++id);
      return id;
    });
  return { kept, tab, take, taken, ids, end: () => releaseLock(mark) };
}

const draft = (id: number, title = `draft ${id}`, size = 10) => ({
  id,
  draft: { title },
  size,
});
const titles = (drafts: readonly unknown[]) =>
  (drafts as readonly { readonly title: string }[]).map(({ title }) => title);

describe('Drafts of articles', () => {
  test('are there after a reload, in order, as they were changed last', async () => {
    const name = freshName();
    const first = await run(name);
    await first.kept.keep(
      Array.from({ length: 45 }, (_, at) => draft(at)),
      [],
    );
    await first.kept.keep([draft(3, 'edited')], [0, 1]);
    first.end();
    const second = await run(name, first.tab);
    await second.kept.takeOwn(second.take);
    expect(titles(second.taken)).toEqual([
      'draft 2',
      'edited',
      ...Array.from({ length: 41 }, (_, at) => `draft ${at + 4}`),
    ]);
    // What comes after a reload lies beside it, and all is there after another.
    await second.kept.keep([draft(1, 'new')], second.ids.slice(1));
    second.end();
    releaseLocks();
    const third = await run(name, second.tab);
    await third.kept.takeOwn(third.take);
    expect(titles(third.taken)).toEqual(['draft 2', 'new']);
  });

  test('of an open tab are never taken by another, nor by its double', async () => {
    const name = freshName();
    const one = await run(name);
    await one.kept.keep([draft(1)], []);
    const other = await run(name);
    expect(await other.kept.left()).toBe(0);
    await other.kept.takeLeft(other.take);
    const double = await run(name, one.tab);
    await double.kept.takeOwn(double.take);
    expect([...other.taken, ...double.taken]).toEqual([]);
  });

  test('of a closed tab are offered to another, and go to one alone', async () => {
    const name = freshName();
    const closed = await run(name);
    await closed.kept.keep([draft(1), draft(2)], []);
    closed.end();
    const [one, other] = [await run(name), await run(name)];
    expect(await one.kept.left()).toBe(2);
    await Promise.all([
      one.kept.takeLeft(one.take),
      other.kept.takeLeft(other.take),
    ]);
    expect([...one.taken, ...other.taken]).toHaveLength(2);
    expect(await other.kept.left()).toBe(0);
    // They are that tab's own from then on, over a reload, too.
    const taker = one.taken.length > 0 ? one : other;
    releaseLocks();
    const again = await run(name, taker.tab);
    await again.kept.takeOwn(again.take);
    expect(titles(again.taken)).toEqual(['draft 1', 'draft 2']);
    // Put away, nothing is left of them.
    await again.kept.keep([], again.ids);
    again.end();
    expect(await (await run(name)).kept.left()).toBe(0);
  });

  test('that are too large together are told, and the others kept', async () => {
    const name = freshName();
    const one = await run(name, tabStorage(), 100);
    expect(await one.kept.keep([draft(1, 'a', 60)], [])).toBeUndefined();
    expect(
      await one.kept.keep([draft(2, 'b', 60), draft(3, 'c', 40)], []),
    ).toEqual({ ids: [2], why: 'large' });
    expect(await one.kept.keep([draft(2, 'b', 60)], [1])).toBeUndefined();
    one.end();
    const next = await run(name, one.tab);
    await next.kept.takeOwn(next.take);
    expect(titles(next.taken)).toEqual(['b', 'c']);
  });

  test('are told as not kept where the browser keeps nothing', async () => {
    const broken = {
      open: () => {
        throw new DOMException('no', 'InvalidStateError');
      },
      databases: () => Promise.resolve([]),
    };
    vi.stubGlobal('indexedDB', broken);
    try {
      const { default: Dexie } = await import('dexie');
      const { indexedDB: usual } = Dexie.dependencies;
      Object.assign(Dexie.dependencies, { indexedDB: broken });
      const { kept } = await run(freshName());
      expect(await kept.keep([draft(1)], [])).toMatchObject({ ids: [1] });
      expect(await kept.left()).toBe(0);
      Object.assign(Dexie.dependencies, { indexedDB: usual });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test('are looked for in no database where there never were any', async () => {
    const name = freshName();
    const drafts = draftsBy(
      { newMark: () => 'm', makeRoom: () => Promise.resolve() },
      name,
    );
    expect(await drafts.areAny()).toBe(false);
    expect(await isUntouched(name)).toBe(true);
  });
});
