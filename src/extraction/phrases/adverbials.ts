import { wordsOf } from '../lexicons/word-list';
import type { Token } from '../words/tokens';
import type { Chunk } from './chunk';
import { chunkOf } from './chunk';

/** Two words that are one adverb: "at least a dozen contacts". */
const ADVERBIALS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['at', wordsOf('least, most, once')],
  ['in', wordsOf('fact, turn')],
  ['of', wordsOf('course')],
  ['never', wordsOf('once')],
]);

const CLOCK = /^(?:[01]?\d|2[0-3])[:.][0-5]\d$/;

/** Several words that are one adverb, or one preposition: "face to face". */
export function adverbialAt(
  tokens: readonly Token[],
  from: number,
): Chunk | undefined {
  // "At 06:14 Mkhize rang": no part of the name.
  if (CLOCK.test(tokens[from]?.text ?? '') && tokens[from + 1]?.tag === 'name')
    return chunkOf('adverb', from, from + 1);
  const first = tokens[from]?.lower;
  const second = ADVERBIALS.get(first ?? '');
  if (second?.has(tokens[from + 1]?.lower ?? '') === true)
    return chunkOf('adverb', from, from + 2, first === 'never' ? first : '');
  if (/^(?:at|in|on)$/.test(first ?? '') && isRoughly(tokens, from))
    return chunkOf('preposition', from, from + 3, first);
  if (first === 'due' && opensReason(tokens, from))
    return chunkOf('preposition', from, from + 2, first);
  if (isOverAgain(tokens, from)) return chunkOf('adverb', from, from + 3);
  if (first !== 'face' && first !== 'one') return undefined;
  const isOne =
    tokens[from + 1]?.lower === (first === 'face' ? 'to' : 'on') &&
    tokens[from + 2]?.lower === first;
  const words = first === 'face' ? 'face-to-face' : 'one-on-one';
  return isOne ? chunkOf('adverb', from, from + 3, words) : undefined;
}

/** "Again and again", "once or twice": three words that say how often. */
function isOverAgain(tokens: readonly Token[], from: number): boolean {
  const last = HOW_OFTEN.get(tokens[from]?.lower ?? '');
  return (
    last !== undefined &&
    /^(?:and|or)$/.test(tokens[from + 1]?.lower ?? '') &&
    tokens[from + 2]?.lower === last
  );
}

const HOW_OFTEN: ReadonlyMap<string, string> = new Map([
  ['again', 'again'],
  ['time', 'again'],
  ['over', 'over'],
  ['once', 'twice'],
  ['now', 'then'],
  ['off', 'on'],
  ['on', 'off'],
]);

/** "On or about 3 March", "at or around noon". */
function isRoughly(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from + 1]?.lower === 'or' &&
    /^(?:about|around|before|near)$/.test(tokens[from + 2]?.lower ?? '')
  );
}

/** "Due to the rain", and not "is due to meet". */
function opensReason(tokens: readonly Token[], due: number): boolean {
  const [, to, next] = tokens.slice(due, due + 3);
  return to?.lower === 'to' && !/^(?:aux|verb)/.test(next?.tag ?? '');
}
