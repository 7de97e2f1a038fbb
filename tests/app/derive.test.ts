import { expect, test } from 'vitest';
import {
  areColumnsThere,
  columnsFor,
  followActs,
  networkFor,
  preparePatching,
} from '../../src/app/derive';
import type { CaseId, Steps } from '../../src/case';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { told } from '../lens/told';

test('while an act is drawn, the state before it is still at hand, not worked out again', () => {
  const before = told({ cast: { initiator: 'a', recipient: 'b' } });
  const after = { ...before, claims: [] };
  const [columns, network] = [
    columnsFor(before),
    networkFor(before, OPEN_FILTERS),
  ];
  expect(networkFor(after, OPEN_FILTERS).ties).toEqual([]);
  expect(columnsFor(before)).toBe(columns);
  expect(networkFor(before, OPEN_FILTERS)).toBe(network);
  expect(columnsFor(after).within).toBe(after);
});

/** Steps that are taken one by one, each when it is asked for. */
function byHand() {
  let next = (): boolean => true;
  const unhurried = <Result>(steps: Steps<Result>): Promise<Result> =>
    new Promise((resolve) => {
      next = () => {
        const { done, value } = steps.next();
        if (done === true) resolve(value);
        return done === true;
      };
    });
  return { unhurried, next: () => next() };
}

test('what an act changes is worked out in steps, and whoever cannot wait takes those that are left', async () => {
  await preparePatching();
  const before = told({ cast: { initiator: 'a', recipient: 'b' } });
  const after = { ...before, claims: [] };
  columnsFor(before);
  const { unhurried, next } = byHand();
  const following = followActs(after, unhurried);
  expect([next(), next(), next()]).toEqual([false, false, false]);
  expect(areColumnsThere(after)).toBe(false);
  const columns = columnsFor(after);
  expect(columns).toEqual(columnsOf(after));
  // The steps that were begun have nothing left to do.
  expect(next()).toBe(true);
  await following;
  expect(columnsFor(after)).toBe(columns);
});

test('a case that was opened while an act on another one was worked out stays the open one', async () => {
  await preparePatching();
  const before = told({ cast: { initiator: 'a', recipient: 'b' } });
  const other = { ...before, id: 'another' as CaseId };
  columnsFor(before);
  const { unhurried, next } = byHand();
  const following = followActs({ ...before, claims: [] }, unhurried);
  next();
  const columns = columnsFor(other);
  while (!next());
  await following;
  expect(columnsFor(other)).toBe(columns);
});
