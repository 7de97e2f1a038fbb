import type { Channel } from '../../case';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { ContactNoun } from '../lexicons/contact-nouns';
import { CHANNEL_PHRASES, CONTACT_NOUNS } from '../lexicons/contact-nouns';

const LAST_WORDS: ReadonlySet<string> = new Set(
  [...CONTACT_NOUNS.keys()].map((noun) => noun.split(' ').at(-1) ?? noun),
);
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...CHANNEL_PHRASES.keys()].map((phrase) => phrase.split(' ')[0] ?? phrase),
);

/** The noun of contact that ends a noun phrase, with its channel. */
export function contactNounAt(
  sentence: ParsedSentence,
  chunk: number,
): (ContactNoun & { readonly noun: string }) | undefined {
  const span = sentence.chunks[chunk];
  if (span?.kind !== 'noun') return undefined;
  if (!LAST_WORDS.has(sentence.tokens[span.to - 1]?.lower ?? ''))
    return undefined;
  for (let size = Math.min(3, span.to - span.from); size > 0; size--) {
    const noun = wordsFrom(sentence, span.to - size, span.to);
    const found = CONTACT_NOUNS.get(noun);
    if (found !== undefined) return { ...found, noun };
  }
  return undefined;
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
  const nouns = joinedContactNouns(sentence, index + 1);
  return nouns.length > 0 ? nouns : undefined;
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
