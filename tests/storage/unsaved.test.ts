import { expect, test, vi } from 'vitest';
import type { AnalystId } from '../../src/case';
import { actOn } from '../../src/case';
import { KeepingInBrowser, laidOutCasesBy } from '../../src/storage';
import { failed } from '../../src/storage/outcome';
import { freshName } from './fake-database';
import { begun, retitled } from './tab';

test('What no database could save can be opened again in its tab, until it is deleted', async () => {
  const keeping = new KeepingInBrowser(
    () => Promise.resolve(failed('unavailable')),
    Promise.resolve(false),
    { now: () => 0, laidOut: laidOutCasesBy('one', freshName(), 10) },
  );
  let told: readonly unknown[] = [];
  keeping.onState((...state) => (told = state));
  const first = begun('a');
  const hand = { by: 'ada' as AnalystId, device: 'one', now: 0 };
  const done = actOn(first.ledger, hand, [retitled('a', 'One')]);
  await keeping.begin(first, () => {});
  first.ledger.take([done]);
  keeping.keepActs('a', [done]);
  await vi.waitFor(() => expect(told).toEqual(['unkept', false]));
  await keeping.begin(begun('b', 'B'), () => {});
  expect(told).toEqual(['unkept', true]);
  expect(await keeping.list()).toEqual([
    expect.objectContaining({ key: 'a', title: 'One', isUnsaved: true }),
  ]);
  const again = await keeping.open('a');
  if (again === undefined) throw new Error('it is lost');
  expect(again.ledger.theCase.title).toBe('One');
  await keeping.begin(again, () => {});
  // It is the open case of which that is so now.
  expect(told).toEqual(['unkept', false]);
  await keeping.begin(begun('b', 'B'), () => {});
  await keeping.remove('a');
  expect(await keeping.list()).toEqual([]);
  expect(told).toEqual(['kept', false]);
});
