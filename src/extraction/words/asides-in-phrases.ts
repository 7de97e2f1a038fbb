import type { Token } from './tokens';
import { POST_NOMINALS } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import { isNumberWord, verbReadingsOf } from './word-classes';

/** So many words at most stand in quotation marks within a phrase. */
const SAID = 4;
/** "More than thirty", "upwards of a dozen": how many it was, at the least. */
const COUNTERS: ReadonlySet<string> = new Set([
  'more than',
  'upwards of',
  'fewer than',
  'less than',
  'in excess of',
]);

const COUNTER_OPENERS: ReadonlySet<string> = new Set(
  [...COUNTERS].map((words) => words.split(' ')[0] ?? words),
);

/**
 * The words of a sentence without what only colours a phrase: the marks around
 * a few quoted words ("a “frank” call"), and "more than" before a number.
 */
export function withoutColour(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let closes = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || at === closes) continue;
    const close = closeOfAside(tokens, at);
    if (close !== undefined) {
      closes = close;
      continue;
    }
    if (opensLetters(tokens, at)) {
      at++;
      continue;
    }
    const parting = wordsBetween(tokens, at);
    if (parting > 0) {
      at += parting - 1;
      continue;
    }
    const counted = wordsOfCounter(tokens, at);
    if (counted > 0) {
      at += counted - 1;
      continue;
    }
    kept.push(token);
  }
  return kept;
}

/** Where a few quoted small words end that belong to the phrase around them. */
function closeOfAside(
  tokens: readonly Token[],
  open: number,
): number | undefined {
  const mark = tokens[open]?.text;
  if (mark !== '"' && mark !== '“') return undefined;
  const before = tokens[open - 1];
  if (before === undefined || before.shape !== 'lower') return undefined;
  for (let at = open + 1; at <= open + SAID + 1; at++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (/^["”]$/.test(token.text))
      return at > open + 1 && tokens[at + 1]?.shape === 'lower'
        ? at
        : undefined;
    if (token.shape !== 'lower') return undefined;
  }
  return undefined;
}

/** "Howard Lyle, PhD", "Ann Frear, QC,": letters after a name, and their comma. */
function opensLetters(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at + 1];
  return (
    tokens[at]?.text === ',' &&
    tokens[at - 1]?.shape === 'capital' &&
    tokens[at - 2]?.shape === 'capital' &&
    letters !== undefined &&
    LETTERS.test(letters.text) &&
    POST_NOMINALS.has(letters.lower) &&
    tokens[at + 2]?.shape !== 'capital'
  );
}

/** Written large, or with their small letters. */
const LETTERS = /^(?:\p{Lu}{2,5}|PhD)$/u;

/** So many words at most part a "not" from its verb. */
const PARTING = 6;
const NOT = wordsOf("never, not, n’t, n't, ’t, 't");
const HAVING = wordsOf('had, has, have');
const DOING = wordsOf(
  'can, could, did, do, does, may, might, must, shall, should, will, would',
);
const PARTING_OPENERS = wordsOf(
  'as, at, by, for, in, on, since, so, to, until',
);

/** "Has not at any time spoken", "did not, however, call": words between. */
function wordsBetween(tokens: readonly Token[], at: number): number {
  const not = tokens[at - 1]?.lower ?? '';
  const helper = tokens[at - 2]?.lower ?? '';
  const opener = tokens[at];
  const isHave = HAVING.has(helper);
  if (!NOT.has(not) || !(isHave || DOING.has(helper))) return 0;
  const isAside = opener?.text === ',';
  if (!isAside && !PARTING_OPENERS.has(opener?.lower ?? '')) return 0;
  for (let end = at + 2; end <= at + PARTING; end++) {
    const { lower = '', shape = 'mark' } = tokens[end] ?? {};
    if (isAside ? tokens[end - 1]?.text !== ',' : false) continue;
    const isVerb = verbReadingsOf(lower).some(({ form }) =>
      isHave ? form === 'participle' : form === 'base',
    );
    if (isVerb && shape === 'lower') return end - at;
    if (isAside || shape === 'mark') return 0;
  }
  return 0;
}

/** How many words "more than" has here, if a number follows; none otherwise. */
function wordsOfCounter(tokens: readonly Token[], at: number): number {
  if (!COUNTER_OPENERS.has(tokens[at]?.lower ?? '')) return 0;
  for (const length of [2, 3]) {
    const words = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const number = tokens[at + length];
    if (COUNTERS.has(words) && number !== undefined && isNumber(number))
      return length;
  }
  return 0;
}

function isNumber({ shape, lower }: Token): boolean {
  return shape === 'number' || isNumberWord(lower);
}
