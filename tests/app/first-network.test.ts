import { expect, test } from 'vitest';
import { networkFor, prepareColumns } from '../../src/app/derive';
import { whole } from '../../src/case';
import type { Filters } from '../../src/lens';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import { networkOf } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';

const SIZE = { seed: 3, actors: 12, claims: 2_100, articles: 9, origins: 4 };

/** Filters that hide nothing, and how often they were looked at. */
function watchedFilters() {
  const seen = { count: 0 };
  const filters: Filters = {
    ...OPEN_FILTERS,
    get leastOrigins() {
      seen.count += 1;
      return 1;
    },
  };
  return { filters, seen };
}

test('The first network of a large case is the one that was made in steps', async () => {
  const theCase = syntheticCase(SIZE);
  await prepareColumns(theCase, (steps) => Promise.resolve(whole(steps)));
  const [first, again] = [watchedFilters(), watchedFilters()];
  const network = networkFor(theCase, first.filters);
  expect(network.filters).toBe(first.filters);
  const { ties, shown, counts } = networkOf(columnsOf(theCase), OPEN_FILTERS);
  expect([network.ties, network.shown]).toEqual([ties, shown]);
  expect(network.counts).toEqual(counts);
  // It is at hand once: the next one is worked out.
  expect(networkFor(theCase, again.filters).ties).toEqual(ties);
  expect(first.seen.count).toBeLessThan(again.seen.count);
  const fewer = { ...OPEN_FILTERS, leastOrigins: 2 };
  expect(networkFor(theCase, fewer).shown.claimCount).toBeLessThan(
    shown.claimCount,
  );
});
