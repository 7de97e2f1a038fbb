import edtf from 'edtf';
import type { Arbitrary } from 'fast-check';
import {
  assert,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, rangeOf } from '../../src/time';
import { dateInWords, dayInWords } from '../../src/words';

/** The range of a date as two ISO moments, without the end's milliseconds. */
function bounds(text: string): string {
  const range = rangeOf(text);
  if (range === undefined) return 'none';
  return [range.from, range.to]
    .map((moment) =>
      Number.isFinite(moment)
        ? new Date(moment).toISOString().slice(0, 16)
        : 'open',
    )
    .join(' to ');
}

describe('A date has a range and is said in words', () => {
  test.each([
    ['2025-05-12', '2025-05-12T00:00 to 2025-05-12T23:59', '12 May 2025'],
    ['2025-05', '2025-05-01T00:00 to 2025-05-31T23:59', 'May 2025'],
    ['2024-02', '2024-02-01T00:00 to 2024-02-29T23:59', 'February 2024'],
    ['2025', '2025-01-01T00:00 to 2025-12-31T23:59', '2025'],
    ['2025~', '2025-01-01T00:00 to 2025-12-31T23:59', 'about 2025'],
    ['2025-05?', '2025-05-01T00:00 to 2025-05-31T23:59', 'perhaps May 2025'],
    [
      '2025-05-12%',
      '2025-05-12T00:00 to 2025-05-12T23:59',
      'perhaps about 12 May 2025',
    ],
    ['2025-04-XX', '2025-04-01T00:00 to 2025-04-30T23:59', 'April 2025'],
    ['2025-XX-XX', '2025-01-01T00:00 to 2025-12-31T23:59', '2025'],
    [
      '202X',
      '2020-01-01T00:00 to 2029-12-31T23:59',
      '1 January 2020 – 31 December 2029',
    ],
    ['2025-04-2X', '2025-04-20T00:00 to 2025-04-29T23:59', '20–29 April 2025'],
    [
      '2025-XX-11',
      '2025-01-11T00:00 to 2025-12-11T23:59',
      '11 January – 11 December 2025',
    ],
    ['2025-21', '2025-03-01T00:00 to 2025-05-31T23:59', 'spring 2025'],
    ['2025-24~', '2025-12-01T00:00 to 2026-02-28T23:59', 'about winter 2025'],
    ['2025-29', '2025-09-01T00:00 to 2025-11-30T23:59', 'spring 2025'],
    [
      '2025-34',
      '2025-04-01T00:00 to 2025-06-30T23:59',
      'second quarter of 2025',
    ],
    [
      '2025-05-11T19:00:00Z',
      '2025-05-11T19:00 to 2025-05-11T19:00',
      '11 May 2025, 19:00 UTC',
    ],
    [
      '2025-05-11T22:00:00+03:00',
      '2025-05-11T19:00 to 2025-05-11T19:00',
      '11 May 2025, 22:00 (UTC+3)',
    ],
    [
      '2025-05-11T22:00:00-09:30',
      '2025-05-12T07:30 to 2025-05-12T07:30',
      '11 May 2025, 22:00 (UTC−9:30)',
    ],
    [
      '2025-05-11T22:00',
      '2025-05-11T22:00 to 2025-05-11T22:00',
      '11 May 2025, 22:00',
    ],
    ['2025-X2-30', '2025-12-30T00:00 to 2025-12-30T23:59', '30 December 2025'],
    [
      '[2025-01,2025-02]',
      '2025-01-01T00:00 to 2025-02-28T23:59',
      '1 January – 28 February 2025',
    ],
  ])('%s', (text, range, words) => {
    expect([bounds(text), dateInWords(text)]).toEqual([range, words]);
  });
});

describe('An interval repeats nothing', () => {
  test.each([
    ['2025-04-21/2025-04-30', '21–30 April 2025'],
    ['2025-04-28/2025-05-12', '28 April – 12 May 2025'],
    ['2025-04/2025-05', 'April – May 2025'],
    ['2025-04/2025-05-08', 'April – 8 May 2025'],
    ['2025-05-08/2025-05', '8 May 2025 – May 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025'],
    ['2024/2025', '2024 – 2025'],
    ['2025-05-12/2025-05-12', '12 May 2025'],
    ['2025-03-22~/2025-04-21~', 'about 22 March – about 21 April 2025'],
    ['2025-05-05~/2025-05-11', 'about 5 May – 11 May 2025'],
    ['2025-05-05/2025-05-11?', '5 May – perhaps 11 May 2025'],
    ['2025-21/2025-22', 'spring 2025 – summer 2025'],
    ['../2025-05', 'until May 2025'],
    ['/2025-05-12', 'until 12 May 2025'],
    ['2025-05-12/..', 'from 12 May 2025'],
    ['2025-05-12/', 'from 12 May 2025'],
    [
      '2025-05-11T22:00Z/2025-05-12T01:00Z',
      '11 May 2025, 22:00 UTC – 12 May 2025, 01:00 UTC',
    ],
  ])('%s', (text, words) => {
    expect(dateInWords(text)).toBe(words);
    expect(rangeOf(text)).toBeDefined();
  });

  test('An interval reaches from the start of its first to the end of its last date.', () => {
    expect(bounds('2025-04/2025-05-08')).toBe(
      '2025-04-01T00:00 to 2025-05-08T23:59',
    );
    expect(bounds('2025-05-08/2025-05')).toBe(
      '2025-05-08T00:00 to 2025-05-31T23:59',
    );
    expect(bounds('../2025-05')).toBe('open to 2025-05-31T23:59');
    expect(bounds('2025-05/..')).toBe('2025-05-01T00:00 to open');
  });
});

describe('What is no date has no range, and is given back as it is', () => {
  test.each([
    '',
    ' ',
    'unknown',
    'last Thursday',
    '12 May 2025',
    '2025-13',
    '2025-02-30',
    '2025-5-1',
    '20255',
    '1747008000000',
    '2025-05-12/2025-05-11',
    '2025/2026/2027',
    'Y170000002',
    '2025-W03',
    '2025-05-12\n',
    '__proto__',
    '2025-05,'.repeat(100_000),
  ])('%j', (text) => {
    expect(rangeOf(text)).toBeUndefined();
    expect(dateInWords(text)).toBe(text);
  });

  test('An interval that is open on both sides is undated.', () => {
    expect(rangeOf('../..')).toBeUndefined();
    expect(dateInWords('../..')).toBe('undated');
  });

  test('No text throws, and a range never ends before it begins.', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(typeof dateInWords(text)).toBe('string');
        const range = rangeOf(text);
        expect(range === undefined || range.from <= range.to).toBe(true);
      }),
    );
  });
});

test('A moment is its UTC day; an endless one is undated.', () => {
  expect(dayInWords(Date.UTC(2025, 4, 11, 23, 59))).toBe('11 May 2025');
  expect(dayInWords(Date.UTC(2025, 0, 1))).toBe('1 January 2025');
  expect(dayInWords(Number.POSITIVE_INFINITY)).toBe('undated');
});

describe('What the edtf package reads, a case reads alike', () => {
  const digits = (least: number, most: number, length: number) =>
    integer({ min: least, max: most }).map((each) =>
      String(each).padStart(length, '0'),
    );
  const mark = constantFrom('', '', '', '?', '~', '%');
  const marked = (part: Arbitrary<string>) =>
    tuple(mark, part, mark).map((all) => all.join(''));
  const year = oneof(
    digits(1, 9999, 4),
    constantFrom('202X', '19XX', 'XXXX', '2X24'),
  );
  const month = oneof(digits(0, 14, 2), constantFrom('XX', '0X', '1X'));
  const day = oneof(digits(0, 32, 2), constantFrom('XX', '0X', '1X', '3X'));
  const days = tuple(
    marked(year),
    option(tuple(marked(month), option(marked(day)))),
  ).map(([first, rest]) =>
    [first, rest?.[0], rest?.[1]]
      .filter((each) => typeof each === 'string')
      .join('-'),
  );
  const moments = tuple(
    constantFrom('2025-05-11', '2024-02-29', '0044-03-15'),
    digits(0, 25, 2),
    digits(0, 61, 2),
    constantFrom('', ':00', ':59', ':60'),
    constantFrom('', 'Z', '+03:00', '-0930', '+14:30', '-12', '-00:00'),
  ).map(([date, h, m, s, offset]) => `${date}T${h}:${m}${s}${offset}`);
  const rare = constantFrom(
    '0000',
    '0000-01-31',
    '2025-39',
    '2025-40',
    '2025-42',
    '196',
    '19',
    '196~',
    '-05',
    '-000',
    'Y20255',
    'Y-20255',
    'Y3E4',
    'Y2025',
    '1950S2',
    '1950S0',
    '-0044',
    '[1667,1668-12]',
    '{..1984-02}',
    '[2001-01-01..2001-01-03,2002..]',
    '[2001..2001-02..2001-03]',
    '[2001',
    '[]',
    '{2001,}',
    '[2001}',
  );

  test('in years, months and days, moments, parts of years, and several', () => {
    assert(
      property(oneof(days, moments, rare), (text) => {
        // The package takes 29 February of any year for 1 March, or later, and
        // knows no thirtieth among the days “3X” of a short month.
        if (isAtTheEndOfAMonth(text)) return;
        const told = readByGrammar(text);
        expect(rangeOf(text)).toEqual(told ?? rangeOf(text));
      }),
      { numRuns: 200 },
    );
  });

  test('and what it refuses is no date, though two marks may be one too many', () => {
    assert(
      property(oneof(days, moments, rare), (text) => {
        if (/[?~%].*[?~%]/.test(text) || isAtTheEndOfAMonth(text)) return;
        expect(rangeOf(text) === undefined).toBe(
          readByGrammar(text) === undefined,
        );
      }),
      { numRuns: 200 },
    );
  });
});

function isAtTheEndOfAMonth(text: string): boolean {
  return /-[?~%]?(?:(?:02|\dX|X.)[?~%]?-[?~%]?(?:2[9X]|3)|..[?~%]?-[?~%]?3X)/.test(
    text,
  );
}

function readByGrammar(text: string): unknown {
  try {
    const { min, max } = edtf(text);
    return { from: min, to: max };
  } catch {
    return undefined;
  }
}

test.each([
  '2025-02-29',
  '2025-02-29~',
  '2025-02-29T10:00:00Z',
  '2025-02-27/2025-02-29',
  '1900-02-29',
  '2025-04-31',
  '2025-09-31',
  '2025-12-00',
])('%s is no date: there is no such day', (text) => {
  expect(rangeOf(text)).toBeUndefined();
});

test('29 February is a day of leap years', () => {
  expect(rangeOf('2024-02-29')).toBeDefined();
  expect(rangeOf('2000-02-29T10:00:00Z')).toBeDefined();
});

test.each([
  ['2025-05-08', '2025-05-08/2025-05-08'],
  ['2025-05-08~', '2025-05-05/2025-05-11'],
  ['2025-03~', '2025-02-13/2025-04-16'],
  ['2025-03-22~/2025-04-21', '2025-03-19/2025-04-21'],
  ['2025?/..', '2024-07-02/..'],
])('%s surely lies between the ends of %s', (text, within) => {
  const [bounds, days] = [boundsOf(text), rangeOf(within)];
  const dayOf = (moment = Number.NaN): number =>
    Math.floor(moment / 86_400_000);
  expect([dayOf(bounds?.from), dayOf(bounds?.to)]).toEqual([
    dayOf(days?.from),
    dayOf(days?.to),
  ]);
});
