import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/lens';
import { networkOf } from '../../src/network';
import { arbitrarySteps } from '../lens/arbitrary-lens';

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
