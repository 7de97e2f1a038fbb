import {
  countryNamed,
  countryOfAdjective,
  isAdjectiveOfPeople,
  isPlace,
} from '../actors/gazetteer';
import { namesBody, namesSeveralPeople } from '../words/word-classes';
import { COUNTRIES, PEOPLES } from '../lexicons/countries';
import { HONORIFICS, OFFICES } from '../lexicons/offices';
import type { Token } from '../words/tokens';
import type { VerbGroup } from './verb-groups';
import { groupOf } from './verb-groups';

/**
 * A stretch of a sentence that belongs together: a noun phrase, a verb group,
 * a time phrase, or one word or mark between them. Offsets are token indexes.
 */
export type Chunk = {
  readonly kind:
    | 'noun'
    | 'verb'
    | 'time'
    | 'preposition'
    | 'and'
    | 'but'
    | 'comma'
    | 'relative'
    | 'subordinator'
    | 'adverb'
    | 'quotation'
    | 'dash'
    | 'bracket'
    | 'stop'
    | 'mark';
  readonly from: number;
  readonly to: number;
  /** The words of a chunk that is no phrase, in lower case. */
  readonly word: string;
  readonly verb?: VerbGroup;
};

/** Several words that join noun phrases, as "and" does. */
const JOINERS: readonly (readonly string[])[] = [
  ['as', 'well', 'as'],
  ['in', 'addition', 'to'],
  ['along', 'with'],
  ['together', 'with'],
  ['alongside'],
];

const ADJECTIVES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap((country) => country.adjectives),
  ...PEOPLES,
  'UK',
  'US',
  'U.S.',
  'EU',
  'UN',
]);

/**
 * Groups the tagged tokens of a sentence. `isTime` says which tokens belong to
 * a time phrase, which is never part of a noun phrase.
 */
export function chunksOf(
  tokens: readonly Token[],
  isTime: (token: Token) => boolean,
): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < tokens.length) {
    const chunk =
      timeAt(tokens, at, isTime) ??
      joinerAt(tokens, at) ??
      verbAt(tokens, at) ??
      nounAt(tokens, at, isTime) ??
      singleAt(tokens, at);
    chunks.push(chunk);
    at = chunk.to;
  }
  return joinedAdjectives(chunks, tokens);
}

function timeAt(
  tokens: readonly Token[],
  from: number,
  isTime: (token: Token) => boolean,
): Chunk | undefined {
  let to = from;
  for (let token = tokens[to]; token && isTime(token); token = tokens[to]) to++;
  return to > from ? { kind: 'time', from, to, word: '' } : undefined;
}

function joinerAt(tokens: readonly Token[], from: number): Chunk | undefined {
  const found = JOINERS.find((words) =>
    words.every((word, offset) => tokens[from + offset]?.lower === word),
  );
  if (found === undefined) return undefined;
  return { kind: 'and', from, to: from + found.length, word: found.join(' ') };
}

const SINGLE_KINDS: Readonly<Partial<Record<Token['tag'], Chunk['kind']>>> = {
  conjunction: 'and',
  but: 'but',
  comma: 'comma',
  relative: 'relative',
  subordinator: 'subordinator',
  adverb: 'adverb',
  not: 'adverb',
  quotation: 'quotation',
  dash: 'dash',
  bracket: 'bracket',
  stop: 'stop',
  preposition: 'preposition',
  to: 'preposition',
};

function singleAt(tokens: readonly Token[], from: number): Chunk {
  const token = tokens[from];
  const kind = (token && SINGLE_KINDS[token.tag]) ?? 'mark';
  return { kind, from, to: from + 1, word: token?.lower ?? '' };
}

function verbAt(tokens: readonly Token[], from: number): Chunk | undefined {
  let at = from;
  const words: Token[] = [];
  if (tokens[at]?.tag === 'to') {
    let next = at + 1;
    while (tokens[next]?.tag === 'adverb') next++;
    const follower = tokens[next];
    const isVerb =
      (follower?.tag === 'verb' && follower.verb?.form === 'base') ||
      /^(?:be|have|do|get)$/.test(follower?.lower ?? '');
    if (!isVerb) return undefined;
    at++;
  } else if (!/^(?:auxiliary|modal|verb)$/.test(tokens[at]?.tag ?? '')) {
    return undefined;
  }
  let end = at;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.tag === 'adverb' || token.tag === 'not') {
      words.push(token);
      continue;
    }
    if (!/^(?:auxiliary|modal|verb)$/.test(token.tag)) break;
    words.push(token);
    end = at + 1;
    if (token.tag === 'verb') break;
  }
  while (words.at(-1)?.tag === 'adverb') words.pop();
  return {
    kind: 'verb',
    from,
    to: end,
    word: '',
    verb: groupOf(tokens[from], words),
  };
}

function nounAt(
  tokens: readonly Token[],
  from: number,
  isTime: (token: Token) => boolean,
): Chunk | undefined {
  let to = from;
  let hasHead = false;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token === undefined || isTime(token)) break;
    if (token.tag === 'pronoun') {
      if (to === from) to++;
      break;
    }
    if (token.tag === 'determiner' && hasHead && !isPossessedBy(tokens, to))
      break;
    if (token.tag === 'number' && hasHead) break;
    if (!continuesNoun(tokens, to, hasHead)) break;
    if (to > from && endsOpeningPlace(tokens, from, to)) break;
    if (token.tag === 'possessive') hasHead = false;
    else if (token.tag === 'noun' || token.tag === 'name') hasHead = true;
  }
  return to > from ? { kind: 'noun', from, to, word: '' } : undefined;
}

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
  return (
    next?.tag === 'name' &&
    from === 1 &&
    (OFFICES.has(next.lower) || HONORIFICS.has(next.lower))
  );
}

function isPossessedBy(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.tag === 'possessive';
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
    case 'adverb': {
      const before = tokens[at - 1]?.tag;
      const after = tokens[at + 1]?.tag;
      return before === 'determiner' && (after === 'noun' || after === 'name');
    }
    case 'mark':
      return hasHead && token?.text === '-' && tokens[at + 1]?.tag === 'name';
    default:
      return false;
  }
}

/** "Turkish and UK organisations": the first adjective has no noun of its own. */
function joinedAdjectives(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): Chunk[] {
  const joined: Chunk[] = [];
  for (const chunk of chunks) {
    const and = joined.at(-1);
    const first = joined.at(-2);
    if (
      chunk.kind === 'noun' &&
      and?.kind === 'and' &&
      and.word === 'and' &&
      first?.kind === 'noun' &&
      endsInAdjective(first, tokens) &&
      tokens[chunk.to - 1]?.tag === 'noun' &&
      tokens[chunk.from]?.tag !== 'determiner'
    ) {
      if (sharesNoun(first, chunk, tokens)) {
        joined.splice(-2, 1, { ...first, word: 'shared' });
        joined.push(chunk);
      } else joined.splice(-2, 2, { ...first, to: chunk.to });
    } else {
      joined.push(chunk);
    }
  }
  return joined;
}

/** "Russian and Ukrainian negotiators": two delegations, one noun. */
function sharesNoun(
  first: Chunk,
  second: Chunk,
  tokens: readonly Token[],
): boolean {
  const own = tokens[first.to - 1]?.text ?? '';
  const other = tokens[second.from]?.text ?? '';
  const noun = tokens[second.to - 1]?.lower ?? '';
  return (
    countryOfAdjective(own) !== undefined &&
    tokens
      .slice(first.from, first.to - 1)
      .every((token) => token.tag === 'determiner') &&
    isAdjectiveOfPeople(other) &&
    (namesSeveralPeople(noun) || (namesBody(noun) && noun.endsWith('s')))
  );
}

function endsInAdjective(chunk: Chunk, tokens: readonly Token[]): boolean {
  const last = tokens[chunk.to - 1];
  if (last === undefined) return false;
  return ADJECTIVES.has(last.text);
}
