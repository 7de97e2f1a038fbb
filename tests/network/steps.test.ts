import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorId, Steps } from '../../src/case';
import type { Columns, Filters } from '../../src/lens';
import { columnsOf, countedInSteps, OPEN_FILTERS } from '../../src/lens';
import type { Network } from '../../src/network';
import {
  groupedNetwork,
  groupsIn,
  networkInSteps,
  networkOf,
} from '../../src/network';
import { arbitrarySteps } from '../lens/arbitrary-lens';
import { syntheticCase } from '../lens/synthetic-case';

test('A filter step gives the same network whatever came before it', () => {
  fc.assert(
    fc.property(arbitrarySteps, ({ columns, steps }) => {
      for (const filters of steps) {
        const { columns: _, ...stepped } = networkOf(columns, filters);
        const { columns: __, ...afresh } = networkOf(
          columnsOf(columns.within),
          filters,
        );
        expect(stepped).toEqual(afresh);
      }
    }),
    { numRuns: 150 },
  );
});

test('A network keeps what it says while others are made after it', () => {
  fc.assert(
    fc.property(arbitrarySteps, ({ columns, steps }) => {
      const networks = steps.map((filters) => networkOf(columns, filters));
      networks.forEach((network, index) => {
        const filters = steps[index] ?? network.filters;
        const { shown, ties, counts } = networkOf(
          columnsOf(columns.within),
          filters,
        );
        expect(network.shown).toEqual(shown);
        expect(network.ties).toEqual(ties);
        expect(network.counts).toEqual(counts);
      });
    }),
    { numRuns: 50 },
  );
});

test('Two networks that are made in turns are each what it is by itself', () => {
  const columns = columnsOf(
    syntheticCase({
      seed: 3,
      actors: 300,
      claims: 21_000,
      articles: 9,
      origins: 9,
    }),
  );
  const filters = [OPEN_FILTERS, { ...OPEN_FILTERS, leastOrigins: 2 }];
  const steps = filters.map((each) => madeAndCounted(columns, each));
  const made: Network[] = [];
  let turn = 0;
  for (; made.length < steps.length; turn++) {
    const step = steps[turn % steps.length]?.next();
    if (step?.done === true && step.value !== undefined) made.push(step.value);
  }
  // The look, the histogram and the counts of so many are no single step.
  expect(turn).toBeGreaterThan(20);
  for (const { filters: own, ties, shown, histogram, counts } of made) {
    const afresh = networkOf(columnsOf(columns.within), own);
    expect(ties).toEqual(afresh.ties);
    expect(shown).toEqual(afresh.shown);
    expect(histogram).toEqual(afresh.histogram);
    expect(counts).toEqual(afresh.counts);
  }
});

function* madeAndCounted(columns: Columns, filters: Filters): Steps<Network> {
  const network = yield* networkInSteps(columns, filters);
  yield* countedInSteps(network);
  return network;
}

test('Who is drawn on which line is found out once, whatever filters hide', () => {
  const columns = columnsOf(
    syntheticCase({
      seed: 3,
      actors: 300,
      claims: 2_000,
      articles: 9,
      origins: 9,
    }),
  );
  const groups = groupsIn(columns);
  const opening = { opened: new Set<string>(), alone: new Set<ActorId>() };
  const under = (filters: Partial<Filters>, opened = opening.opened) =>
    groupedNetwork(
      networkOf(columns, { ...OPEN_FILTERS, ...filters }),
      groups,
      { ...opening, opened },
    );
  const first = under({});
  const other = under({ leastOrigins: 2 });
  expect(other.nodeOfActor).toBe(first.nodeOfActor);
  expect(other.bundles).not.toEqual(first.bundles);
  const [group] = groups;
  const opened = under({}, new Set([group?.id ?? '']));
  expect(opened.nodeOfActor).not.toBe(first.nodeOfActor);
  expect(under({}).bundles).toEqual(first.bundles);
});

test('A picture of another stretch of time counts no choice of filters until it is asked', () => {
  const columns = columnsOf(
    syntheticCase({ seed: 5, actors: 9, claims: 60, articles: 4, origins: 3 }),
  );
  let reads = 0;
  // Claims are counted by their voices, which time and ties do not ask for.
  const watched = Object.defineProperty({ ...columns }, 'voices', {
    get() {
      reads += 1;
      return columns.voices;
    },
  });
  const under = (to: number) =>
    networkOf(watched, { ...OPEN_FILTERS, time: { from: 0, to } });
  under(1);
  const before = reads;
  const last = [2, 3, 4, 5e12].map(under).at(-1);
  expect(reads).toBe(before);
  expect(last?.counts).toEqual(
    networkOf(columns, { ...OPEN_FILTERS, time: { from: 0, to: 5e12 } }).counts,
  );
  expect(reads).toBeGreaterThan(before);
});
