import edtf from 'edtf';
import {
  assert,
  constantFrom,
  integer,
  option,
  property,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../src/time';
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

describe('A whole year, month or day', () => {
  const two = (least: number, most: number) =>
    integer({ min: least, max: most }).map((each) =>
      String(each).padStart(2, '0'),
    );
  const plain = tuple(
    integer({ min: 1000, max: 9999 }).map(String),
    option(tuple(two(0, 14), option(two(0, 32)))),
    constantFrom('', '?', '~', '%'),
  ).map(([year, rest, mark]) => {
    const [month, day] = rest ?? [];
    const parts = [year, month, day].filter((part) => typeof part === 'string');
    return `${parts.join('-')}${mark}`;
  });

  test('has the range that the grammar of EDTF gives it', () => {
    assert(
      property(plain, (text) => {
        const told = isFalseLeapDay(text) ? undefined : readByGrammar(text);
        expect(rangeOf(text)).toEqual(told);
      }),
      // The grammar takes 29 February of any year; the calendar does not.
      {
        numRuns: 500,
        examples: [['2024-02-29'], ['2025-02-29'], ['2025-02-29~']],
      },
    );
  });
});

function isFalseLeapDay(text: string): boolean {
  const year = /^(\d{4})-02-29/.exec(text)?.[1];
  if (year === undefined) return false;
  return new Date(`${year}-02-29T00:00:00Z`).getUTCDate() !== 29;
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
