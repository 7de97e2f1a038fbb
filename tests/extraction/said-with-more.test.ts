import { expect, test } from 'vitest';
import { told } from './told';

/** Rules that no other text proves: what stands beside a contact and is none of it. */
test.each([
  [
    'Ann Reed, 45, a nurse, met Carl Stein.',
    'Ann Reed – Carl Stein | meeting | asserted',
  ],
  [
    'Ann Reed called Will on Monday.',
    'Ann Reed – Will | call | asserted | 2025-05-12',
  ],
  [
    "Maria 'Mimi' Costello met Carl Stein.",
    "Maria 'Mimi' Costello – Carl Stein | meeting | asserted",
  ],
  [
    'Three planned calls between Ann Reed and Carl Stein took place.',
    'Ann Reed – Carl Stein | call | planned',
  ],
  [
    'It was agreed that Ann Reed should speak to Carl Stein.',
    'Ann Reed – Carl Stein | talk | planned',
  ],
  [
    'Ann Reed never confirmed that she met Carl Stein.',
    'Ann Reed – Carl Stein | meeting | alleged | Ann Reed',
  ],
  [
    'Ann Reed has allegedly called Carl Stein.',
    'Ann Reed – Carl Stein | call | alleged',
  ],
  [
    'Ann Reed met Carl Stein, who had been away, in May by video link.',
    'Ann Reed – Carl Stein | call | asserted | 2025-05',
  ],
  [
    'Ann Reed talked late into the night with Carl Stein.',
    'Ann Reed – Carl Stein | talk | asserted',
  ],
  [
    'Ann Reed called the Peace and Freedom Front.',
    'Ann Reed – Peace and Freedom Front | call | asserted',
  ],
  [
    'Iran negotiations with the US went on.',
    'Iran – United States | talk | asserted',
  ],
])('%s', (text, claim) => {
  expect(told(text)).toEqual([claim]);
});

test('of two who were met, each has the day that stands beside him', () => {
  expect(
    told(
      'Ann Reed met the minister, Tom Vane, on Monday and Carl Stein on Tuesday.',
    ),
  ).toEqual([
    'Ann Reed – Tom Vane | meeting | asserted | 2025-05-12',
    'Ann Reed – Carl Stein | meeting | asserted | 2025-05-13',
  ]);
});
