import { expect, test } from 'vitest';
import { stretchInWords } from '../../../src/words';
import {
  binClaimsInWords,
  binInWords,
  histogramInWords,
} from '../../../src/views/time/window-words';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const DAY = 86_400_000;

test('a stretch of time is told by its days', () => {
  const from = day('2025-04-22');
  expect(stretchInWords({ from, to: day('2025-05-13') - 1 })).toMatch(
    /^22 April.*12 May 2025$/,
  );
  expect(stretchInWords({ from, to: from + DAY - 1 })).toBe(
    'Tuesday 22 April 2025',
  );
  expect(
    stretchInWords({ from: Number.NEGATIVE_INFINITY, to: from + DAY - 1 }),
  ).toBe('until 22 April 2025');
});

test.each([
  ['day', 'Tuesday 22 April 2025'],
  ['week', 'week of 22 April 2025'],
  ['month', 'April 2025'],
  ['year', '2025'],
] as const)('a bin of a %s is told as “%s”', (unit, words) => {
  expect(binInWords(unit, day('2025-04-22'))).toBe(words);
});

test('a bin of a decade is told by its name, or by its years', () => {
  expect(binInWords('decade', day('1960-01-01'))).toBe('the 1960s');
  expect(binInWords('decade', day('0410-01-01'))).toBe('years 410 to 419');
});

test('a histogram says its span and its peak to those who cannot see it', () => {
  const bins = ['2025-05-10', '2025-05-11'].map((text, index) => ({
    from: day(text),
    to: day(text) + DAY - 1,
    precise: index * 3,
    vague: 0.5,
    possible: 1,
    suggested: 0,
  }));
  expect(histogramInWords({ unit: 'day', bins })).toMatch(/11 May 2025\.$/);
  expect(histogramInWords({ unit: 'day', bins: [] })).toBe(
    'No claim in this case is dated.',
  );
});

test.each([
  [1, 0, 'Tuesday 22 April 2025: 1 claim for certain'],
  [9, 4, 'Tuesday 22 April 2025: 9 claims for certain, 4 more perhaps'],
] as const)(
  '%d claims and %d that may lie there are told as “%s”',
  (precise, possible, words) => {
    const from = day('2025-04-22');
    const bin = {
      from,
      to: from + DAY - 1,
      precise,
      vague: possible / 9,
      possible,
      suggested: 0,
    };
    expect(binClaimsInWords('day', bin)).toBe(words);
  },
);
