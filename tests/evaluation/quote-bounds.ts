import type { Claim } from '../../src/case';
import type { Quote } from '../../src/text';

/**
 * Whether a claim's words overlap with a label's quote (`distance` 0) or stand
 * in the same paragraph (1).
 */
export function isNear(
  text: string,
  claim: Claim,
  labelled: string,
  distance: 0 | 1,
): boolean {
  const at = spanOf(text, labelled);
  return claim.quotes.some((quote) => {
    if (overlaps(quote, at)) return true;
    const between = text.slice(
      Math.min(quote.end, at.end),
      Math.max(quote.start, at.start),
    );
    return distance === 1 && !between.includes('\n');
  });
}

/**
 * Whether a claim's quote begins or ends inside the clause of a label: it leaves
 * out a party or breaks off where nothing ends, or runs on to such a place.
 */
export function isBroken(
  text: string,
  claim: Claim,
  labelled: string,
  parties: readonly string[],
): boolean {
  const at = spanOf(text, labelled);
  const quote = claim.quotes.find((each) => overlaps(each, at));
  if (quote === undefined) return false;
  const before = text.slice(0, quote.start);
  const after = text.slice(quote.end);
  const isCut = (words: string): boolean =>
    PRONOUN.test(words) || parties.some((party) => words.includes(party));
  const skipped = text.slice(at.start, Math.max(at.start, quote.start));
  const left = text.slice(Math.min(at.end, quote.end), at.end);
  const beginsWell =
    quote.start === at.start ||
    (!isCut(skipped) &&
      (BREAK_BEFORE.test(before) ||
        (OPENS.test(quote.exact) && !INSIDE_NAME.test(before))));
  const endsWell =
    quote.end === at.end ||
    (!isCut(left) && (BREAK_AFTER.test(after) || CLOSES.test(quote.exact)));
  return !beginsWell || !endsWell;
}

const PRONOUN = /\b(?:I|he|she|they|we|him|her|them|me|us)\b/i;
/** What stands before a clause, or before its subject. */
const BREAK_BEFORE =
  /(?:^|[\n.,;:!?()[\]"“”'—–-]|\b(?:that|and|but|when|because|which|who|if|or))\s*$/;
const BREAK_AFTER = /^\s*(?:$|[\n.,;:!?()[\]"“”—–])/;
const OPENS = /^(?:\p{Lu}|(?:the|an?|his|her|its|their|he|she|they)\b)/u;
/** A capitalised word without a stop after it: what follows may be its rest. */
const INSIDE_NAME = /\p{Lu}[\p{L}’'-]*\s+$/u;
const CLOSES = /[.,;:!?"”]$/;

type Stretch = Pick<Quote, 'start' | 'end'>;

function spanOf(text: string, labelled: string): Stretch {
  const start = text.indexOf(labelled);
  return { start, end: start + labelled.length };
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
