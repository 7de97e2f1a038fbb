import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lensOf } from '../../src/lens';
import { shippedCase } from '../app/shipped-case';
import { arbitraryLens } from './arbitrary-lens';
import { lensUnder, shownClaims, told } from './told';

describe('in any case, the count beside a choice', () => {
  test.each([
    'channels',
    'stances',
    'articles',
    'voices',
    'statuses',
    'credibilities',
    'reliabilities',
    'speakerReliabilities',
  ] as const)(
    'of %s is what would be shown if it were the only one left',
    (list) => {
      fc.assert(
        fc.property(arbitraryLens, fc.nat(), ({ columns, filters }, at) => {
          const { counts } = lensOf(columns, filters);
          const choices = [...counts[list].keys()];
          const left = choices[at % choices.length];
          const only = lensOf(columns, {
            ...filters,
            actors: [],
            sides: [],
            [list]: choices.filter((choice) => choice !== left),
          });
          const open = lensOf(columns, {
            ...filters,
            actors: [],
            sides: [],
          });
          const { suggested } = open.counts;
          const { shown } = only;
          expect(countIn(open.counts[list], left)).toBe(
            list === 'statuses' ? shownClaims(only).length : shown.claimCount,
          );
          expect(countIn(suggested[list], left)).toBe(shown.suggestedCount);
        }),
      );
    },
  );

  test('of origins is what would be shown from so many on', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const { counts } = lensOf(columns, filters);
        counts.origins.slice(1).forEach((count, index) => {
          const leastOrigins = index + 1;
          const { shown } = lensOf(columns, { ...filters, leastOrigins });
          expect(count).toBe(shown.claimCount);
        });
        expect(counts.origins[0]).toBe(counts.origins[1]);
      }),
      { numRuns: 60 },
    );
  });

  test('of an actor or a side is the claims that it takes part in', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const { counts } = lensOf(columns, filters);
        const open = lensOf(columns, { ...filters, actors: [], sides: [] });
        const counting = shownClaims(open).filter(
          ({ status }) => status === 'accepted',
        );
        const casts = counting.map(({ participants }) =>
          participants
            .filter(({ role }) => role !== 'subject')
            .map(({ actor }) => actor),
        );
        const sideOf = new Map(
          columns.within.actors.map(({ id, side }) => [id, side ?? '']),
        );
        for (const [actor, count] of counts.actors)
          expect(count).toBe(
            casts.filter((cast) => cast.includes(actor)).length,
          );
        for (const [side, count] of counts.sides)
          expect(count).toBe(
            casts.filter((cast) =>
              cast.some((actor) => sideOf.get(actor) === side),
            ).length,
          );
      }),
      { numRuns: 60 },
    );
  });

  test('of the undated is what hiding them would hide', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const { time: _, ...others } = filters;
        const all = { ...others, isUndatedHidden: false };
        const { counts, shown } = lensOf(columns, all);
        const rest = lensOf(columns, { ...all, isUndatedHidden: true });
        expect(shown.claimCount - rest.shown.claimCount).toBe(counts.undated);
      }),
    );
  });
});

describe('in the shipped case', () => {
  test('every count adds up to what a reader can count', () => {
    const { counts, shown } = lensUnder(shippedCase());
    expect(shown.claimCount).toBe(shippedCase().claims.length);
    const sum = (of: ReadonlyMap<unknown, number>): number =>
      [...of.values()].reduce((total, count) => total + count, 0);
    expect(sum(counts.articles)).toBe(shown.claimCount);
    expect(sum(counts.stances)).toBe(shown.claimCount);
    expect(counts.channels.get('intercept')).toBe(2);
    expect(counts.stances.get('negated')).toBe(5);
    expect(counts.articles.get('axios' as never)).toBe(39);
  });
});

test('a claim with two channels counts for both, and one with two of a side once', () => {
  const { counts } = lensUnder(
    told({ cast: { party: 'sa sb' }, by: ['call', 'text'] }),
  );
  expect(counts.channels.get('call')).toBe(1);
  expect(counts.channels.get('text')).toBe(1);
  expect(counts.sides.get('S')).toBe(1);
});

function countIn(
  counts: ReadonlyMap<string | number, number>,
  choice: string | number | undefined,
): number {
  return choice === undefined ? 0 : (counts.get(choice) ?? 0);
}
