import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from '../../src/text';

// Bars mark what a hand has covered.
test.each([
  ['The week of |pressu|re', 'pressure'],
  ['was |seeking a w|ay', 'seeking a way'],
  ['se|eking| a way', 'seeking'],
  ['told |Hamas|\u2019s negotiator', 'Hamas'],
  ['told Axios.|Why| it matters', 'Why'],
  ['al-|Th|ani said', 'Thani'],
  ['met in |Šefčo|vič\u2019s office', 'Šefčovič'],
  ['会談は|東|京で行われた', '東京'],
  ['|whole words|', 'whole words'],
])('of “%s” the words “%s” are taken', (marked, words) => {
  const [before = '', covered = '', after = ''] = marked.split('|');
  const text = before + covered + after;
  const span = { start: before.length, end: before.length + covered.length };
  const { start, end } = wholeWords(text, span);
  expect(text.slice(start, end)).toBe(words);
});

test('drawn out once, a span stays as it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', ' ', '.', '’', '京', '\n', '9')),
      fc.nat(40),
      fc.nat(8),
      (characters, from, length) => {
        const text = characters.join('');
        const start = Math.min(from, text.length - 1);
        const end = Math.min(text.length, start + 1 + length);
        if (start < 0) return;
        const once = wholeWords(text, { start, end });
        expect(once.start).toBeLessThanOrEqual(start);
        expect(once.end).toBeGreaterThanOrEqual(end);
        expect(wholeWords(text, once)).toEqual(once);
      },
    ),
    { numRuns: 60 },
  );
});
