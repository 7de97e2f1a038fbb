import type { Span } from '../../text';
import { chunksOf } from './chunks';
import type { Chunk } from './chunk';
import type { ParsedSentence } from './parsed-sentence';
import {
  countryNamed,
  countryOfAdjective,
  bodyNamed,
} from '../actors/gazetteer';
import type { Mention } from '../actors/mention';
import { changedMention, mentionOf } from '../actors/mention';
import { mentionIn } from '../actors/noun-phrases';
import { pronounOf } from '../actors/pronoun-mentions';
import { PASSED_ON_THINGS } from '../lexicons/documents';
import { withHeldLists } from './held-lists';
import { withLongNames } from './long-names';
import { withOfficesInPlace } from './offices-in-place';
import { withOfPhrases } from './of-phrases';
import { withPeopleInPlace } from './people-in-place';
import { withOwnersApart } from './owner-phrases';
import type { KnownNames } from '../words/tagging';
import { tagTokens } from '../words/tagging';
import { inPlainLetters } from '../words/loud-sentences';
import { withoutColour } from '../words/asides-in-phrases';
import { withUnsaid, withWhoWere } from './unsaid-words';
import { withWordSurnames } from '../sentences/word-surnames';
import { timePhrasesOf } from './time-phrases';
import type { Token } from '../words/tokens';
import { tokensOf } from '../words/tokens';

const NONE: ReadonlySet<string> = new Set();

/** A sentence whose grammar is wanted. */
export type WantedSentence = Span & {
  readonly mayTell: boolean;
  /** In a chat, where "I" may be left out. */
  readonly isLoose: boolean;
};

/**
 * Reads the grammar of sentences: words, chunks, and who is named. Step by step
 * for all of them, which keeps the code of one step at hand.
 */
export function parsedSentences(
  text: string,
  wanted: readonly WantedSentence[],
  names: KnownNames,
  loud: ReadonlySet<string> = NONE,
  surnames: ReadonlySet<string> = NONE,
): ParsedSentence[] {
  const words = wanted.map((sentence) =>
    wordsIn(text, sentence, loud, surnames),
  );
  for (const tokens of words) tagTokens(tokens, names);
  const times = wanted.map((sentence, at) =>
    timePhrasesOf(text, sentence, words[at] ?? []),
  );
  const plain = words.map((tokens, at) => chunksOf(tokens, times[at] ?? []));
  const ofs = plain.map((chunks, at) => withOfPhrases(chunks, words[at] ?? []));
  const long = ofs.map((chunks, at) => withLongNames(chunks, words[at] ?? []));
  const owned = long.map((chunks, at) =>
    withOwnersApart(chunks, words[at] ?? []),
  );
  const named = owned.map((chunks, at) => mentionsOf(words[at] ?? [], chunks));
  return wanted.map(({ start, end, mayTell }, at) => {
    const tokens = words[at] ?? [];
    const chunks = owned[at] ?? [];
    const mentions = withHeldLists(
      tokens,
      chunks,
      withOfficesInPlace(
        tokens,
        chunks,
        withPeopleInPlace(tokens, chunks, named[at] ?? []),
      ),
    );
    const isNext = start - (wanted[at - 1]?.end ?? -APART) < APART;
    const paperBefore = isNext
      ? words[at - 1]?.findLast(isPassedOn)?.lower
      : undefined;
    const opensParagraph = /(?:^|\n)\s*$/.test(
      text.slice(Math.max(0, start - NEAR_LINE), start),
    );
    const before = { paperBefore, opensParagraph };
    return { start, end, tokens, chunks, mentions, mayTell, ...before };
  });
}

/** How far before a sentence, in characters, its line may begin. */
const NEAR_LINE = 4;

/** How far apart, in characters, a thing and what "it" is may stand. */
const APART = 60;

const isPassedOn = ({ lower }: Token): boolean => PASSED_ON_THINGS.has(lower);

/** Reads the grammar of a stretch of words that is no sentence of the article. */
export function parsedWords(words: string): ParsedSentence | undefined {
  const whole = { start: 0, end: words.length, mayTell: true, isLoose: false };
  return parsedSentences(words, [whole], NONE)[0];
}

function wordsIn(
  text: string,
  sentence: WantedSentence,
  loud: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): Token[] {
  const words = withoutColour(inPlainLetters(tokensOf(text, sentence)));
  const quiet = loud.size === 0 ? words : withoutCapitals(words, loud);
  const tokens =
    surnames.size === 0 ? quiet : withWordSurnames(quiet, surnames);
  return sentence.isLoose ? withUnsaid(tokens) : withWhoWere(tokens);
}

function mentionsOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
): (Mention | undefined)[] {
  return chunks.map((chunk, index) => {
    if (chunk.word !== 'shared')
      return mentionAt(tokens, chunk, chunks[index + 1]?.word === '’s');
    return sharedMention(tokens, chunk, chunks[index + 2]);
  });
}

/** "BELL" is Bell where a text writes surnames in capitals. */
function withoutCapitals(
  tokens: readonly Token[],
  loud: ReadonlySet<string>,
): Token[] {
  return tokens.map((token) =>
    token.shape === 'upper' && loud.has(token.text)
      ? { ...token, shape: 'capital' }
      : token,
  );
}

function mentionAt(
  tokens: readonly Token[],
  chunk: Chunk,
  isOwner = false,
): Mention | undefined {
  if (chunk.kind !== 'noun') return undefined;
  if (chunk.word === 'people') return peopleMention(tokens, chunk);
  if (chunk.to === chunk.from + 1) {
    const lower = tokens[chunk.from]?.lower ?? '';
    const pronoun = possessivePronoun(lower);
    // "Told her that": whom he told, and nobody’s own.
    const isObject = lower === 'her' && !isOwner;
    if (pronoun !== undefined && !isObject)
      return pronounOf(pronoun, chunk.from, /^(?:they|we)$/.test(pronoun));
  }
  return mentionIn(tokens, chunk);
}

/** "Russian and Ukrainian negotiators": the first adjective’s negotiators. */
function sharedMention(
  tokens: readonly Token[],
  chunk: Chunk,
  next: Chunk | undefined,
): Mention | undefined {
  const noun = next && mentionAt(tokens, next);
  const country = countryOfAdjective(tokens[chunk.to - 1]?.text ?? '');
  if (noun === undefined || country === undefined) return undefined;
  return changedMention(noun, {
    from: chunk.from,
    to: chunk.to,
    of: country,
  });
}

function possessivePronoun(lower: string): string | undefined {
  switch (lower) {
    case 'his':
      return 'he';
    case 'her':
      return 'she';
    case 'its':
      return 'it';
    case 'their':
      return 'they';
    case 'my':
      return 'i';
    case 'our':
      return 'we';
    default:
      return undefined;
  }
}

/** "Israeli talks with …": the adjective stands for the government. */
function peopleMention(
  tokens: readonly Token[],
  chunk: Chunk,
): Mention | undefined {
  const text = tokens[chunk.from]?.text ?? '';
  const country = countryOfAdjective(text) ?? countryNamed(text);
  const name = country ?? bodyNamed(text);
  if (name === undefined) return undefined;
  const actorKind = country === undefined ? 'organisation' : 'government';
  return mentionOf('named', chunk, { name, actorKind });
}
