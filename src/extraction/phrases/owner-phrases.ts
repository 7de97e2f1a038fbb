import type { Chunk } from './chunk';
import { chunkOf } from './chunk';
import { isOwnedInFrame } from './owned-in-frames';
import {
  bodyNamed,
  countryNamed,
  countryOfAdjective,
} from '../actors/gazetteer';
import {
  CONTACT_NOUNS,
  DEED_NOUNS,
  MESSAGE_NOUNS,
  PARTNER_NOUNS,
  TAPPED_THINGS,
} from '../lexicons/contact-nouns';
import { OFFICES } from '../lexicons/offices';
import { DIARIES } from '../lexicons/documents';
import type { Token } from '../words/tokens';

/**
 * Parts a noun of contact from those whose contact it is, so that they can be
 * found: "Trump’s | call", "his | talks", "Israeli | talks with",
 * "Israel | - | Hamas | talks".
 */
export function withOwnersApart(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): Chunk[] {
  const parted: Chunk[] = [];
  for (const [index, chunk] of chunks.entries()) {
    if (
      chunk.kind !== 'noun' ||
      !(
        endsInContact(tokens, chunk) ||
        isBugged(chunks[index - 1]) ||
        isOwnedInFrame(tokens, chunks, index) ||
        isDiary(tokens, chunk, chunks[index + 1]) ||
        isPartner(tokens, chunk, chunks[index + 1])
      ) ||
      isService(tokens, chunk, chunks[index + 1])
    ) {
      parted.push(chunk);
      continue;
    }
    const parts =
      ownedByName(chunk, tokens) ??
      ownedByPronoun(chunk, tokens) ??
      ownedByPeople(chunk, tokens, chunks[index + 1]);
    if (parts === undefined) parted.push(chunk);
    else parted.push(...parts);
  }
  return parted;
}

/** "Faal’s diary shows a call": whose diary it is may have made it. */
function isDiary(
  tokens: readonly Token[],
  chunk: Chunk,
  next: Chunk | undefined,
): boolean {
  return (
    next?.verb?.form === 'finite' &&
    DIARIES.has(tokens[chunk.to - 1]?.lower ?? '')
  );
}

/** "Her first visitor was Faal": whose visitor he was. */
function isPartner(
  tokens: readonly Token[],
  chunk: Chunk,
  next: Chunk | undefined,
): boolean {
  return (
    /^(?:be|include)$/.test(next?.verb?.lemma ?? '') &&
    PARTNER_NOUNS.has(tokens[chunk.to - 1]?.lower ?? '')
  );
}

/** "Bugged Faal’s hotel suite": whoever lives there is heard. */
function isBugged(before: Chunk | undefined): boolean {
  return /^(?:bug|wiretap)$/.test(before?.verb?.lemma ?? '');
}

/** "Denmark’s military intelligence recorded": a body, and no message. */
function isService(
  tokens: readonly Token[],
  chunk: Chunk,
  next: Chunk | undefined,
): boolean {
  return (
    tokens[chunk.to - 1]?.lower === 'intelligence' &&
    next?.verb?.form === 'finite'
  );
}

function endsInContact(tokens: readonly Token[], chunk: Chunk): boolean {
  const last = tokens[chunk.to - 1]?.lower ?? '';
  if (tokens[chunk.to - 2]?.lower === 'opposite') return false;
  const before = tokens[chunk.to - 2]?.lower ?? '';
  // "Kenya’s head of communications": somebody, and no message.
  if (before === 'of' && OFFICES.has(tokens[chunk.to - 3]?.lower ?? ''))
    return false;
  return (
    CONTACT_NOUNS.has(last) ||
    DEED_NOUNS.has(last) ||
    MESSAGE_NOUNS.has(last) ||
    TAPPED_THINGS.has(last) ||
    (ENDS_OF_TWO.has(last) && CONTACT_NOUNS.has(`${before} ${last}`))
  );
}

/** The last words of nouns of contact that have two. */
const ENDS_OF_TWO: ReadonlySet<string> = new Set(
  [...CONTACT_NOUNS.keys()].flatMap((noun) => noun.split(' ').slice(1)),
);

function ownedByName(
  chunk: Chunk,
  tokens: readonly Token[],
): Chunk[] | undefined {
  for (let at = chunk.to - 2; at > chunk.from; at--)
    if (tokens[at]?.tag === 'possessive')
      return [
        chunkOf('noun', chunk.from, at, chunk.word),
        chunkOf('mark', at, at + 1, '’s'),
        chunkOf('noun', at + 1, chunk.to, chunk.word),
      ];
  return undefined;
}

function ownedByPronoun(
  chunk: Chunk,
  tokens: readonly Token[],
): Chunk[] | undefined {
  const first = tokens[chunk.from];
  if (!/^(?:his|her|its|their|our|my)$/.test(first?.lower ?? ''))
    return undefined;
  return [
    chunkOf('noun', chunk.from, chunk.from + 1, chunk.word),
    chunkOf('mark', chunk.from + 1, chunk.from + 1, '’s'),
    chunkOf('noun', chunk.from + 1, chunk.to, chunk.word),
  ];
}

function ownedByPeople(
  chunk: Chunk,
  tokens: readonly Token[],
  next: Chunk | undefined,
): Chunk[] | undefined {
  if (next?.word !== 'with') return undefined;
  for (let at = chunk.from; at < chunk.to - 1; at++) {
    const token = tokens[at];
    if (token === undefined || token.tag !== 'name') continue;
    const isPeople =
      countryOfAdjective(token.text) ??
      countryNamed(token.text) ??
      bodyNamed(token.text);
    if (isPeople === undefined) continue;
    return [
      chunkOf('noun', at, at + 1, 'people'),
      chunkOf('mark', at + 1, at + 1, '’s'),
      chunkOf('noun', at + 1, chunk.to, chunk.word),
    ];
  }
  return undefined;
}
