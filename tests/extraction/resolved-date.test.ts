import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/case';
import { recountedDates, resolvedDate } from '../../src/extraction';

const MONDAY = '2025-05-12';

describe('Words for a date', () => {
  test.each([
    ['last Thursday', '2025-05-08'],
    ['late April', '2025-04-21/2025-04-30'],
    ['in late April', '2025-04-21/2025-04-30'],
    ['11 May 2025', '2025-05-11'],
    ['about 11 May 2025', '2025-05-11~'],
    ['2025-05', '2025-05'],
    [' 2025-05-01/2025-05-03 ', '2025-05-01/2025-05-03'],
    ['yesterday', '2025-05-11'],
    ['before 4 May', '../2025-05-04'],
    ['no later than 5 May', '../2025-05-05'],
    ['since January', '2025-01/2025-05-12'],
    ['since late April', '2025-04-21/2025-05-12'],
    ['after 20 June 2025', '2025-06-20/..'],
    ['from 3 to 5 May', '2025-05-03/2025-05-05'],
    ['Thursday or Friday', '[2025-05-08,2025-05-09]'],
    ['end of April', '2025-04-21/2025-04-30'],
    ['the beginning of May', '2025-05-01/2025-05-10'],
    ['25/4/2025', '2025-04-25'],
  ])('“%s”, counted from a Monday, is %s.', (words, edtf) => {
    expect(resolvedDate(words, MONDAY)).toEqual({ kind: 'date', edtf });
  });

  test.each([
    '31 September',
    '2025-09-31',
    '29 February 2025',
    '2025-13',
    '31.02.2025',
    '31/02/2025',
    '0 May',
  ])('“%s” is no date.', (words) => {
    expect(resolvedDate(words, MONDAY).kind).toBe('impossible');
  });

  test.each(['31 February', 'February 31', 'on 30 February'])(
    '“%s” is no date either where there is no day to count from.',
    (words) => {
      expect(resolvedDate(words, MONDAY).kind).toBe('impossible');
      expect(resolvedDate(words, undefined).kind).toBe('impossible');
    },
  );

  test('What counts from a day needs one.', () => {
    expect(resolvedDate('3 February', undefined).kind).toBe('needs-reference');
    expect(resolvedDate('last Thursday', undefined).kind).toBe(
      'needs-reference',
    );
  });

  test('Figures that may be read day first or month first are not guessed.', () => {
    expect(resolvedDate('10/03/2025', MONDAY).kind).toBe('ambiguous');
  });

  test('What says nothing of a day is vague.', () => {
    expect(resolvedDate('recently', MONDAY).kind).toBe('vague');
  });

  test('What is planned lies ahead.', () => {
    expect(resolvedDate('Tuesday', MONDAY, 'future')).toEqual({
      kind: 'date',
      edtf: '2025-05-13',
    });
  });
});

describe('Another date of publication', () => {
  const dated = (words: string, edtf: string): Claim =>
    ({
      when: {
        edtf,
        phrase: { start: 0, end: words.length, exact: words },
        reference: MONDAY,
      },
    }) as unknown as Claim;

  test('It moves the dates that count from it.', () => {
    const claims = [
      dated('last Thursday', '2025-05-08'),
      dated('on Tuesday', '2025-05-13'),
      dated('11 May 2025', '2025-05-11'),
    ];
    const { changed, left } = recountedDates(claims, MONDAY, '2025-05-19');
    expect(changed.map(({ when }) => when.edtf)).toEqual([
      '2025-05-15',
      '2025-05-20',
    ]);
    expect(changed[0]?.when.reference).toBe('2025-05-19');
    expect(left).toEqual([]);
  });

  test('What a person settled otherwise stays, and is told.', () => {
    const claim = dated('last Thursday', '2025-05-01');
    const { changed, left } = recountedDates([claim], MONDAY, '2025-05-19');
    expect(changed).toEqual([]);
    expect(left).toEqual([claim]);
  });
});
