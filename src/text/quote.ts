import type { Article, ArticleId, Span } from './article';

/** How many characters before and after a quote are kept to find it again. */
const CONTEXT = 32;

/**
 * Words as they stand in an article. A quote is never trimmed or cleaned:
 * `exact` is the article's own characters, from `start` up to `end`; `prefix`
 * and `suffix` are its surroundings (W3C Web Annotation TextQuoteSelector).
 */
export type Quote = Span & {
  readonly article: ArticleId;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};

/** Where an article names someone or gives a date: its own characters there. */
export type Mention = Span & { readonly exact: string };

/** Cuts a quote out of an article. Refuses a span that is not in the article. */
export function quoteAt(article: Article, start: number, end: number): Quote {
  const inside = 0 <= start && start < end && end <= article.text.length;
  if (!inside)
    throw new RangeError(
      `quoteAt: ${start}–${end} is not a span of ${article.id}; give offsets within its ${article.text.length} characters.`,
    );
  return {
    article: article.id,
    start,
    end,
    exact: article.text.slice(start, end),
    prefix: article.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: article.text.slice(end, end + CONTEXT),
  };
}
