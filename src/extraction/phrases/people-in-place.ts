import type { Mention } from '../actors/mention';
import { mentionOf } from '../actors/mention';
import { marksOf, pastDeterminers } from '../actors/determiners';
import { isAdjectiveOfPeople } from '../actors/gazetteer';
import { CONTACT_NOUNS, MESSAGE_NOUNS } from '../lexicons/contact-nouns';
import { HUMAN_OBJECTS, NOBODY, THING_ENDINGS } from '../lexicons/human-places';
import type { Token } from '../words/tokens';
import { singularOf } from '../words/word-classes';
import type { Chunk } from './chunk';

type Mentions = readonly (Mention | undefined)[];

/**
 * People of whom no list has the word, where their place tells that they are
 * people: "her confessor, Ann Lee, wrote", "an American came", "told the reeve".
 */
export function withPeopleInPlace(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  mentions: Mentions,
): Mentions {
  let found: (Mention | undefined)[] | undefined;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== 'noun' || mentions[index] !== undefined) continue;
    if (chunk.word === 'shared' || chunk.word === 'people') continue;
    const isPerson =
      isApposed(chunks, mentions, index) ||
      isOfPeople(tokens, chunk) ||
      isSpokenTo(tokens, chunks, index);
    if (!isPerson || !isOneOf(tokens, chunk, chunks[index + 1])) continue;
    found ??= [...mentions];
    found[index] = personAt(tokens, chunk);
  }
  return found ?? mentions;
}

/** "Her confessor, Fra Bonaventura, was": a name says who that is. */
function isApposed(
  chunks: readonly Chunk[],
  mentions: Mentions,
  index: number,
): boolean {
  const name = mentions[index + 2];
  const isName =
    chunks[index + 1]?.kind === 'comma' &&
    name?.kind === 'named' &&
    name.actorKind === 'person' &&
    name.office === undefined;
  const after = chunks[index + 3];
  const isClosed = /^(?:comma|stop|verb|preposition)$/.test(
    after?.kind ?? 'stop',
  );
  if (!isName || !isClosed || chunks[index + 4]?.kind === 'and') return false;
  const before = chunks[index - 1];
  return before?.kind === 'preposition'
    ? /^(?:by|to|with)$/.test(before.word) && chunks[index - 2]?.kind === 'verb'
    : /^(?:and|subordinator|verb|stop|quotation|undefined)$/.test(
        String(before?.kind),
      );
}

/** "An American", "two Swedes": of what people one is. */
function isOfPeople(tokens: readonly Token[], { from, to }: Chunk): boolean {
  const last = tokens[to - 1];
  return (
    last?.tag === 'name' &&
    /^(?:an?|another|one|two|three|four)$/.test(tokens[from]?.lower ?? '') &&
    isAdjectiveOfPeople(last.text)
  );
}

/** "Rang the wardrobe mistress", "wrote to the seminary". */
function isSpokenTo(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  index: number,
): boolean {
  const before = chunks[index - 1];
  const verb = before?.kind === 'preposition' ? chunks[index - 2] : before;
  const lemma = verb?.verb?.lemma;
  if (lemma === undefined || verb?.verb?.passive === true) return false;
  const words = verb === before ? lemma : `${lemma} ${before?.word ?? ''}`;
  if (!HUMAN_OBJECTS.has(words)) return false;
  const last = tokens[(chunks[index]?.to ?? 0) - 1];
  const lower = last?.lower ?? '';
  return (
    last?.tag === 'noun' &&
    last.shape === 'lower' &&
    !THING_ENDINGS.test(lower) &&
    !NOBODY.has(lower) &&
    !CONTACT_NOUNS.has(lower) &&
    !MESSAGE_NOUNS.has(lower)
  );
}

/** Only who is pointed at or counted is somebody: no mass, no mere kind. */
function isOneOf(
  tokens: readonly Token[],
  { from, to }: Chunk,
  next: Chunk | undefined,
): boolean {
  const opener = tokens[from]?.lower ?? '';
  return (
    to > from + 1 &&
    next?.word !== '’s' &&
    /^(?:an?|another|her|his|its|my|one|our|the|their|three|two)$/.test(opener)
  );
}

function personAt(tokens: readonly Token[], { from, to }: Chunk): Mention {
  const start = Math.min(pastDeterminers(tokens, from, to), to - 1);
  const lower = tokens[to - 1]?.lower ?? '';
  const isPlural = /[^s]s$/.test(lower);
  return mentionOf(
    'unnamed',
    { from: start, to },
    { name: isPlural ? singularOf(lower) : lower, actorKind: 'role' },
    marksOf(tokens, from, start, undefined),
    isPlural,
  );
}
