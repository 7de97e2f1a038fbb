import { BODY_NAME_ENDINGS } from '../lexicons/bodies';
import { wordsOf } from '../lexicons/word-list';
import { CODED } from '../lexicons/people-nouns';
import { HONORIFICS, PARTICLES, RANKS, ROYAL } from '../lexicons/offices';
import type { Token } from './tokens';
import { isGivenName } from './word-classes';

/** Whose body it is, as a part of its name: "the People’s Front". */
const NAMED_OWNERS = wordsOf(
  'children, farmers, lawyers, mothers, people, students, teachers, veterans, women, workers, writers',
);

/** "People’s Liberation Front", "Olsen & Pratt", “Joaquín "El Chapo" Guzman”. */
export function isInsideName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (token?.text === '&')
    return before?.tag === 'name' && next?.shape === 'capital';
  if (token?.tag === 'possessive')
    return (
      before?.shape === 'capital' &&
      next?.shape === 'capital' &&
      (NAMED_OWNERS.has(before.lower) ||
        (before.lower.endsWith('s') && BODY_NAME_ENDINGS.has(next.lower)))
    );
  // "Jan van 't Hoff", "Ms 't Hooft": a particle of a name.
  if (token?.text === "'t" || token?.text === '’t')
    return (
      next?.shape === 'capital' &&
      (PARTICLES.has(before?.lower ?? '') || before?.end !== token.start)
    );
  if (NICKNAME_OPENERS.has(token?.text ?? '') && before?.tag === 'quotation')
    return isInNickname(tokens, index);
  // "Ann WhatsApped Bob", "Ann Sundays": no part of a name.
  if (token?.shape !== 'capital' || token.tag === 'noun')
    return token?.shape === 'capital' && isInNickname(tokens, index);
  return (
    isBetweenNames(before, next) ||
    isLastSyllable(tokens, index) ||
    isInNickname(tokens, index)
  );
}

/** "Kim Jong Ok phoned": the third of three, though it is a word, too. */
function isLastSyllable(tokens: readonly Token[], index: number): boolean {
  const isName = (at: number): boolean =>
    tokens[at]?.tag === 'name' && tokens[at]?.shape === 'capital';
  return (
    /^\p{Lu}\p{Ll}{1,2}$/u.test(tokens[index]?.text ?? '') &&
    isName(index - 1) &&
    isName(index - 2) &&
    tokens[index + 1]?.shape !== 'capital' &&
    tokens[index + 1]?.shape !== 'upper'
  );
}

/** "Bishop Long", "Gen. So": what follows a rank is a name. */
function isRankBefore(lower: string): boolean {
  return HONORIFICS.has(lower) || RANKS.has(lower) || ROYAL.has(lower);
}

/** "Khun Be Du": within a sentence a small word has its capital as a name. */
function isBetweenNames(
  before: Token | undefined,
  next: Token | undefined,
): boolean {
  return (
    before?.shape === 'capital' &&
    before.tag === 'name' &&
    (next?.shape === 'capital' || isRankBefore(before.lower))
  );
}

/** Small words with which a nickname begins. */
const NICKNAME_OPENERS = wordsOf('el, il, la, le, o, the');

/** Longest nickname, in words. */
const NICKNAME = 3;

/** Between quotation marks that stand within a name. */
function isInNickname(tokens: readonly Token[], index: number): boolean {
  let from = index;
  while (tokens[from]?.shape === 'capital') from--;
  // “Lorenzo "the Wolf" Galli”.
  if (NICKNAME_OPENERS.has(tokens[from]?.text ?? '')) from--;
  if (tokens[from]?.tag !== 'quotation') return false;
  let to = index;
  if (NICKNAME_OPENERS.has(tokens[to]?.text ?? '')) to++;
  while (tokens[to]?.shape === 'capital') to++;
  return (
    to - from - 1 <= NICKNAME &&
    (tokens[to]?.tag === 'quotation' || closesNickname(tokens, to)) &&
    tokens[from - 1]?.tag === 'name' &&
    /^(?:capital|upper)$/.test(tokens[to + 1]?.shape ?? '')
  );
}

/** Bodies that have a number for a name: "Task Force 9", "Channel 4". */
const UNITS = wordsOf(
  'battalion, brigade, channel, directorate, division, force, squadron, unit',
);

/** "Individual 1", "Company A": somebody whom a court leaves unnamed. */
export function isCode(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.shape === 'lower' || before?.shape === 'lower')
    return false;
  const isMark = /^(?:\d{1,4}|\p{Lu}|[IVX]{1,4})$/u.test(
    tokens[index]?.text ?? '',
  );
  if (!isMark) return false;
  const isLetter = /^\p{Lu}$/u.test(tokens[index]?.text ?? '');
  const isUnit =
    tokens[index]?.shape === 'number' && UNITS.has(before?.lower ?? '');
  if (isUnit && before?.shape === 'capital') {
    before.tag = 'name';
    return true;
  }
  const isPerson =
    isLetter && /(?:member|person|woman)$/.test(before?.lower ?? '');
  if (!isPerson && !CODED.has(before?.lower ?? '')) return false;
  if (before) before.tag = 'name';
  return true;
}

/** "Number 10", the house of a government. */
export function isNumberTen(tokens: readonly Token[], index: number): boolean {
  const opener = tokens[index - 1];
  const isNumber = tokens[index]?.text === '10' && opener?.lower === 'number';
  if (isNumber && opener) opener.tag = 'name';
  return isNumber;
}

/** "Willemijn ten Broeke": a particle of her name. */
export function isTen(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === 'ten' &&
    tokens[index - 1]?.tag === 'name' &&
    tokens[index + 1]?.shape === 'capital'
  );
}

/** "Maria 'Mimi' Costello": no owner, where a mark opened within the name. */
export function closesNickname(
  tokens: readonly Token[],
  index: number,
): boolean {
  let open = index - 1;
  while (tokens[open]?.shape === 'capital' && index - open < 4) open--;
  return (
    open < index - 1 &&
    tokens[open]?.tag === 'quotation' &&
    (tokens[open]?.text === tokens[index]?.text ||
      (tokens[open]?.text === '‘' && tokens[index]?.text === '’')) &&
    tokens[open - 1]?.tag === 'name' &&
    tokens[index + 1]?.shape === 'capital'
  );
}

/** "William (Bill) Strode": a given name in brackets within a name. */
export function holdsGivenName(
  tokens: readonly Token[],
  open: number,
): boolean {
  const isName = (at: number): boolean =>
    tokens[at]?.shape === 'capital' && tokens[at]?.tag === 'name';
  return (
    tokens[open + 2]?.text === ')' &&
    [-1, 1, 3].every((step) => isName(open + step)) &&
    isGivenName(tokens[open - 1]?.lower ?? '') &&
    isGivenName(tokens[open + 1]?.lower ?? '')
  );
}

/** “Robert "Bobby" Crane”: after the second mark his name goes on. */
export function partsName(tokens: readonly Token[], close: number): boolean {
  const mark = tokens[close]?.text ?? '';
  const last = tokens[close + 1];
  if (last?.shape !== 'capital' || !/^["”’']$/.test(mark)) return false;
  for (let open = close - 2; open > close - 6 && open > 0; open--) {
    const { shape = 'mark', text = '' } = tokens[open] ?? {};
    if (/^["“‘']$/.test(text)) return tokens[open - 1]?.shape === 'capital';
    if (shape !== 'capital' && !NICKNAME_OPENERS.has(text)) return false;
  }
  return false;
}
