import type { Span } from '../../text';
import type { ClaimDraft } from './claim-draft';

/** "I did not.", "They never did.", "That is untrue." */
const DENIAL =
  /^["“]?(?:(?:I|he|she|it|they|we|this|that) (?:did not|didn['’]t|never did|never has|never have|has not|have not|hasn['’]t|haven['’]t|was not so|is untrue|is false|is a lie|was untrue|was false|was a lie|never happened)|not so|untrue|false)[.!]["”]?$/iu;

/** Whether a sentence only says that what was told before did not happen. */
export function isFlatDenial(text: string, { start, end }: Span): boolean {
  return end - start < 40 && DENIAL.test(text.slice(start, end).trim());
}

/** Turns what the sentence that begins at an offset tells into a denial. */
export function deny(claims: ClaimDraft[], from: number): void {
  for (const [index, claim] of claims.entries())
    if (claim.quote.start >= from)
      claims[index] = { ...claim, stance: 'negated' };
}
