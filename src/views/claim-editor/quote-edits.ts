import type { Basis, CaseArticle, Claim } from '../../case';
import type { Quote, Span } from '../../text';
import { quoteAt, sentenceAround } from '../../text';
import type { Edit } from '../parts/claim-edits';
import { fieldSet, refused, without } from '../parts/claim-edits';

/** A step by which a passage grows or shrinks. */
export type QuoteStep =
  'start-out' | 'start-in' | 'end-in' | 'end-out' | 'whole-sentence';

/** The steps, in the order of their buttons. */
export const QUOTE_STEPS: readonly QuoteStep[] = [
  'start-out',
  'start-in',
  'end-in',
  'end-out',
  'whole-sentence',
];

/**
 * A span after one step. It moves by whole words within the article's body,
 * takes no white space at its ends, and never shrinks to nothing.
 */
export function spanAfter(
  { text, body }: Pick<CaseArticle, 'text' | 'body'>,
  span: Span,
  step: QuoteStep,
): Span {
  if (step === 'whole-sentence') return sentenceAround(text, body, span);
  const words = wordsOf(text, body);
  const first = words.findIndex((word) => word.end > span.start);
  const last = words.findLastIndex((word) => word.start < span.end);
  const isStartWhole = words[first]?.start === span.start;
  const isEndWhole = words[last]?.end === span.end;
  // From within a word, a step outwards first takes the whole of it.
  const start =
    step === 'start-out'
      ? words[isStartWhole ? first - 1 : first]?.start
      : step === 'start-in'
        ? words[first + 1]?.start
        : span.start;
  const end =
    step === 'end-out'
      ? words[isEndWhole ? last + 1 : last]?.end
      : step === 'end-in'
        ? words[last - 1]?.end
        : span.end;
  const next = { start: start ?? span.start, end: end ?? span.end };
  return next.start < next.end ? next : span;
}

/** The claim with the passage at a place grown or shrunk by a step. */
export function withQuoteStep(
  claim: Claim,
  article: CaseArticle,
  at: number,
  step: QuoteStep,
): Edit {
  const quote = claim.quotes[at];
  if (quote === undefined) return refused('unchanged');
  const { start, end } = spanAfter(article, quote, step);
  if (start === quote.start && end === quote.end) return refused('unchanged');
  const moved = quoteAt(article, start, end);
  if (holds(claim.quotes, moved)) return refused('sameQuote');
  return fieldSet(
    claim,
    'quotes',
    claim.quotes.map((each, index) => (index === at ? moved : each)),
    wordsBasis(moved),
  );
}

/** The claim without the passage at a place; never without any. */
export function withoutQuote(claim: Claim, at: number): Edit {
  return claim.quotes.length < 2
    ? refused('lastQuote')
    : fieldSet(claim, 'quotes', without(claim.quotes, at));
}

function wordsBasis({ article, start, end, exact }: Quote): Basis {
  return { kind: 'words', passages: [{ article, start, end, exact }] };
}

function holds(quotes: readonly Quote[], { start, end }: Quote): boolean {
  return quotes.some((each) => each.start === start && each.end === end);
}

function wordsOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(
    ({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
    }),
  );
}
