import { joinedRight } from '../clauses/joined-phrases';
import type { Item } from '../clauses/joined-phrases';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Matched } from './frame-steps';
import { sendersAfter } from './frame-steps';

/** Those from whom what is passed on comes. */
export function sendersOf(
  sentence: ParsedSentence,
  verb: number,
  { message, ys }: Matched,
): readonly number[] {
  if (message === undefined) return [];
  const senders = sendersAfter(sentence, message);
  // "Demanded an answer from Y", "replied to a letter from Y": not Y’s deed.
  const isAsked = ASKING.has(sentence.chunks[verb]?.verb?.lemma ?? '');
  return isAsked
    ? senders.filter((at) => !ys.some(({ chunk }) => chunk === at))
    : senders;
}

const ASKING = wordsOf(
  'acknowledge, ask, demand, reply, request, respond, seek, solicit',
);

/**
 * "Forwarded an e-mail from X to Y to the department": to whom it was passed on,
 * which is no part of what passed between X and Y.
 */
export function passedOn(
  sentence: ParsedSentence,
  { message, ys, end }: Matched,
): readonly Item[] | undefined {
  const { chunks, mentions } = sentence;
  const to = chunks[end + 1]?.kind === 'adverb' ? end + 2 : end + 1;
  const isPassed =
    chunks[to]?.word === 'to' &&
    mentions[to + 1] !== undefined &&
    message !== undefined &&
    ys.some(({ chunk }) => chunk > message) &&
    sendersAfter(sentence, message).length > 0;
  return isPassed ? joinedRight(sentence, to + 1) : undefined;
}
