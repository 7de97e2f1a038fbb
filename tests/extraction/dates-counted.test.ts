import { describe, expect, test } from 'vitest';
import {
  BETWEEN,
  COUNTED,
  COUNTED_FAR,
  FIRST,
  UNCOUNTED,
} from '../evaluation/date-table';
import { dateOfLast } from './told';

describe('what is counted from a day told before', () => {
  test.each(COUNTED)('%s', (sentence, edtf) => {
    const dates = Object.values(FIRST).flatMap(({ text, published }) =>
      BETWEEN.map((between) => dateOfLast(text + between, sentence, published)),
    );
    expect(dates).toEqual(dates.map(() => edtf));
  });

  test.each(COUNTED_FAR)('%s', (sentence, edtf) => {
    const dates = Object.values(FIRST)
      .filter(({ published }) => published > '2018')
      .map(({ text, published }) =>
        dateOfLast(`${text} `, sentence, published),
      );
    expect(dates).toEqual(dates.map(() => edtf));
  });

  test.each(UNCOUNTED)('“%s” is of no day that is told', (sentence) => {
    const { text, published } = FIRST['of an event'] ?? {};
    expect(dateOfLast(`${text} `, sentence, published)).not.toBe('2017-05-03');
  });
});

describe('an hour is of the day that is told', () => {
  test('in its own paragraph before any other', () => {
    const text =
      'Ana Reed met Carl Stein on 3 May 2017.\n\nOn 9 May she fell ill. ';
    const sentence = 'At 10.15 Dan Lowe rang Eva Stern.';
    expect(dateOfLast(text, sentence, '2019-11-20')).toBe('2017-05-09');
  });

  test('and “the day” is that of the whole text', () => {
    const text =
      'Minister Ana Reed met Carl Stein yesterday in Oslo.\n\nShe raised the case of which she had spoken with Tom Hall on 17 October.\n\n';
    const sentence = 'Earlier in the day, Ana Reed called Eva Stern.';
    expect(dateOfLast(text, sentence, '2018-10-23')).toBe('2018-10-22');
  });

  test('never one that is to come', () => {
    const text =
      'Ana Reed met Carl Stein on 3 May 2017. The two will meet again on 9 June. ';
    const sentence = 'In the evening Dan Lowe rang Eva Stern.';
    expect(dateOfLast(text, sentence, '2017-05-20')).toBe('2017-05-03');
  });
});

describe('what was expected', () => {
  test.each([
    ['Dan Lowe was expected to brief Eva Stern on Monday.', '2024-05-13'],
    ['Dan Lowe is expected to brief Eva Stern on Monday.', '2024-05-20'],
    ['Dan Lowe was expected to brief Eva Stern on Thursday.', '2024-05-16'],
  ])('%s', (sentence, day) => {
    expect(dateOfLast('', sentence, '2024-05-14')).toBe(day);
  });
});

describe('what goes on at once', () => {
  test('whoever is met where the day’s first party is', () => {
    const text = 'Ana Reed travelled to Oslo on 3 May 2017. ';
    const sentence = 'At the airport she was welcomed by Dan Lowe.';
    expect(dateOfLast(text, sentence, '2019-11-20')).toBe('2017-05-03');
  });

  test('“has just” is of the day on which it is told', () => {
    const day = (sentence: string): string | undefined =>
      dateOfLast('', sentence, '2017-05-20');
    expect(day('Dan Lowe has just come off the phone with Eva Stern.')).toBe(
      '2017-05-20',
    );
    expect(
      day('Dan Lowe has just published a book on his talks with Eva Stern.'),
    ).toBeUndefined();
    expect(day('Dan Lowe had just met Eva Stern.')).toBeUndefined();
  });

  test('a day behind an aside is of the contact before it', () => {
    const sentence =
      'Dan Lowe called Eva Stern, known in the firm as "the Fox", on 9 May 2017.';
    expect(dateOfLast('', sentence, '2019-11-20')).toBe('2017-05-09');
  });
});
