import type { Span } from '../../text';
import { countryNamed, isPlace } from '../actors/gazetteer';
import { HONORIFICS, OFFICES, PARTICLES } from '../lexicons/offices';
import { NO_AGENTS } from '../lexicons/time-words';
import { wordsOf } from '../lexicons/word-list';
import { CONTACT_NOUNS, GIFTS, MESSAGE_NOUNS } from '../lexicons/contact-nouns';
import { PLACE_WORDS } from '../lexicons/bodies';
import { PARTS_OF_PLACES } from '../lexicons/places';
import { SENIORITY } from '../lexicons/people-nouns';
import type { Token } from '../words/tokens';
import { namesBody, namesPeople } from '../words/word-classes';
import { adverbialAt } from './adverbials';
import type { Chunk, ChunkKind } from './chunk';
import { chunkOf } from './chunk';
import { withSharedHelpers } from './shared-helpers';
import { withSharedNouns } from './shared-nouns';
import { groupOf } from './verb-groups';

/** Several words that join noun phrases, as "and" does. */
const JOINERS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['in', 'addition', 'to'],
  ['along', 'with'],
  ['together', 'with'],
  ['alongside'],
];

/**
 * Groups the tagged tokens of a sentence. A token within one of the
 * `times` belongs to a time phrase, never to a noun phrase.
 */
export function chunksOf(
  tokens: readonly Token[],
  times: readonly Span[],
): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const chunk =
      timeAt(tokens, at, times) ??
      joinerAt(tokens, at) ??
      adverbialAt(tokens, at) ??
      verbAt(tokens, at) ??
      nounAt(tokens, at, times) ??
      singleAt(tokens, at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return withSharedNouns(withSharedHelpers(chunks, tokens), tokens);
}

function isTime(token: Token, times: readonly Span[]): boolean {
  for (const time of times)
    if (time.start <= token.start && token.end <= time.end) return true;
  return false;
}

function timeAt(
  tokens: readonly Token[],
  from: number,
  times: readonly Span[],
): Chunk | undefined {
  let to = from;
  for (
    let token = tokens[to];
    token && isTime(token, times);
    token = tokens[to]
  )
    to++;
  return to > from ? chunkOf('time', from, to) : undefined;
}

const JOINER_OPENERS: ReadonlySet<string> = new Set(
  JOINERS.map(([opener = '']) => opener),
);

function joinerAt(tokens: readonly Token[], from: number): Chunk | undefined {
  if (!JOINER_OPENERS.has(tokens[from]?.lower ?? '')) return undefined;
  const found = JOINERS.find((words) =>
    words.every((word, offset) => tokens[from + offset]?.lower === word),
  );
  // "Came together with them": the verb's own word.
  const isOfVerb =
    tokens[from - 1]?.tag === 'verb' ||
    /^(?:got|gets?|getting)$/.test(tokens[from - 1]?.lower ?? '');
  if (found === undefined || isOfVerb) return undefined;
  return chunkOf('and', from, from + found.length, found.join(' '));
}

const SINGLE_KINDS: ReadonlyMap<Token['tag'], ChunkKind> = new Map([
  ['conjunction', 'and'],
  ['but', 'but'],
  ['comma', 'comma'],
  ['relative', 'relative'],
  ['subordinator', 'subordinator'],
  ['adverb', 'adverb'],
  ['not', 'adverb'],
  ['quotation', 'quotation'],
  ['dash', 'dash'],
  ['bracket', 'bracket'],
  ['stop', 'stop'],
  ['preposition', 'preposition'],
  ['to', 'preposition'],
]);

function singleAt(tokens: readonly Token[], from: number): Chunk {
  const token = tokens[from];
  const kind = (token && SINGLE_KINDS.get(token.tag)) ?? 'mark';
  return chunkOf(kind, from, from + 1, token?.lower ?? '');
}

const BARE_AUXILIARIES = wordsOf('be, do, get, have');

function verbAt(tokens: readonly Token[], from: number): Chunk | undefined {
  let at = from;
  const words: Token[] = [];
  if (tokens[at]?.tag === 'to') {
    let next = at + 1;
    while (tokens[next]?.tag === 'adverb') next++;
    const follower = tokens[next];
    const isVerb =
      (follower?.tag === 'verb' && follower.verb?.form === 'base') ||
      BARE_AUXILIARIES.has(follower?.lower ?? '');
    if (!isVerb) return undefined;
    at++;
  } else if (!isVerbal(tokens[at])) {
    return undefined;
  }
  let end = at;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'adverb' || token.tag === 'not' || isStress(tokens, at)) {
      words.push(token);
      continue;
    }
    const adverbial = words.length > 0 ? adverbialAt(tokens, at) : undefined;
    if (adverbial !== undefined && isVerbal(tokens[adverbial.to])) {
      at = adverbial.to - 1;
      continue;
    }
    if (!isVerbal(token)) break;
    words.push(token);
    end = at + 1;
    if (token.tag === 'verb') break;
  }
  while (words.at(-1)?.tag === 'adverb') words.pop();
  const isBy = opensAgent(tokens, end);
  return chunkOf('verb', from, end, '', groupOf(tokens[from], words, isBy));
}

/** "Carried by Hart", "chaired by the mayor"; not "by the end", "by Friday". */
function opensAgent(tokens: readonly Token[], by: number): boolean {
  if (tokens[by]?.lower !== 'by') return false;
  const first = tokens[by + 1];
  const noun = tokens[by + 2];
  return first?.tag === 'determiner'
    ? !NO_AGENTS.has(noun?.lower ?? '')
    : /^(?:name|noun|pronoun)$/.test(first?.tag ?? '') &&
        !NO_AGENTS.has(first?.lower ?? '');
}

/** "Had herself been warned": the pronoun only stresses its subject. */
function isStress(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.tag === 'auxiliary' &&
    /(?:self|selves)$/.test(tokens[at]?.lower ?? '') &&
    isVerbal(tokens[at + 1])
  );
}

function isVerbal(token: Token | undefined): boolean {
  const tag = token?.tag;
  return tag === 'verb' || tag === 'auxiliary' || tag === 'modal';
}

function nounAt(
  tokens: readonly Token[],
  from: number,
  times: readonly Span[],
): Chunk | undefined {
  let to = from;
  let hasHead = false;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token === undefined || isTime(token, times)) break;
    const inside = hasHead
      ? insideName(tokens, to)
      : opensScareQuotes(tokens, to);
    if (inside > 0) {
      to += inside - 1;
      continue;
    }
    if (token.tag === 'pronoun') {
      if (to === from) to++;
      break;
    }
    if (token.tag === 'determiner' && hasHead) break;
    const isCount =
      token.tag === 'number' ||
      (SPELLED.has(token.text) && token.tag !== 'name');
    if (hasHead && isCount) break;
    if (!continuesNoun(tokens, to, hasHead)) break;
    if (to > from && endsOpeningPlace(tokens, from, to)) break;
    if (hasHead && beginsSubject(tokens, from, to)) break;
    if (hasHead && beginsGift(tokens, from, to)) break;
    if (token.tag === 'possessive') hasHead = false;
    else if (token.tag === 'noun' || token.tag === 'name') hasHead = true;
  }
  return to > from ? chunkOf('noun', from, to) : undefined;
}

/**
 * How many tokens from here on stand inside a name although they are marks:
 * "Luiz “Lula” da Silva", "Robert Kennedy, Jr.", "Kell Works, Ltd."
 */
function insideName(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.tag !== 'name') return 0;
  if (tokens[at]?.tag === 'comma')
    return /^(?:jr|sr|co|corp|gmbh|inc|llc|llp|ltd|plc|s\.a)\.?$/.test(
      tokens[at + 1]?.lower ?? '',
    )
      ? 2
      : 0;
  if (tokens[at]?.tag !== 'quotation') return 0;
  let close = at + 1;
  while (close < at + 4 && tokens[close]?.tag === 'name') close++;
  const isNickname = close > at + 1 && tokens[close]?.tag === 'quotation';
  const isName = /^(?:capital|upper)$/.test(tokens[close + 1]?.shape ?? '');
  const isOpen = PARTICLES.has(tokens[close + 1]?.lower ?? '');
  return isNickname && (isName || isOpen) ? close + 1 - at : 0;
}

/** "A “kind note”": the marks part no phrase. */
function opensScareQuotes(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.tag !== 'quotation') return 0;
  if (tokens[at - 1]?.tag !== 'determiner') return 0;
  for (let close = at + 1; close < at + 5; close++) {
    const tag = tokens[close]?.tag;
    if (tag === 'quotation') return close > at + 1 ? 1 : 0;
    if (tag !== 'noun' && tag !== 'name') return 0;
  }
  return 0;
}

/** "During the crisis | Ivan Petrov held": a thing is no title of a name. */
function beginsSubject(
  tokens: readonly Token[],
  from: number,
  at: number,
): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.tag !== 'name' || before?.tag !== 'noun') return false;
  const opener = tokens[from - 1]?.tag;
  // "The talks | Ana Berg held": what she held.
  const isHeld =
    tokens[from]?.tag === 'determiner' &&
    at === from + 2 &&
    CONTACT_NOUNS.has(before.lower);
  if (isHeld && before.shape === 'lower') return true;
  if (opener !== 'preposition' && opener !== 'subordinator') return false;
  const { lower, shape } = before;
  let after = at;
  while (tokens[after]?.tag === 'name') after++;
  if (tokens[after]?.tag === 'noun') return false;
  return (
    shape === 'lower' &&
    !lower.endsWith('-') &&
    !PARTICLES.has(lower) &&
    !namesPeople(lower) &&
    !namesBody(lower) &&
    !OFFICES.has(lower) &&
    !SENIORITY.has(lower) &&
    !PARTS_OF_PLACES.has(lower)
  );
}

/** Verbs with two objects: "sent her | letters". */
const GIVING = wordsOf(`
  bid, bring, buy, email, feed, forward, give, hand, leave, offer, pass, send, show, slip, stand, text, wish, write
`);

/** "Sending Zerafa | handwritten notes": to whom, and what. */
function beginsGift(
  tokens: readonly Token[],
  from: number,
  at: number,
): boolean {
  const verb = tokens[from - 1];
  if (/^(?:determiner|number)$/.test(tokens[from]?.tag ?? '')) return false;
  if (tokens[at - 1]?.tag !== 'name' || tokens[at]?.tag !== 'noun')
    return false;
  if (tokens[at]?.shape !== 'lower' || !GIVING.has(verb?.verb?.lemma ?? ''))
    return false;
  let last = at;
  while (tokens[last + 1]?.tag === 'noun') last++;
  const noun = tokens[last]?.lower ?? '';
  return CONTACT_NOUNS.has(noun) || MESSAGE_NOUNS.has(noun) || GIFTS.has(noun);
}

/** Small numbers in words, which open a noun phrase: "the owner | three times". */
const SPELLED: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve'.split(' '),
);

/** "In Turkey Minister Ellwood met": the place ends where the title begins. */
function endsOpeningPlace(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (!/^(?:in|from|inside|near)$/.test(tokens[from - 1]?.lower ?? ''))
    return false;
  const place = tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ');
  if (countryNamed(place) === undefined && !isPlace(place)) return false;
  const next = tokens[to];
  if (next?.tag !== 'name' || from !== 1) return false;
  const isTwo = tokens[to + 1]?.tag === 'name' && !PLACE_WORDS.has(next.lower);
  return OFFICES.has(next.lower) || HONORIFICS.has(next.lower) || isTwo;
}

function continuesNoun(
  tokens: readonly Token[],
  at: number,
  hasHead: boolean,
): boolean {
  const token = tokens[at];
  const tag: string = token?.tag ?? '';
  switch (tag) {
    case 'determiner':
    case 'number':
    case 'noun':
    case 'name':
      return true;
    case 'possessive':
      return hasHead;
    case 'adverb':
      return (
        /^(?:determiner|possessive)$/.test(tokens[at - 1]?.tag ?? '') &&
        /^(?:name|noun)$/.test(tokens[at + 1]?.tag ?? '')
      );
    case 'mark':
      return hasHead && token?.text === '-' && tokens[at + 1]?.tag === 'name';
    default:
      return false;
  }
}
