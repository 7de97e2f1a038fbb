import { isDeepStrictEqual } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import type { AnalystId, CaseId } from '../../src/case';
import { actOn, importOf, Ledger } from '../../src/case';
import { writeCase } from '../../src/formats';
import { lookedOver } from '../../src/storage/looking-over';
import type { OutlookNews, OutlookTask } from '../../src/storage/overlooker';
import { overlooker } from '../../src/storage/overlooker';
import { lookedOverHere } from '../../src/storage/rewritten';
import { syntheticCase } from '../lens/synthetic-case';
import { retitled } from './tab';

const HAND = { by: 'ada' as AnalystId, device: 'ada', now: 2e12 };

/** What workers told, in order. */
const told: OutlookNews[] = [];

/** A worker in the same realm: what it is told and tells is copied. */
class NearWorker extends EventTarget {
  readonly #lookOver = overlooker((news) => {
    const data = structuredClone(news);
    told.push(data);
    this.dispatchEvent(new MessageEvent('message', { data }));
  });

  postMessage(task: OutlookTask): void {
    // A file is not copied.
    void this.#lookOver(task.kind === 'file' ? task : structuredClone(task));
  }

  terminate(): void {}
}

afterEach(() => {
  told.length = 0;
  vi.unstubAllGlobals();
});

/** A case that is handed to a worker rather than looked at on the spot. */
function largeCase(id: string, seed: number): Ledger {
  const size = { seed, actors: 60, claims: 3_400, articles: 9, origins: 9 };
  const made = { ...syntheticCase(size), id: id as CaseId };
  return new Ledger(made.id, [importOf(made, `fee${seed}`)]);
}

/** The same case, with one act more. */
function laterCopyOf({ id, acts }: Ledger): Ledger {
  const copy = new Ledger(id, acts);
  copy.take([actOn(copy, HAND, [retitled(id, 'Later')])]);
  return copy;
}

const fileOf = (ledger: Ledger): Blob => new Blob([writeCase(ledger)]);

test.each([
  ['another case', (): Ledger => largeCase('case~b', 2)],
  ['a later copy', (): Ledger => laterCopyOf(largeCase('case~a', 1))],
])(
  'What %s would add is the same when it is looked over in a worker',
  async (_, other) => {
    vi.stubGlobal('Worker', NearWorker);
    const own = largeCase('case~a', 1);
    const file = fileOf(other());
    const found = await lookedOver(own, file, {});
    expect(found?.kind).toBe('outlook');
    expect(isDeepStrictEqual(found, await lookedOverHere(own, file))).toBe(
      true,
    );
  },
);

test('The acts of a file come while it is being checked, and no second time', async () => {
  vi.stubGlobal('Worker', NearWorker);
  await lookedOver(largeCase('case~a', 1), fileOf(largeCase('case~b', 2)), {});
  const kinds = told.map(({ kind }) => kind);
  expect(kinds).toContain('slice');
  expect(kinds.filter((kind) => kind === 'handed')).toHaveLength(1);
  expect(kinds.slice(kinds.indexOf('handed'))).not.toContain('slice');
  expect(JSON.stringify(told.at(-1)).length).toBeLessThan(2_000);
});

test('A file that is no case is refused as on the spot', async () => {
  vi.stubGlobal('Worker', NearWorker);
  const file = new Blob(['{ "format": "backchannel-case", "version": 2 }']);
  const outlook = await lookedOver(largeCase('case~a', 1), file, {});
  expect(outlook).toMatchObject({ kind: 'refused' });
});
