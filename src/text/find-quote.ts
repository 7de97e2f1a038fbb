import search from 'approx-string-match';
import type { Article } from './article';
import type { Quote } from './quote';
import { quoteAt } from './quote';

/**
 * Where a quote stands in its article now. *exact*: its characters are at its
 * offsets. *moved*: they, or characters close to them, stand elsewhere; `quote`
 * is what stands there. *lost*: nowhere. A moved quote is always shown as such.
 */
export type QuotePlace =
  | { readonly kind: 'exact'; readonly quote: Quote }
  | { readonly kind: 'moved'; readonly quote: Quote; readonly errors: number }
  | { readonly kind: 'lost'; readonly quote: Quote };

/** Share of a quote's characters that may differ before it counts as lost. */
const TOLERATED = 0.2;
/** Longest quote that is searched for approximately: cost grows with length². */
const LONGEST_APPROXIMATE = 1_000;

/**
 * Finds a quote in its article: at its offsets, else word for word elsewhere,
 * else approximately. Among equals the context decides, then the nearness.
 */
export function findQuote(article: Article, quote: Quote): QuotePlace {
  const { start, end, exact } = quote;
  if (exact !== '' && article.text.slice(start, end) === exact)
    return { kind: 'exact', quote };
  return (
    movedTo(article, quote, occurrencesOf(article.text, exact)) ??
    movedTo(article, quote, likenessesOf(article.text, exact)) ?? {
      kind: 'lost',
      quote,
    }
  );
}

/** Whether the article no longer holds the quote, not even approximately. */
export function isLost(place: QuotePlace): boolean {
  return place.kind === 'lost';
}

type Match = {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
};

function movedTo(
  article: Article,
  quote: Quote,
  matches: readonly Match[],
): QuotePlace | undefined {
  let best: Match | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const score = likelihoodOf(article.text, quote, match);
    if (score > bestScore) {
      best = match;
      bestScore = score;
    }
  }
  if (best === undefined) return undefined;
  const found = quoteAt(article, best.start, best.end);
  return { kind: 'moved', quote: found, errors: best.errors };
}

/** Fewer errors weigh most, then agreeing context, then nearness. */
function likelihoodOf(text: string, quote: Quote, match: Match): number {
  const before = text.slice(0, match.start);
  const after = text.slice(match.end);
  const context =
    agreeingEnd(before, quote.prefix) + agreeingStart(after, quote.suffix);
  const distance = Math.abs(match.start - quote.start) / (text.length + 1);
  return -1_000 * match.errors + context - distance;
}

function agreeingStart(text: string, expected: string): number {
  let count = 0;
  while (count < expected.length && text[count] === expected[count]) count++;
  return count;
}

function agreeingEnd(text: string, expected: string): number {
  let count = 0;
  while (
    count < expected.length &&
    text.at(-1 - count) === expected.at(-1 - count)
  )
    count++;
  return count;
}

function occurrencesOf(text: string, exact: string): Match[] {
  const matches: Match[] = [];
  if (exact === '') return matches;
  let start = text.indexOf(exact);
  while (start !== -1) {
    matches.push({ start, end: start + exact.length, errors: 0 });
    start = text.indexOf(exact, start + 1);
  }
  return matches;
}

function likenessesOf(text: string, exact: string): readonly Match[] {
  if (exact === '' || exact.length > LONGEST_APPROXIMATE) return [];
  const tolerated = Math.floor(exact.length * TOLERATED);
  return search(text, exact, tolerated).filter(
    (match) => match.start < match.end,
  );
}
