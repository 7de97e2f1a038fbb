import type { Span } from '../../text';
import type { ClaimDraft } from './claim-draft';

/** "I did not.", "They never did.", "That is untrue." */
const DENIAL =
  /^["“]?(?:(?:I|he|she|it|they|we|this|that) (?:did not|didn['’]t|never did|never has|never have|has not|have not|hasn['’]t|haven['’]t|was not so|is untrue|is false|is a lie|was untrue|was false|was a lie|never happened)|not so|untrue|false)[.!]["”]?$/iu;

/** Claims, of which those are denied whose sentence the next one denies flatly. */
export function withDenials(
  text: string,
  sentences: readonly Span[],
  claims: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  const denied = sentences.filter((_, index) => {
    const next = sentences[index + 1];
    return next !== undefined && isFlatDenial(text, next);
  });
  if (denied.length === 0) return claims;
  return claims.map((claim) => {
    const { start } = claim.quote;
    const isDenied = denied.some(
      (sentence) => sentence.start <= start && start < sentence.end,
    );
    return isDenied ? { ...claim, stance: 'negated' } : claim;
  });
}

function isFlatDenial(text: string, { start, end }: Span): boolean {
  return end - start < 40 && DENIAL.test(text.slice(start, end).trim());
}
