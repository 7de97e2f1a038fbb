import type { Claim } from '../../case';
import type { Article, Quote, Span } from '../../text';
import { findQuote } from '../../text';

/** A quote where it stands in its article now, moved or not. */
export type PlacedQuote = Span & {
  readonly isMoved: boolean;
  /** How many characters differ from those the case file gives. */
  readonly errors: number;
};

/** A claim as its article shows it: numbered, its passages found again. */
export type PlacedClaim = {
  readonly claim: Claim;
  /** What it says, in one sentence. */
  readonly sentence: string;
  /** Its place in the order in which the article tells the claims, from 1. */
  readonly number: number;
  /** Its passages in the order of the text. */
  readonly passages: readonly PlacedQuote[];
  /** Quotes that the article no longer holds. */
  readonly lost: readonly Quote[];
};

/**
 * Finds the passages of an article's claims and numbers the claims by the text.
 * Those of which every quote is lost come last. Takes the article's claims only.
 */
export function placedClaims(
  article: Article,
  claims: readonly Claim[],
  inWords: (claim: Claim) => string,
): readonly PlacedClaim[] {
  return claims
    .map((claim) => placed(article, claim, inWords(claim)))
    .sort((one, other) => comparePassages(one.passages[0], other.passages[0]))
    .map((each, index) => ({ ...each, number: index + 1 }));
}

function placed(
  article: Article,
  claim: Claim,
  sentence: string,
): Omit<PlacedClaim, 'number'> {
  const passages: PlacedQuote[] = [];
  const lost: Quote[] = [];
  for (const quote of claim.quotes) {
    const place = findQuote(article, quote);
    if (place.kind === 'lost') lost.push(quote);
    else
      passages.push({
        start: place.quote.start,
        end: place.quote.end,
        isMoved: place.kind === 'moved',
        errors: place.kind === 'moved' ? place.errors : 0,
      });
  }
  return { claim, sentence, passages: passages.sort(comparePassages), lost };
}

function comparePassages(one: Span | undefined, other: Span | undefined) {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return one.start - other.start || one.end - other.end;
}
