import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensOf } from '../../src/lens';
import { routesBetween, spreadOf } from '../../src/network';
import { shippedCase } from '../app/shipped-case';
import { arbitraryEgoLens } from '../lens/arbitrary-lens';
import { lensUnder, told } from '../lens/told';

describe('whom word could reach', () => {
  test('is told by hops, along stated directions, past what is denied', () => {
    const lens = lensUnder(
      told(
        { cast: { initiator: 'a', recipient: 'b' }, by: ['text'] },
        { cast: { initiator: 'b', recipient: 'c' }, by: ['text'] },
        { cast: { initiator: 'd', recipient: 'a' }, by: ['text'] },
        { cast: { initiator: 'a', recipient: 'e' }, stance: 'negated' },
        { cast: { initiator: 'a', recipient: 'f' }, status: 'suggested' },
      ),
    );
    const { rings, unreached } = spreadOf(lens, 'a' as never);
    expect(rings).toEqual([
      { hops: 1, actors: ['b'] },
      { hops: 2, actors: ['c'] },
    ]);
    expect(unreached.toSorted()).toEqual(['d', 'e', 'f']);
  });

  test('in the sample case leads from Hamas to Trump, as the path does', () => {
    const lens = lensUnder(shippedCase());
    const ring = spreadOf(lens, 'hamas' as never).rings.find(({ actors }) =>
      actors.includes('trump' as never),
    );
    const [route] = routesBetween(lens, {
      from: 'hamas' as never,
      to: 'trump' as never,
      isInOrder: false,
      most: 1,
    }).routes;
    expect(ring?.hops).toBe(route?.hops.length);
  });

  test('is, in any case, whom a route leads to, in as many hops', () => {
    fc.assert(
      fc.property(
        arbitraryEgoLens,
        fc.nat(),
        fc.nat(),
        ({ columns, filters }, one, other) => {
          const { actors } = columns.within;
          const from = actors[one % Math.max(actors.length, 1)]?.id;
          const to = actors[other % Math.max(actors.length, 1)]?.id;
          if (from === undefined || to === undefined || from === to) return;
          const lens = lensOf(columns, filters);
          const [route] = routesBetween(lens, {
            from,
            to,
            isInOrder: false,
            most: 1,
          }).routes;
          const ring = spreadOf(lens, from).rings.find((each) =>
            each.actors.includes(to),
          );
          expect(ring?.hops).toBe(route?.hops.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
