import { contactNounAt } from './channel-cues';
import { SETTLING_ON } from '../lexicons/event-verbs';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { singularOf } from '../words/word-classes';

/** Words that tell how often or how long: "wrote three times to the council". */
const HOW_LONG: ReadonlySet<string> = new Set([
  'times',
  'hour',
  'hours',
  'minutes',
  'days',
  'weeks',
  'months',
]);

/** Finds a frame's word, past adverbs, times and phrases that say where. */
export function wordAfter(
  sentence: ParsedSentence,
  word: string,
  from: number,
): number | undefined {
  const { chunks, tokens } = sentence;
  let at = from;
  for (let skipped = 0; skipped < 7 && at < chunks.length; skipped++) {
    const chunk = chunks[at];
    if (chunk === undefined) return undefined;
    if (chunk.word === word) return at;
    if (chunk.kind === 'comma' && isAddedOn(sentence, at, word)) return at + 1;
    // "Have yet to talk" is no talk that they have.
    const isOnlyOwed =
      chunk.verb?.form === 'infinitive' &&
      chunks[from - 1]?.verb?.lemma === 'have';
    if (
      chunk.kind === 'verb' &&
      !isOnlyOwed &&
      tokens[chunk.to - 1]?.lower === word
    )
      return at;
    if (
      chunk.kind === 'noun' &&
      isSameWord(tokens[chunk.to - 1]?.lower ?? '', word)
    )
      return at;
    if (
      chunk.kind === 'preposition' &&
      chunk.word === 'on' &&
      /^(?:up|out|off)$/.test(word)
    )
      return undefined;
    const next = isTopic(sentence, at)
      ? undefined
      : pastPhrase(sentence, at, skipped > 0);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** The same noun, or "herself" where a frame has "oneself". */
function isSameWord(lower: string, word: string): boolean {
  return word === 'oneself'
    ? /sel(?:f|ves)$/.test(lower)
    : singularOf(lower) === singularOf(word);
}

/** "Received a second call, from Ann Lee,": whom it was from comes after. */
function isAddedOn(
  { chunks, mentions }: ParsedSentence,
  comma: number,
  word: string,
): boolean {
  return (
    /^(?:from|with)$/.test(word) &&
    chunks[comma + 1]?.word === word &&
    mentions[comma + 2] !== undefined
  );
}

/** Where a phrase that only says when, where or how often ends. */
function pastPhrase(
  sentence: ParsedSentence,
  at: number,
  mayJoin: boolean,
): number | undefined {
  const { chunks, tokens } = sentence;
  const chunk = chunks[at];
  const next = chunks[at + 1];
  const opener = tokens[chunk?.from ?? -1]?.lower ?? '';
  const kind: string = chunk?.kind ?? '';
  if (chunk === undefined) return undefined;
  switch (kind) {
    case 'preposition':
      // "At her own request": what is hers follows.
      if (chunks[at + 2]?.word === '’s')
        return contactNounAt(sentence, at + 3) ? undefined : at + 4;
      if (/^(?:noun|time)$/.test(next?.kind ?? '') || chunk.word === 'of')
        return at + 2;
      if (next?.kind === 'adverb' && chunks[at + 2]?.kind === 'noun')
        return at + 3;
      return PLACING.test(chunk.word) ? at + 1 : undefined;
    case 'adverb':
    case 'time':
    case 'quotation':
      return at + 1;
    case 'noun':
      if (next?.word === '’s') return at + 2;
      if (next?.kind === 'time' && EACH.test(opener)) return at + 2;
      return /self$|selves$|^(?:each|one)$/.test(opener) ||
        HOW_LONG.has(tokens[chunk.to - 1]?.lower ?? '')
        ? at + 1
        : undefined;
    case 'and':
      return mayJoin && next?.kind === 'noun' ? at + 2 : undefined;
    default:
      return PLACING.test(chunk.word) ? at + 1 : undefined;
  }
}

const PLACING = /^(?:across|along|inside|out|outside|over|round|throughout)$/;
const EACH = /^(?:each|every|most)$/;

/** "Spoke of a conversation with the nation", "agreed on talks with her". */
function isTopic(sentence: ParsedSentence, at: number): boolean {
  const { chunks } = sentence;
  const word = chunks[at]?.word ?? '';
  const isOf =
    /^(?:of|about)$/.test(word) ||
    (word === 'on' && SETTLING_ON.has(chunks[at - 1]?.verb?.lemma ?? ''));
  return isOf && contactNounAt(sentence, at + 1) !== undefined;
}

/** The first chunk from here on that is no adverb and no time. */
export function pastAdverbs(sentence: ParsedSentence, from: number): number {
  let at = from;
  while (/^(?:adverb|time)$/.test(sentence.chunks[at]?.kind ?? '')) at++;
  return at;
}

/** "Received at the palace on Sunday the president": the object comes last. */
export function pastPlaces(sentence: ParsedSentence, from: number): number {
  const { chunks, tokens } = sentence;
  let at = from;
  while (
    /^(?:at|in|on)$/.test(chunks[at]?.word ?? '') &&
    /^(?:noun|time)$/.test(chunks[at + 1]?.kind ?? '')
  )
    at = pastAdverbs(sentence, at + 2);
  const opens = tokens[chunks[at]?.from ?? -1];
  const isObject =
    chunks[at]?.kind === 'noun' &&
    (opens?.tag === 'determiner' || opens?.tag === 'name');
  return isObject ? at : from;
}
