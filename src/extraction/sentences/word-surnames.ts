import type { Span } from '../../text';
import { countryNamed, isAdjectiveOfPeople } from '../actors/gazetteer';
import { BODY_NAME_ENDINGS, PLACE_WORDS } from '../lexicons/bodies';
import {
  HONORIFICS,
  KEPT_TITLES,
  KIN,
  OFFICES,
  OFFICE_PREFIXES,
  RANKS,
  ROYAL,
} from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import {
  isGivenName,
  closedClassOf,
  namesPeople,
  verbReadingsOf,
} from '../words/word-classes';
import type { Token } from '../words/tokens';

/** What ends the lower case of a word that is somebody’s surname: no word. */
const NO_WORD = '~';

const PAIR =
  /(?<![\p{L}’'.-])(\p{Lu}[\p{L}’'-]*\.?) (\p{Lu}\p{Ll}+)(?![\p{L}’'-]*[\p{L}-])/gu;

/** After these a word with a capital is somebody: "told Judge that". */
const BEFORE_NAMES = wordsOf(
  'after, and, because, before, but, by, met, said, saw, that, told, when, which, while, with',
);

/**
 * Words for an office or a body that an article uses as a surname: "Ann Judge",
 * later "Ms Judge" or "told Judge". Cost: one pass, and one for each of them.
 */
export function wordSurnames(text: string, within: Span): ReadonlySet<string> {
  const found = new Set<string>();
  const words = text.slice(within.start, within.end);
  PAIR.lastIndex = 0;
  for (let pair = PAIR.exec(words); pair !== null; pair = PAIR.exec(words)) {
    const [, first = '', word = ''] = pair;
    // The second of a pair may open the next: "Mr Joel Bishop".
    PAIR.lastIndex = pair.index + first.length;
    if (found.has(word)) continue;
    const kind = kindOfWord(word.toLowerCase());
    if (kind === undefined || !opensName(first)) continue;
    const after = words.slice(
      PAIR.lastIndex + 1 + word.length,
      pair.index + 60,
    );
    const isNext = /^ (?:\p{Lu}\p{Ll}|of\b)/u.test(after);
    // "Mary Queen of Scots"; "Stefan Sergeant of Harrow Marine".
    if (
      isNext &&
      (KEPT_TITLES.has(word.toLowerCase()) || !after.startsWith(' of'))
    )
      continue;
    const isGiven = isGivenName(first.toLowerCase());
    const before = words.slice(Math.max(0, pair.index - 12), pair.index);
    const isWhole = !/(?:\bthe|\p{Lu}\p{Ll}+) $/iu.test(before);
    if (isGiven && kind === 'people' && !/\bthe $/i.test(before))
      found.add(word);
    else if (
      (isGiven || kind === 'people') &&
      (isCalledSo(words, word) || (isGiven && isWhole && actsNext(after)))
    )
      found.add(word);
  }
  return found;
}

/** What a word is when it is nobody’s surname; nothing for other words. */
function kindOfWord(lower: string): 'people' | 'body' | undefined {
  const known = kinds.get(lower);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const kind = kindIn(lower);
  if (kinds.size >= KEPT) kinds.clear();
  kinds.set(lower, kind ?? 'none');
  return kind;
}

/** Words looked up before: a text repeats its capitalised words. */
const kinds = new Map<string, 'people' | 'body' | 'none'>();
/** So many words are kept; then they are gathered anew. */
const KEPT = 2_000;

function kindIn(lower: string): 'people' | 'body' | undefined {
  if (KIN.has(lower)) return undefined;
  if (
    OFFICES.has(lower) ||
    ROYAL.has(lower) ||
    RANKS.has(lower) ||
    namesPeople(lower)
  )
    return 'people';
  return BODY_NAME_ENDINGS.has(lower) || PLACE_WORDS.has(lower)
    ? 'body'
    : undefined;
}

/** Whether a name can begin with a word that is no office, place or matter. */
function opensName(first: string): boolean {
  const lower = first.toLowerCase();
  const isWord =
    OFFICE_OPENERS.has(lower) ||
    HONORIFICS.has(lower) ||
    kindOfWord(lower) !== undefined ||
    isAdjectiveOfPeople(first) ||
    countryNamed(first) !== undefined;
  return !isWord;
}

const OFFICE_OPENERS: ReadonlySet<string> = new Set(
  [...OFFICES, ...OFFICE_PREFIXES].map((each) => each.split(' ')[0] ?? each),
);

/** Whether a text calls somebody by a word alone: "Mr Judge", "told Judge that". */
function isCalledSo(text: string, word: string): boolean {
  for (
    let at = text.indexOf(` ${word}`);
    at >= 0;
    at = text.indexOf(` ${word}`, at + 1)
  ) {
    const next = text.slice(at + word.length + 1, at + word.length + 5);
    if (/^(?:[\p{L}-]| of\b| \p{Lu})/u.test(next)) continue;
    const before = /(\p{L}+)(\.?)$/u.exec(text.slice(Math.max(0, at - 14), at));
    const lower = (before?.[1] ?? '').toLowerCase();
    if (
      /^(?:mr|mrs|ms|miss|dr)$/.test(lower) &&
      !ADDRESSED.has(word.toLowerCase())
    )
      return true;
    if (before?.[2] === '' && BEFORE_NAMES.has(before[1] ?? '')) return true;
  }
  return false;
}

/** "Mr President", "Madam Chair": nobody’s surname. */
const ADDRESSED = wordsOf(
  'ambassador, chair, chairman, chairwoman, chancellor, coroner, justice, mayor, minister, president, secretary, speaker',
);

/** "Gail Hall phoned": no place does. */
function actsNext(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? '';
  return (
    /^(?:told|said|wrote|met|spoke|rang)$/.test(next) ||
    (next.endsWith('ed') &&
      verbReadingsOf(next).some(({ form }) => form === 'past'))
  );
}

/** The words of a sentence, those that are surnames known as no other words. */
export function withWordSurnames(
  tokens: readonly Token[],
  surnames: ReadonlySet<string>,
): Token[] {
  return tokens.map((token, at) =>
    token.shape === 'capital' &&
    surnames.has(token.text) &&
    isSurnameAt(tokens, at)
      ? { ...token, lower: `${token.lower}${NO_WORD}` }
      : token,
  );
}

function isSurnameAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const lower = before?.lower ?? '';
  const opensAnother =
    next?.shape === 'capital' && next.start === (tokens[at]?.end ?? 0) + 1;
  const isOf = next?.lower === 'of';
  if (before === undefined || before.shape === 'mark')
    return !opensAnother && !isOf;
  if (before.shape === 'capital' || before.shape === 'upper')
    return HONORIFICS.has(lower) || (OFFICES.has(lower) && !opensAnother)
      ? !OFFICES.has(`${lower} ${tokens[at]?.lower ?? ''}`)
      : opensName(before.text);
  return !opensAnother && !isOf && closedClassOf(lower) !== 'determiner';
}

/** Whether a word is known to be a surname, though it has another sense. */
export function isWordSurname({ lower }: Token): boolean {
  return lower.endsWith(NO_WORD);
}
