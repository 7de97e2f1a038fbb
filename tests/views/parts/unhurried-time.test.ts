import { expect, test } from 'vitest';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import { isAnotherTimeOf } from '../../../src/views/parts/unhurried-time';
import { syntheticCase } from '../../lens/synthetic-case';

const size = { seed: 2, actors: 6, claims: 20, articles: 2, origins: 3 };
const columns = columnsOf(syntheticCase(size));
const under = (filters: object) =>
  networkOf(columns, { ...OPEN_FILTERS, ...filters });

const time = { from: 0, to: 1, isVagueShown: false, isUndatedShown: false };

test('counts may wait while nothing but the stretch of time is another', () => {
  expect(isAnotherTimeOf(under({}), under({ time }))).toBe(true);
  expect(
    isAnotherTimeOf(under({ time }), under({ time: { ...time, to: 9 } })),
  ).toBe(true);
});

test('counts wait for no tick: another channel is there at once', () => {
  const channels = ['call'] as const;
  expect(isAnotherTimeOf(under({}), under({ channels }))).toBe(false);
  expect(isAnotherTimeOf(under({ time }), under({ time, channels }))).toBe(
    false,
  );
});

test('counts of a case as it was before an act are not shown beside the new one', () => {
  const other = networkOf(columnsOf(syntheticCase(size)), OPEN_FILTERS);
  expect(isAnotherTimeOf(under({}), other)).toBe(false);
});
