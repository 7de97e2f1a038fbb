import type { Channel } from '../../case';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** What is done with a letter so that it gets there. */
const SENDING = wordsOf('arrive, deliver, dispatch, mail, post, reach, send');

/**
 * "Wrote her a letter but did not send it", "rang him but got no answer": no
 * more than tried, by what the sentence goes on to say.
 */
export function cameToNothing(
  { chunks, mentions, tokens }: ParsedSentence,
  cue: number,
  channel: Channel,
): 'attempted' | undefined {
  const isWritten = /^(?:email|letter|message|text)$/.test(channel);
  if (!isWritten && channel !== 'call') return undefined;
  for (let at = cue + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop') return undefined;
    const group = chunk?.verb;
    const isNever = group?.negated === true || chunks[at - 1]?.word === 'never';
    // "Would not send troops" is of something else.
    const isOfIt =
      chunks[at + 1]?.kind !== 'noun' || mentions[at + 1]?.name === 'it';
    if (isWritten && isNever && isOfIt && SENDING.has(group?.lemma ?? ''))
      return 'attempted';
    const words = tokens.slice(chunk?.from, chunk?.to);
    const isUnanswered =
      words[0]?.lower === 'no' &&
      /^(?:answer|reply|response)$/.test(words.at(-1)?.lower ?? '');
    if (channel === 'call' && isUnanswered) return 'attempted';
  }
  return undefined;
}
