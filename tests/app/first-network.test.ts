import { expect, test, vi } from 'vitest';
import { columnsFor, networkFor, prepareColumns } from '../../src/app/derive';
import { whole } from '../../src/case';
import { columnsOf, OPEN_FILTERS } from '../../src/lens';
import * as networkRoom from '../../src/network/network';
import { syntheticCase } from '../lens/synthetic-case';

vi.mock('../../src/network/network', { spy: true });

const SIZE = { seed: 3, actors: 12, claims: 2_100, articles: 9, origins: 4 };

test('The first network of a large case is the one that was made in steps', async () => {
  const theCase = syntheticCase(SIZE);
  await prepareColumns(theCase, (steps) => Promise.resolve(whole(steps)));
  const made = vi.mocked(networkRoom.networkOf);
  const filters = { ...OPEN_FILTERS };
  const { columns: _, ...first } = networkFor(theCase, filters);
  expect(made).not.toHaveBeenCalled();
  expect(first.filters).toBe(filters);
  const afresh = networkRoom.networkOf(columnsOf(theCase), filters);
  expect(first).toEqual({ ...afresh, columns: undefined });
  made.mockClear();
  // Under any others, and where it was asked for before, one is made.
  networkFor(theCase, { ...filters, leastOrigins: 2 });
  networkFor(theCase, { ...filters });
  expect(made).toHaveBeenCalledTimes(2);
  expect(columnsFor(theCase).within).toBe(theCase);
});
