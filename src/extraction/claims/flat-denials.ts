import type { Span } from '../../text';
import type { ClaimDraft } from './claim-draft';

/** "I did not.", "They never did.", "That is untrue." */
const DENIAL =
  /^["“]?(?:(?:I|he|she|it|they|we|this|that) (?:did not|didn['’]t|never did|never has|never have|has not|have not|hasn['’]t|haven['’]t|was not so|is untrue|is false|is a lie|was untrue|was false|was a lie|never happened)|not so|untrue|false)[.!]["”]?$/iu;

/** "There was no answer.", "It rang and rang.", "Nobody picked up." */
const UNANSWERED =
  /^["“]?(?:(?:it|the (?:line|phone|telephone)) (?:rang and rang|rang out|was (?:busy|dead|engaged))|(?:there was |but there was )?no (?:answer|reply)|(?:nobody|no one|no-one) (?:answered|picked up)|(?:he|she|they) (?:did not|didn['’]t|never) (?:answer|answered|pick up|picked up))[.!]["”]?$/iu;

/** Claims, of which those are denied whose sentence the next one denies flatly. */
export function withDenials(
  text: string,
  sentences: readonly Span[],
  claims: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  const before = (pattern: RegExp): readonly Span[] =>
    sentences.filter((_, index) => isFlat(text, sentences[index + 1], pattern));
  const denied = before(DENIAL);
  const unanswered = before(UNANSWERED);
  if (denied.length + unanswered.length === 0) return claims;
  return claims.map((claim) => {
    const isIn = ({ start, end }: Span): boolean =>
      start <= claim.quote.start && claim.quote.start < end;
    if (denied.some(isIn)) return { ...claim, stance: 'negated' };
    const isCall =
      claim.stance === 'asserted' && claim.channels.includes('call');
    return isCall && unanswered.some(isIn)
      ? { ...claim, stance: 'attempted' }
      : claim;
  });
}

function isFlat(
  text: string,
  sentence: Span | undefined,
  pattern: RegExp,
): boolean {
  if (sentence === undefined) return false;
  const { start, end } = sentence;
  return end - start < 40 && pattern.test(text.slice(start, end).trim());
}
