import { describe, expect, test } from 'vitest';
import { readNames } from '../evaluation/name-shapes';
import { BODIES, FRAMES, PEOPLE } from '../evaluation/name-table';
import { pairsIn } from './told';

/** Of the frames every sixth, which is enough to notice a shape that breaks. */
const SOME = FRAMES.filter((_, index) => index % 6 === 1);
/** So large a part of a shape may be misread; most of them are read whole. */
const LEEWAY = 0.1;
/** Shapes of which half is still misread. */
const HALF = new Set(['bodies as people', 'charities', 'firms', 'others']);

describe('names of every shape are read whole', () => {
  test.each(Object.entries({ ...PEOPLE, ...BODIES }))('%s', (shape, rows) => {
    const { all, misread } = readNames(rows, SOME);
    const most = HALF.has(shape) ? all * 0.5 : all * LEEWAY;
    expect(misread.slice(Math.floor(most))).toEqual([]);
  });

  test.each([
    ['Ann Judge is a banker. Carl Costa told Judge that it was over.'],
    ['Carl Costa phoned Ms Judge. Ann Judge is a banker.'],
    ['Gail Judge, KC, wept. In May Judge wrote to Carl Costa.'],
  ])('a word that is a surname is no office: “%s”', (text) => {
    expect(pairsIn(text)).toHaveLength(1);
    expect(pairsIn(text)[0]).toMatch(
      /Carl Costa ~ (?:Ann|Gail) Judge|(?:Ann|Gail) Judge ~ Carl Costa/,
    );
  });

  test.each([
    ['The judge, Ann Lee, met Carl Costa. Judge Lee later phoned him.'],
    ['Queen Mary Hospital lies by the sea. The Queen met Carl Costa.'],
    ['Mr President, Carl Costa met the Bishop of Lima.'],
  ])('an office stays one: “%s”', (text) => {
    expect(pairsIn(text).length).toBeGreaterThan(0);
    expect(pairsIn(text).join()).not.toContain('Mary');
  });
});
