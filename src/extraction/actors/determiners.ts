import type { Marks } from './mention';
import type { Token } from '../words/tokens';

const COUNTS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);

const DEFINITE: ReadonlySet<string> = new Set(
  'the this that these those his her its their both'.split(' '),
);
const OWNERS: ReadonlySet<string> = new Set(
  'his her its their our my'.split(' '),
);

/** What the words tell that open a phrase, up to its first noun. */
export function marksOf(
  tokens: readonly Token[],
  from: number,
  start: number,
  possessor: string | undefined,
): Marks {
  let isDefinite = possessor !== undefined;
  let isNew = false;
  let count: number | undefined;
  let owner: string | undefined;
  for (let at = from; at < start; at++) {
    const word = tokens[at]?.lower ?? '';
    isDefinite ||= DEFINITE.has(word);
    isNew ||= word === 'another' || word === 'other';
    count ??= countOf(word);
    if (OWNERS.has(word)) owner ??= word;
  }
  const first = start > from ? tokens[from]?.lower : undefined;
  if (first === 'a' || first === 'an') count ??= 1;
  return { isDefinite, isNew, count, owner, of: possessor };
}

function countOf(word: string): number | undefined {
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57)
    return /^\d{1,4}$/.test(word) ? Number(word) : undefined;
  return COUNTS.get(word);
}

const SOME: ReadonlySet<string> = new Set([
  ...COUNTS.keys(),
  ...'another both either many most neither several some'.split(' '),
]);

/** "One of", "several of": words that take some out of several people. */
export function isSomeOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return (
    (to === from + 1 || tokens[from + 1]?.lower === 'of') &&
    SOME.has(tokens[from]?.lower ?? '')
  );
}

const ALL_OF: ReadonlySet<string> = new Set([
  'both',
  'each',
  'either',
  'neither',
]);

/** "Both of", "neither of": words that take each of those told of. */
export function isAllOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return to === from + 1 && ALL_OF.has(tokens[from]?.lower ?? '');
}

/** Where a phrase begins after its articles and numbers. */
export function pastDeterminers(
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  let at = from;
  while ((at < to && opensPhrase(tokens[at])) || isCount(tokens[at])) at++;
  return Math.min(at, to);
}

function opensPhrase(token: Token | undefined): boolean {
  const tag = token?.tag;
  return tag === 'determiner' || tag === 'number' || tag === 'adverb';
}

function isCount(token: Token | undefined): boolean {
  return token !== undefined && COUNTS.has(token.lower);
}

/** "With Ann Lee at their head": nobody’s chief. */
export function isAtHead(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return (
    to === from + 2 &&
    tokens[from - 1]?.lower === 'at' &&
    tokens[from]?.tag === 'determiner' &&
    tokens[from + 1]?.lower === 'head'
  );
}

/** Where what somebody has begins: past the last ’s of a phrase. */
export function possessiveCut(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let at = to - 1; at > from; at--)
    if (tokens[at]?.tag === 'possessive')
      return at + 1 < to ? at + 1 : undefined;
  return undefined;
}
