import { expect, test } from 'vitest';
import { articleOf } from '../../text/article-of';
import { claimQuoting, placedByIds } from './marked-article';

const article = articleOf(
  'Bahbah texted Witkoff. Then Witkoff called Netanyahu in Jerusalem.',
);

test('claims are numbered in the order in which the article tells them', () => {
  const placed = placedByIds(article, [
    claimQuoting('later', article, [[23, 52]]),
    claimQuoting('earlier', article, [[0, 21]]),
  ]);
  expect(placed.map(({ claim, number }) => [claim.id, number])).toEqual([
    ['earlier', 1],
    ['later', 2],
  ]);
});

test('a quote that stands elsewhere is placed there and said to be moved', () => {
  const claim = claimQuoting('moved', article, [[23, 52]]);
  const moved = {
    ...claim,
    quotes: claim.quotes.map((quote) => ({ ...quote, start: 3, end: 32 })),
  };
  expect(placedByIds(article, [moved])[0]?.passages).toEqual([
    { start: 23, end: 52, isMoved: true, errors: 0 },
  ]);
});

test('a claim whose words are lost comes last, and keeps them', () => {
  const claim = claimQuoting('lost', article, [[0, 21]]);
  const [quote] = claim.quotes;
  const lost = {
    ...claim,
    quotes: quote
      ? [{ ...quote, exact: 'Nothing of this sort was said.' }]
      : [],
  };
  const [first, last] = placedByIds(article, [
    lost,
    claimQuoting('kept', article, [[23, 52]]),
  ]);
  expect(first?.claim.id).toBe('kept');
  expect(last?.passages).toEqual([]);
  expect(last?.lost[0]?.exact).toBe('Nothing of this sort was said.');
});
