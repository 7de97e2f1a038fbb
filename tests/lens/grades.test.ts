import { describe, expect, test } from 'vitest';
import type { Case, Grade } from '../../src/case';
import type { Filters } from '../../src/lens';
import { gradeChoicesOf } from '../../src/lens';
import { lensUnder, shownClaims, told } from './told';

/** Four claims of two articles; x is an origin, and k1 is told by nobody. */
const bare = told(
  { cast: { party: 'a b' }, from: ['x'] },
  { cast: { party: 'a b' } },
  { cast: { party: 'a b' }, article: 'other' },
  { cast: { party: 'a b' }, article: 'other', from: ['y'] },
);

function graded(grades: Readonly<Record<string, Grade>>, others = {}): Case {
  const withGrade = <Item extends { readonly id: string }>(item: Item) => {
    const grade = grades[item.id];
    return grade === undefined ? item : { ...item, grade };
  };
  return {
    ...bare,
    claims: bare.claims.map(withGrade),
    articles: bare.articles.map(withGrade),
    origins: bare.origins.map(withGrade),
    ...others,
  };
}

const within = graded({
  k0: { credibility: 1 },
  k1: { credibility: 2 },
  other: { reliability: 'B' },
  x: { reliability: 'D' },
});

function idsUnder(theCase: Case, filters: Partial<Filters>) {
  return shownClaims(lensUnder(theCase, filters)).map(({ id }) => id);
}

describe('Grades filter', () => {
  test('A claim is hidden by its own grade, or by having none.', () => {
    expect(idsUnder(within, { credibilities: [1] })).toEqual([
      'k1',
      'k2',
      'k3',
    ]);
    expect(idsUnder(within, { credibilities: ['none'] })).toEqual(['k0', 'k1']);
  });

  test('A claim is hidden by the grade of its article.', () => {
    expect(idsUnder(within, { reliabilities: ['B'] })).toEqual(['k0', 'k1']);
    expect(idsUnder(within, { reliabilities: ['none'] })).toEqual(['k2', 'k3']);
  });

  test('Who speaks first-hand is an origin, or else the article itself.', () => {
    const { counts } = lensUnder(within);
    expect(counts.speakerReliabilities.get('D')).toBe(1);
    expect(counts.speakerReliabilities.get('B')).toBe(1);
    expect(counts.speakerReliabilities.get('none')).toBe(2);
    expect(idsUnder(within, { speakerReliabilities: ['D'] })).toEqual([
      'k1',
      'k2',
      'k3',
    ]);
  });

  test('With three words, A and B are one choice, and F stays what it is.', () => {
    const inWords = graded(
      {
        k0: { credibility: 1 },
        k1: { credibility: 2 },
        k2: { credibility: 5 },
        k3: { credibility: 6 },
      },
      { grading: 'words' },
    );
    expect(gradeChoicesOf(inWords).credibilities).toEqual([2, 3, 4, 6, 'none']);
    const { counts } = lensUnder(inWords);
    expect(counts.credibilities.get(2)).toBe(2);
    expect(counts.credibilities.get(4)).toBe(1);
    expect(counts.credibilities.get(6)).toBe(1);
    expect(idsUnder(inWords, { credibilities: [2] })).toEqual(['k2', 'k3']);
  });
});
