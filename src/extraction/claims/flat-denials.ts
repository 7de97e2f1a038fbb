import type { Span } from '../../text';
import { spanAt } from '../sentences/sentence-list';
import type { ClaimDraft } from './claim-draft';

/** "I did not.", "They never did.", "That is untrue." */
const DENIAL =
  /^["“]?(?:(?:I|he|she|it|they|we|this|that) (?:did not|didn['’]t|never did|never has|never have|has not|have not|hasn['’]t|haven['’]t|was not so|is untrue|is false|is a lie|was untrue|was false|was a lie|never happened)|not so|untrue|false)[.!]["”]?$/iu;

/** "There was no answer.", "It rang and rang.", "Nobody picked up." */
const UNANSWERED =
  /^["“]?(?:(?:it|the (?:line|phone|telephone)) (?:rang and rang|rang out|was (?:busy|dead|engaged))|(?:there was |but there was )?no (?:answer|reply)|(?:nobody|no one|no-one) (?:answered|picked up)|(?:he|she|they) (?:did not|didn['’]t|never) (?:answer|answered|pick up|picked up))[.!]["”]?$/iu;

/** "She was out.", "he was not at home": whoever came did not find them. */
const AWAY =
  /^["“]?(?:but )?(?:he|she|they) (?:was|were) (?:abroad|asleep|away|gone|out|not (?:at home|in|there))\b/iu;

/** "It was never posted.", "I decided in the end not to send it." */
const UNSENT =
  /\b(?:(?:was|were) (?:never|not) (?:delivered|dispatched|finished|mailed|posted|sent)|(?:never|not) (?:to )?(?:delivered?|dispatch(?:ed)?|finish(?:ed)?|mail(?:ed)?|post(?:ed)?|sen[dt]) (?:it|them)|against (?:sending|posting|mailing) (?:it|them)|unsent|stayed (?:in|on) (?:an?|his|her|the) (?:desk|drawer|outbox|phone|safe))\b/u;

/** "We cannot confirm this.", "The account could not be verified." */
const OPEN =
  /^["“]?(?:\p{L}[\p{L}.’'-]* ){1,6}(?:cannot|could not|were unable to|was unable to) (?:be )?(?:independently )?(?:confirm(?:ed)?|corroborated?|verif(?:y|ied))(?: (?:it|that|this))?[.!]["”]?$/u;

/** "In it he tells the Queen": what such a letter says, it says to nobody. */
const IN_IT = /^(?:In it|In them|It (?:begins|reads|says|tells|warns))\b/u;

/** What is written, and may lie in a drawer. */
const WRITTEN = /^(?:email|letter|message|text)$/;

/** Longest sentence that is read as saying no more than that. */
const LONGEST = 160;

/** Claims, of which those are denied whose sentence the next one denies flatly. */
export function withDenials(
  text: string,
  sentences: readonly Span[],
  claims: readonly ClaimDraft[],
): readonly ClaimDraft[] {
  return claims.map((claim) => {
    const at = spanAt(sentences, claim.quote.start);
    if (at < 0) return claim;
    const goesOn = (pattern: RegExp, longest = 40): boolean =>
      isFlat(text, sentences[at + 1], pattern, longest);
    if (goesOn(DENIAL)) return { ...claim, stance: 'negated' };
    if (claim.stance !== 'asserted') return claim;
    const isOf = (pattern: RegExp): boolean =>
      claim.channels.some((channel) => pattern.test(channel));
    const isWithin = (): boolean =>
      isFlat(text, sentences[at], IN_IT, Infinity) &&
      isFlat(text, sentences[at - 1], UNSENT, LONGEST);
    const isInVain =
      (isOf(/^call$/) && goesOn(UNANSWERED)) ||
      (isOf(/^meeting$/) && goesOn(AWAY, LONGEST) && hasCome(text, claim)) ||
      (isOf(WRITTEN) && (goesOn(UNSENT, LONGEST) || isWithin()));
    if (isInVain) return { ...claim, stance: 'attempted' };
    const isOpen = claim.speakers.length > 0 && goesOn(OPEN, LONGEST / 2);
    return isOpen ? { ...claim, stance: 'alleged' } : claim;
  });
}

/** "Came to her office", "called at his house": and perhaps met nobody. */
function hasCome(text: string, { quote }: ClaimDraft): boolean {
  return /\b(?:called|came|went) /u.test(text.slice(quote.start, quote.end));
}

function isFlat(
  text: string,
  sentence: Span | undefined,
  pattern: RegExp,
  longest: number,
): boolean {
  if (sentence === undefined) return false;
  const { start, end } = sentence;
  return end - start < longest && pattern.test(text.slice(start, end).trim());
}
