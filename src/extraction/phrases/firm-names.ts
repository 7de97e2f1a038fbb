import { bodyNamed, countryNamed, isOutlet } from '../actors/gazetteer';
import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { PAIRED } from '../lexicons/domains';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { wordsOf } from '../lexicons/word-list';
import type { Token } from '../words/tokens';
import type { Chunk } from './chunk';

/** How the names of firms end that are called after several people. */
const FIRM_TAILS = wordsOf(`
  associates, bros, brothers, cie, co, co., company, daughters, fils, hijos, partners, söhne, sons, zonen
`);

type Parts = readonly (Chunk | undefined)[];

/**
 * "Johnson, Pike and Partners", "Keller, Boyd & Osgood LLP": where the name of a
 * firm begins that is called after several people.
 */
export function startOfFirm(
  chunks: Parts,
  tokens: readonly Token[],
  last: number,
): number | undefined {
  const tail = chunks[last];
  if (tail?.kind !== 'noun') return undefined;
  const words = tokens.slice(tail.from, tail.to);
  const isTail =
    words.length === 1 &&
    words[0]?.shape === 'capital' &&
    FIRM_TAILS.has(words[0].lower) &&
    chunks[last - 1]?.word === 'and';
  const isShort =
    words[0]?.shape === 'capital' &&
    words[1]?.text === '&' &&
    chunks[last - 1]?.kind === 'comma';
  if (!isTail && !isShort) return undefined;
  // Before "and Partners" the last name, before a comma each one more.
  let at = isTail && isSurname(tokens, chunks[last - 2]) ? last - 2 : last;
  if (isTail && at === last) return undefined;
  while (chunks[at - 1]?.kind === 'comma' && isSurname(tokens, chunks[at - 2]))
    at -= 2;
  return at < last ? at : undefined;
}

/** One capitalised word, alone or at the end of "lawyers from Keller". */
function isSurname(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
): boolean {
  if (chunk?.kind !== 'noun') return false;
  const word = tokens[chunk.to - 1];
  const before = tokens[chunk.to - 2]?.lower ?? '';
  const isAlone = chunk.to === chunk.from + 1;
  return (
    word?.shape === 'capital' &&
    word.tag === 'name' &&
    (isAlone || /^(?:at|by|for|from|of|with)$/.test(before)) &&
    !HER_NAMES.has(word.lower) &&
    !HIS_NAMES.has(word.lower) &&
    !isKnown(word.text)
  );
}

function isKnown(name: string): boolean {
  return (
    bodyNamed(name) !== undefined ||
    countryNamed(name) !== undefined ||
    isOutlet(name)
  );
}

/**
 * "The Kell Securities and Futures Commission": a matter and another one, of
 * which one body has charge.
 */
export function isPairedBody(
  tokens: readonly Token[],
  before: Chunk,
  chunk: Chunk,
): boolean {
  const head = tokens.slice(before.from, before.to);
  const tail = tokens.slice(chunk.from, chunk.to);
  const isCapital = ({ shape }: Token): boolean => shape !== 'lower';
  return (
    head[0]?.lower === 'the' &&
    head.length > 2 &&
    head.slice(1).every(isCapital) &&
    tail.length === 2 &&
    tail.every(isCapital) &&
    PAIRED.has(head.at(-1)?.lower ?? '') &&
    BODY_NAME_ENDINGS.has(tail[1]?.lower ?? '') &&
    !isKnown(tail[0]?.text ?? '')
  );
}

/**
 * "The Clerk of Session and of Justiciary": what else somebody or a body is of.
 */
export function startOfSecondOf(
  chunks: Parts,
  tokens: readonly Token[],
  last: number,
): number | undefined {
  const head = chunks[last - 3];
  const chunk = chunks[last];
  if (head?.kind !== 'noun' || chunk?.kind !== 'noun') return undefined;
  if (chunks[last - 1]?.word !== 'of' || chunks[last - 2]?.word !== 'and')
    return undefined;
  const words = tokens.slice(head.from, head.to);
  const of = words.findIndex(({ lower }) => lower === 'of');
  const isCapital = (word: Token | undefined): boolean =>
    word?.shape === 'capital';
  return of > 0 &&
    isCapital(words[of - 1]) &&
    isCapital(words.at(-1)) &&
    tokens
      .slice(chunk.from, chunk.to)
      .every((word) => isCapital(word) || word.lower === 'the')
    ? last - 3
    : undefined;
}
