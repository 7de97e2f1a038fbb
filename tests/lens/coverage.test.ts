import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage } from '../../src/lens';
import { lensOf } from '../../src/lens';
import { arbitraryLens } from './arbitrary-lens';
import { lensUnder, shownClaims, told } from './told';

const told3 = told(
  { cast: { party: 'a b' }, from: ['x', 'y'] },
  { cast: { party: 'b c' }, contact: 'two', from: ['x'] },
  { cast: { party: 'b c' }, contact: 'two', from: ['z'], article: 'other' },
  { cast: { party: 'c d' } },
  { cast: { party: 'd e' }, from: ['x'], status: 'suggested' },
);
const theCase = {
  ...told3,
  origins: told3.origins.map((origin) =>
    origin.name === 'z' ? origin : { ...origin, side: 'S' },
  ),
  claims: told3.claims.map((claim, index) =>
    index === 3 ? { ...claim, quotes: [] } : claim,
  ),
};

function contactsWith(...coverage: readonly Coverage[]): readonly string[] {
  const claims = shownClaims(lensUnder(theCase, { coverage }));
  return [...new Set(claims.map(({ contact }) => contact))];
}

describe('contacts are filtered by what they rest on', () => {
  test.each<[string, Coverage, readonly string[]]>([
    ['words of an article', 'quoted', ['c0', 'two']],
    ['no words', 'unquoted', ['c3']],
    ['several origins, two articles or not', 'severalOrigins', ['two']],
    ['one origin, credited jointly', 'oneOrigin', ['c0', 'c3']],
    ['nobody who is named', 'anonymous', ['c0', 'two']],
    ['speakers of one side', 'oneSide', ['c0']],
  ])('%s', (_, coverage, expected) => {
    expect(contactsWith(coverage)).toEqual(expected);
  });

  test('several are asked for together, and what is only suggested rests on nothing', () => {
    expect(contactsWith('quoted', 'oneOrigin')).toEqual(['c0']);
    expect(contactsWith()).toContain('c4');
  });

  test('what another filter hides still counts for its contact', () => {
    const articles = [theCase.claims[1]?.article ?? ''] as never;
    const lens = lensUnder(theCase, { articles, coverage: ['severalOrigins'] });
    expect(shownClaims(lens).map(({ contact }) => contact)).toEqual(['two']);
  });

  test('each accepted claim rests on one origin or on several, and never on both', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const ids = (coverage: readonly Coverage[]) =>
          shownClaims(lensOf(columns, { ...filters, coverage }))
            .filter(({ status }) => status === 'accepted')
            .map(({ id }) => id);
        const apart = [ids(['oneOrigin']), ids(['severalOrigins'])].flat();
        expect(apart.toSorted()).toEqual([...ids([])].toSorted());
        expect(ids(['oneOrigin', 'severalOrigins'])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
