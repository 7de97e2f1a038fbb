import { expect, test } from 'vitest';
import { columnsOf } from '../../src/lens';
import { layoutRequestInSteps, layoutRequestOf } from '../../src/network';
import { syntheticCase } from '../lens/synthetic-case';

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
