import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredIn, networkOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { arbitraryLens } from '../lens/arbitrary-lens';
import { networkUnder } from './network-under';

describe('how well what is shown is sourced', () => {
  test('of the sample case: two articles, and hardly a second origin', () => {
    const { contacts, rows, suggested } = coveredIn(
      networkUnder(shippedCase()),
    );
    const counts = Object.fromEntries(
      rows.map((each) => [each.coverage, each.contacts]),
    );
    expect(suggested).toEqual([]);
    expect(counts).toMatchObject({ quoted: contacts, unquoted: 0 });
    expect(counts['severalOrigins']).toBeLessThan(3);
  });

  test('each number is what filtering by it leaves', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const statuses = ['suggested', 'rejected'] as const;
        const open = { ...filters, statuses };
        const { rows } = coveredIn(networkOf(columns, open));
        for (const { coverage, contacts, ties } of rows) {
          const left = networkOf(columns, {
            ...open,
            coverage: [...new Set([...open.coverage, coverage])],
          });
          const shown = columns.contacts.filter(
            (_, claim) => left.shown.claims[claim] === 1,
          );
          expect(new Set(shown).size).toBe(contacts);
          expect(left.ties).toHaveLength(ties);
        }
      }),
      { numRuns: 40 },
    );
  });
});
