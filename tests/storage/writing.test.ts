import { afterEach, expect, test, vi } from 'vitest';
import type { Change } from '../../src/case';
import type { WritingTask } from '../../src/storage/writing';
import { writer } from '../../src/storage/writing';
import { freshName } from './fake-database';
import { begun, retitled, tab } from './tab';

/** What was handed to workers, each piece by its size. */
const handed: number[] = [];

/** A worker in the same realm: what it is told and tells is copied. */
class NearWorker extends EventTarget {
  readonly #write = writer((data) =>
    this.dispatchEvent(
      new MessageEvent('message', { data: structuredClone(data) }),
    ),
  );
  #queue: Promise<unknown> = Promise.resolve();
  #isGone = false;

  postMessage(task: WritingTask): void {
    const { kind } = task;
    if (kind === 'slice') handed.push(task.slice.text.length);
    const copy = structuredClone(task);
    this.#queue = this.#queue.then(() =>
      this.#isGone ? undefined : this.#write(copy),
    );
  }

  terminate(): void {
    this.#isGone = true;
  }
}

afterEach(() => {
  handed.length = 0;
  vi.unstubAllGlobals();
});

const MANY = 3_500;

/** More than two megabytes of titles. */
function manyChanges(): readonly Change[] {
  return Array.from({ length: MANY }, (_, at) =>
    retitled('a', `${'x'.repeat(600)} ${at}`),
  );
}

test('An act of many changes is handed to a worker in pieces and kept whole', async () => {
  vi.stubGlobal('Worker', NearWorker);
  const name = freshName();
  const first = tab(name);
  await first.show(begun('a'));
  const done = first.act(...manyChanges());
  await vi.waitFor(() => expect(first.shownAsKept.has(done.id)).toBe(true), {
    timeout: 5_000,
  });
  expect(handed.length).toBeGreaterThan(1);
  expect(Math.max(...handed)).toBeLessThan(500_000);
  // A moment later it is in the file, which is written there, too.
  const { keptActs } = await first.database();
  await vi.waitFor(async () => expect(await keptActs.count()).toBe(0), {
    timeout: 5_000,
  });
  await first.kill();
  const second = tab(name);
  await second.open('a');
  expect(second.ledger.actOf(done.id)).toEqual(done);
});

test('Where there is no worker it is kept all the same', async () => {
  vi.stubGlobal('Worker', function refused() {
    throw new Error('no worker here');
  });
  const name = freshName();
  const first = tab(name);
  await first.show(begun('a'));
  const done = first.act(...manyChanges());
  await vi.waitFor(() => expect(first.shownAsKept.has(done.id)).toBe(true), {
    timeout: 5_000,
  });
  const second = tab(name);
  await second.open('a');
  expect(second.title).toBe(first.title);
});
