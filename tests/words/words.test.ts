import { afterEach, describe, expect, test } from 'vitest';
import {
  chooseLocale,
  datesInWords,
  english,
  evidenceWords,
  helpWords,
  inFigures,
  inReadingOrder,
  inText,
  listed,
  listedAsChoice,
  plural,
  pseudoLocale,
} from '../../src/words';

afterEach(() => chooseLocale(english));

describe('In English', () => {
  test('A count takes the singular for one alone, in words up to twelve.', () => {
    const claims = (count: number) =>
      plural(count, { one: '# claim', other: '# claims' });
    expect([0, 1, 2, 12, 13, 1200].map(claims)).toEqual([
      'no claims',
      'one claim',
      'two claims',
      'twelve claims',
      '13 claims',
      '1,200 claims',
    ]);
  });

  test('Figures are grouped, and text spells small numbers out.', () => {
    expect(inFigures(100_000)).toBe('100,000');
    expect(inText(3)).toBe('three');
  });

  test('A list ends with “and” or “or”.', () => {
    expect(listed(['Hamas', 'Israel', 'Qatar'])).toBe(
      'Hamas, Israel and Qatar',
    );
    expect(listedAsChoice(['Hamas', 'Israel'])).toBe('Hamas or Israel');
  });

  test('Of many dates that contradict each other a few are told, and that there are others.', () => {
    const days = ['2025-05-11', '2025-05-12', '2025-05-13'];
    expect(datesInWords(days.slice(0, 2))).toBe(
      'Sunday 11 May 2025 or Monday 12 May 2025',
    );
    expect(datesInWords([...days, '2026', '2027', '2028'])).toBe(
      'Sunday 11 May 2025, Monday 12 May 2025, Tuesday 13 May 2025, 2026, 2027 or other dates',
    );
  });

  test('Names are sorted as a reader looks for them, numbers by value.', () => {
    const names = ['Zarif', 'Source 10', 'Émile', 'source 9', 'al-Thani'];
    expect(names.toSorted(inReadingOrder)).toEqual([
      'al-Thani',
      'Émile',
      'source 9',
      'Source 10',
      'Zarif',
    ]);
  });
});

describe('In another locale', () => {
  test('The same names read as its messages, tables and functions alike.', () => {
    chooseLocale(pseudoLocale);
    expect(evidenceWords.panel).toBe('Ēṽīđēńćē···');
    expect(evidenceWords.onlySuggested(2, 1)).not.toMatch(/[a-z]/i);
    expect(helpWords.keysInViews.enter.keys).toBe('Ēńţēŕ··');
    chooseLocale(english);
    expect(evidenceWords.panel).toBe('Evidence');
  });

  test('Its own plural forms are asked for, and its own digits written.', () => {
    chooseLocale({ ...pseudoLocale, numerals: [] });
    const forms = { one: 'one', two: 'two', few: 'few #', other: 'other #' };
    expect([1, 2, 3, 100].map((count) => plural(count, forms))).toEqual([
      'one',
      'two',
      'few ٣',
      'other ١٠٠',
    ]);
  });
});
