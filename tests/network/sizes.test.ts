import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MEASURES, networkOf, sizesOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { arbitraryEgoLens } from '../lens/arbitrary-lens';
import { told } from '../lens/told';
import { networkUnder } from './network-under';

function ranked(measure: (typeof MEASURES)[number]): readonly string[] {
  const sizes = sizesOf(networkUnder(shippedCase()), measure);
  return [...sizes]
    .toSorted(([, one], [, other]) => other - one)
    .map(([actor]) => actor);
}

describe('the size of an actor', () => {
  test('by contacts counts each contact once, however often it is told', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const network = networkUnder(
      told(
        { cast, contact: 'x' },
        { cast, contact: 'y' },
        { cast, contact: 'x', article: 'other' },
      ),
    );
    expect(sizesOf(network, 'contacts').get('a' as never)).toBe(2);
  });

  test('by reach counts others, not ties', () => {
    const network = networkUnder(
      told({ cast: { party: 'a b' }, by: ['call', 'text'] }),
    );
    expect(sizesOf(network, 'reach').get('a' as never)).toBe(1);
  });

  test('by origins counts those behind its contacts, shared ones once', () => {
    const network = networkUnder(
      told(
        { cast: { party: 'a b' }, from: ['x'] },
        { cast: { party: 'a c' }, from: ['x', 'y'] },
        { cast: { party: 'a d' }, from: ['z'] },
      ),
    );
    expect(Object.fromEntries(sizesOf(network, 'origins'))).toMatchObject({
      a: 2,
      b: 1,
    });
  });

  test('counts nothing that is denied, planned, attempted, suggested or rejected', () => {
    const cast = { party: 'a m', initiator: '', recipient: '' };
    const more = { cast: { party: 'm b' } };
    const network = networkUnder(
      told(
        more,
        { cast, stance: 'negated' },
        { cast, stance: 'planned' },
        { cast, stance: 'attempted' },
        { cast, status: 'suggested' },
        { cast, status: 'rejected' },
      ),
      { statuses: [] },
    );
    for (const measure of MEASURES)
      expect(sizesOf(network, measure).get('a' as never)).toBe(0);
  });

  test('by brokerage is greatest for those in between', () => {
    const network = networkUnder(
      told({
        cast: { initiator: 'a', recipient: 'c', intermediary: 'b' },
      }),
    );
    expect(Object.fromEntries(sizesOf(network, 'brokerage'))).toEqual({
      a: 0,
      b: 1,
      c: 0,
    });
  });

  test('in the shipped case puts Witkoff first, and Bahbah as second broker', () => {
    expect(ranked('contacts')[0]).toBe('witkoff');
    expect(ranked('reach')[0]).toBe('witkoff');
    expect(ranked('brokerage').slice(0, 2)).toEqual(['witkoff', 'bahbah']);
  });

  test('is nothing for an actor that filters hide', () => {
    const around = { actor: 'boehler' as never, depth: 1 };
    const network = networkUnder(shippedCase(), { around });
    for (const measure of MEASURES)
      expect(sizesOf(network, measure).get('witkoff' as never)).toBe(0);
  });

  test('in any case is there for every actor, finite and never negative', () => {
    fc.assert(
      fc.property(
        arbitraryEgoLens,
        fc.constantFrom(...MEASURES),
        ({ columns, filters }, measure) => {
          const sizes = sizesOf(networkOf(columns, filters), measure);
          expect(sizes.size).toBe(columns.within.actors.length);
          for (const size of sizes.values()) {
            expect(Number.isFinite(size)).toBe(true);
            expect(size).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
