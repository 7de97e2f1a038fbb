import type { Article } from './article';
import type { Likeness } from './find-likeness';
import { likenessesOf } from './find-likeness';
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

/** How much of a quote's surroundings is compared, in characters. */
const CONTEXT = 64;

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
    movedTo(article, quote, likenessesOf(article.text, exact, start)) ?? {
      kind: 'lost',
      quote,
    }
  );
}

/** Whether the article no longer holds the quote, not even approximately. */
export function isLost(place: QuotePlace): boolean {
  return place.kind === 'lost';
}

function movedTo(
  article: Article,
  quote: Quote,
  matches: readonly Likeness[],
): QuotePlace | undefined {
  let best: Likeness | undefined;
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

/** Fewer errors weigh most, then context and length, then nearness. */
function likelihoodOf(text: string, quote: Quote, match: Likeness): number {
  const context =
    agreeingBefore(text, match.start, quote.prefix) +
    agreeingAfter(text, match.end, quote.suffix);
  const distance = Math.abs(match.start - quote.start) / (text.length + 1);
  const excess = Math.abs(match.end - match.start - quote.exact.length);
  return -1_000 * match.errors + context - excess - distance;
}

function agreeingAfter(text: string, end: number, suffix: string): number {
  const most = Math.min(suffix.length, CONTEXT);
  let count = 0;
  while (count < most && text[end + count] === suffix[count]) count++;
  return count;
}

function agreeingBefore(text: string, start: number, prefix: string): number {
  const most = Math.min(prefix.length, CONTEXT, start);
  let count = 0;
  while (count < most && text[start - 1 - count] === prefix.at(-1 - count))
    count++;
  return count;
}

function occurrencesOf(text: string, exact: string): Likeness[] {
  const matches: Likeness[] = [];
  if (exact === '') return matches;
  let start = text.indexOf(exact);
  while (start !== -1) {
    matches.push({ start, end: start + exact.length, errors: 0 });
    start = text.indexOf(exact, start + 1);
  }
  return matches;
}
