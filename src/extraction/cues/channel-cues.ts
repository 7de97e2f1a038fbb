import type { Channel } from '../../case';
import { singularOf } from '../words/word-classes';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { ContactNoun } from '../lexicons/contact-nouns';
import {
  CHANNEL_PHRASES,
  CONTACT_NOUNS,
  LINE_THINGS,
  OF_WORDS,
  TABLE_THINGS,
} from '../lexicons/contact-nouns';

/** A noun of contact with its words. */
type NamedNoun = ContactNoun & { readonly noun: string };

/** Nouns of contact by their last word, the longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly NamedNoun[]> = byLastWord();

function byLastWord(): ReadonlyMap<string, readonly NamedNoun[]> {
  const nouns = new Map<string, NamedNoun[]>();
  for (const [noun, entry] of CONTACT_NOUNS) {
    const last = noun.split(' ').at(-1) ?? noun;
    nouns.set(last, [...(nouns.get(last) ?? []), { ...entry, noun }]);
  }
  for (const list of nouns.values())
    list.sort((a, b) => b.noun.split(' ').length - a.noun.split(' ').length);
  return nouns;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...CHANNEL_PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase),
);

/** The noun of contact that ends a noun phrase, with its channel. */
export function contactNounAt(
  sentence: ParsedSentence,
  chunk: number,
): NamedNoun | undefined {
  const span = sentence.chunks[chunk];
  if (span?.kind !== 'noun') return undefined;
  const last = sentence.tokens[span.to - 1]?.lower ?? '';
  const nouns = BY_LAST_WORD.get(last);
  if (nouns === undefined || isOfThing(sentence, chunk, last)) return undefined;
  for (const found of nouns) {
    if (found.noun === last) return found;
    const size = found.noun.split(' ').length;
    if (size > span.to - span.from) continue;
    if (wordsFrom(sentence, span.to - size, span.to) === found.noun)
      return found;
  }
  return undefined;
}

/** "An exchange of fire", "the text of a treaty", "a note of the meeting". */
function isOfThing(
  { chunks, tokens }: ParsedSentence,
  chunk: number,
  noun: string,
): boolean {
  const said = OF_WORDS.get(singularOf(noun));
  if (said === undefined || chunks[chunk + 1]?.word !== 'of') return false;
  const of = tokens[(chunks[chunk + 2]?.to ?? 0) - 1]?.lower ?? '';
  return !said.has(of);
}

/** The channels that phrases such as "by phone" give, and where they stand. */
export function phrasedChannels(
  sentence: ParsedSentence,
  from: number,
  to: number,
): { readonly channels: readonly Channel[]; readonly at: readonly number[] } {
  const channels: Channel[] = [];
  const at: number[] = [];
  for (
    let index = from;
    index < Math.min(to, sentence.chunks.length);
    index++
  ) {
    const found = channelAt(sentence, index);
    if (found === undefined) continue;
    at.push(index);
    for (const channel of found)
      if (!channels.includes(channel)) channels.push(channel);
  }
  return { channels, at };
}

function channelAt(
  sentence: ParsedSentence,
  index: number,
): readonly Channel[] | undefined {
  const chunk = sentence.chunks[index];
  if (
    chunk?.kind !== 'preposition' &&
    chunk?.kind !== 'adverb' &&
    chunk?.kind !== 'noun'
  )
    return undefined;
  const first = sentence.tokens[chunk.from]?.lower ?? '';
  for (let size = FIRST_WORDS.has(first) ? 4 : 0; size > 0; size--) {
    const words = wordsFrom(sentence, chunk.from, chunk.from + size);
    const phrase = CHANNEL_PHRASES.get(words);
    if (phrase !== undefined) return [phrase];
  }
  if (
    chunk.kind !== 'preposition' ||
    !/^(?:in|during|by|via|over|through|on|at)$/.test(chunk.word)
  )
    return undefined;
  // "In a March 26 text": the day stands inside the phrase.
  const isDated =
    sentence.chunks[index + 2]?.kind === 'time' &&
    sentence.tokens[(sentence.chunks[index + 1]?.to ?? 0) - 1]?.tag ===
      'determiner';
  const nouns = joinedContactNouns(sentence, index + (isDated ? 3 : 1));
  return nouns.length > 0 ? nouns : channelOfThing(sentence, index);
}

/** "On a borrowed phone", "over two rounds of coffee". */
function channelOfThing(
  sentence: ParsedSentence,
  preposition: number,
): readonly Channel[] | undefined {
  const { chunks, tokens } = sentence;
  const noun = (at: number): string =>
    chunks[at]?.kind === 'noun'
      ? (tokens[(chunks[at]?.to ?? 0) - 1]?.lower ?? '')
      : '';
  const word = chunks[preposition]?.word ?? '';
  const thing =
    chunks[preposition + 2]?.word === 'of'
      ? noun(preposition + 3)
      : noun(preposition + 1);
  if (word === 'over' && TABLE_THINGS.has(thing)) return ['meeting'];
  if (/^(?:on|over|by|via)$/.test(word) && LINE_THINGS.has(thing))
    return ['call'];
  return undefined;
}

/** "In calls and texts": the channels of joined nouns of contact. */
export function joinedContactNouns(
  sentence: ParsedSentence,
  first: number,
): readonly Channel[] {
  const channels: Channel[] = [];
  for (let at = first; ; at += 2) {
    const noun = contactNounAt(sentence, at);
    if (noun === undefined) break;
    if (!channels.includes(noun.channel)) channels.push(noun.channel);
    const link = sentence.chunks[at + 1];
    if (link?.kind !== 'and' && link?.kind !== 'comma') break;
  }
  return channels;
}

function wordsFrom(sentence: ParsedSentence, from: number, to: number): string {
  const { tokens } = sentence;
  let words = tokens[from]?.lower ?? '';
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]?.lower ?? ''}`;
  return words;
}
