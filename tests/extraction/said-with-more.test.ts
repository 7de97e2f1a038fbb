import { expect, test } from 'vitest';
import { told } from './told';

/** Rules that no other text proves: of what stands beside a contact, or denies it. */
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
  [
    'Ann Reed has not, according to two of her closest aides in Rome, met Carl Stein.',
    'Ann Reed – Carl Stein | meeting | negated | two of her closest aides',
  ],
  [
    'Ann Reed met Carl Stein on Bloody Sunday.',
    'Ann Reed – Carl Stein | meeting | asserted',
  ],
  [
    'Ann Reed will not meet Carl Stein on Friday.',
    'Ann Reed – Carl Stein | meeting | negated | 2025-05-16',
  ],
  [
    'The US - Iran talks took place on Monday.',
    'United States – Iran | talk | asserted | 2025-05-12',
  ],
])('%s', (text, claim) => {
  expect(told(text)).toEqual([claim]);
});

test('of none of those who are named behind “neither” is told that they met', () => {
  expect(
    told('Neither the minister nor the envoy, Bob Lund, met Carl Stein.'),
  ).toEqual([
    'the minister – Carl Stein | meeting | negated',
    'Bob Lund – Carl Stein | meeting | negated',
  ]);
});

test('the time of talks that somebody is briefed on is theirs alone', () => {
  expect(
    told(
      'Ann Reed briefed Carl Stein on talks last week between Bob Lund and Tom Vane.',
    ),
  ).toEqual([
    'Ann Reed – Carl Stein | talk | asserted',
    'Bob Lund – Tom Vane | talk | asserted | 2025-05-05/2025-05-11',
  ]);
});

test('those whom an aside describes are called by the words that follow', () => {
  expect(
    told(
      'Ann Reed and Bob Lund, brokers, met Carl Stein. The brokers called Tom Vane.',
    ),
  ).toEqual([
    'Ann Reed – Bob Lund, Carl Stein | meeting | asserted',
    'The brokers – Tom Vane | call | asserted',
  ]);
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
