import { expect, test } from 'vitest';
import { whole } from '../../src/case';
import type { TiedCase } from '../../src/lens';
import { columnsInSteps, columnsOf } from '../../src/lens';
import { layoutRequestInSteps, layoutRequestOf } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';

test('A layout can be asked for before a case is laid out whole', () => {
  const size = { seed: 4, actors: 9, claims: 90, articles: 3, origins: 4 };
  const told: TiedCase[] = [];
  const steps = columnsInSteps(syntheticCase(size), (each) => {
    told.push(each);
  });
  while (told.length === 0) steps.next();
  expect(steps.next().done).toBe(false);
  const requests = told.map((tied) => layoutRequestOf(tied, {}));
  const columns = whole(steps);
  expect(told.map(({ ties }) => ties)).toEqual([columns.ties]);
  expect(requests).toEqual([layoutRequestOf(columns, {})]);
});

test('What a layout needs to know is gathered in steps, and comes to the same', () => {
  const columns = columnsOf(
    syntheticCase({
      seed: 4,
      actors: 50,
      claims: 5_000,
      articles: 9,
      origins: 9,
    }),
  );
  const steps = layoutRequestInSteps(columns, {});
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count++;
  expect(count).toBeGreaterThan(3);
  expect(step.value).toEqual(layoutRequestOf(columns, {}));
  expect(step.value.between.length).toBeGreaterThan(0);
});
