import { bodyNamed, countryNamed } from '../actors/gazetteer';
import { isOfficeAt } from '../actors/offices-in-phrases';
import { BODY_NAME_ENDINGS, LISTING } from '../lexicons/bodies';
import {
  DOMAINS,
  DOMAINS_WITH_ARTICLE,
  MATTER_ENDINGS,
} from '../lexicons/domains';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { OFFICES } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import type { Token } from '../words/tokens';
import type { Chunk } from './chunk';

/** "The Foreign, Commonwealth and Development Office": matters of one office. */
export function startOfMatters(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  last: number,
): number | undefined {
  const chunk = chunks[last];
  const isOffice =
    chunk !== undefined &&
    chunk.to - chunk.from > 1 &&
    isCapitals(tokens, chunk) &&
    MINISTRIES.has(tokens[chunk.to - 1]?.lower ?? '');
  if (!isOffice) return undefined;
  let at = last - 2;
  while (chunks[at - 1]?.kind === 'comma' && isOneWord(tokens, chunks[at]))
    at -= 2;
  const first = chunks[at];
  const isThe = tokens[first?.from ?? -1]?.lower === 'the';
  return at < last - 2 &&
    first !== undefined &&
    isThe &&
    isOneWord(tokens, { ...first, from: first.from + 1 })
    ? at
    : undefined;
}

const MINISTRIES = wordsOf(
  'agency, authority, board, commission, department, directorate, ministry, office',
);

function isOneWord(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
): boolean {
  return (
    chunk?.kind === 'noun' &&
    chunk.to === chunk.from + 1 &&
    isCapitals(tokens, chunk)
  );
}

/** "Union of Rail, Maritime and Transport Workers": where the list begins. */
export function startOfList(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  last: number,
): number | undefined {
  let at = last;
  while (
    chunks[at]?.kind === 'noun' &&
    (isSubject(tokens, chunks[at]) ||
      (at === last && isWithArticle(tokens, chunks[at]))) &&
    (at === last
      ? chunks[at - 1]?.word === 'and'
      : chunks[at - 1]?.kind === 'comma')
  )
    at -= 2;
  const first = chunks[at];
  // "The Office for Migration and Refugees": two that it is for.
  const isPair =
    at === last - 2 &&
    (isMatter(tokens, chunks[last]) || areAlike(tokens, first, chunks[last]));
  if ((at > last - 4 && !isPair) || first?.kind !== 'noun') return undefined;
  const words = tokens.slice(first.from, first.to);
  // "The Secretary of the Ministry of Water": what the ministry is for.
  const of = words.findLastIndex(isOf);
  const isOfPlace = isPair && isWithArticle(tokens, chunks[last]);
  const isListing =
    words.length - of < 4 &&
    words.some((word, index) => {
      const { shape, lower } = wordBefore(words, index);
      const isHead = LISTING.has(lower) || (isOfPlace && isHeading(lower));
      return isOf(word) && isHead && shape === 'capital';
    });
  if (!isListing || words.at(-1)?.shape !== 'capital') return undefined;
  return pastArticle(tokens, chunks[last]).length > 1
    ? postBefore(chunks, tokens, at)
    : at;
}

function isOf({ lower }: Token): boolean {
  return lower === 'of' || lower === 'for';
}

/** "Board" in "Board of", "Minister" in "Minister of State for". */
function wordBefore(words: readonly Token[], of: number): Word {
  const at = words[of - 1]?.lower === 'state' ? of - 3 : of - 1;
  return words[at] ?? { shape: 'mark', lower: '' };
}

type Word = Pick<Token, 'shape' | 'lower'>;

/** "Minister at the Department of Food and the Marine Ann Lee": where it begins. */
function postBefore(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  body: number,
): number | undefined {
  const post = chunks[body - 2];
  return chunks[body - 1]?.kind === 'preposition' &&
    post?.kind === 'noun' &&
    isOfficeAt(tokens, post.from, post.to)
    ? body - 2
    : undefined;
}

/** "Bank of Argyll and the Isles": a body or a post, of a place and its islands. */
function isHeading(word: string): boolean {
  return BODY_NAME_ENDINGS.has(word) || OFFICES.has(word);
}

/** "Ports and Inland Waters", "Temples and Trusts": several of each. */
function areAlike(
  tokens: readonly Token[],
  first: Chunk | undefined,
  second: Chunk | undefined,
): boolean {
  if (second === undefined || second.to - second.from > 2) return false;
  return [first, second].every((chunk) => {
    const word = tokens[(chunk?.to ?? 0) - 1];
    return (
      word?.shape === 'capital' &&
      /[^aius]s$/.test(word.lower) &&
      countryNamed(word.text) === undefined &&
      bodyNamed(word.text) === undefined
    );
  });
}

/** "… and the Marine": what a body is for, and no other body. */
function isWithArticle(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
): boolean {
  const [word, ...others] = pastArticle(tokens, chunk);
  return (
    word?.shape === 'capital' &&
    DOMAINS_WITH_ARTICLE.has(word.lower) &&
    others.every(({ tag }) => tag === 'name')
  );
}

/** What follows "the"; empty where a chunk does not begin with it. */
function pastArticle(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
): readonly Token[] {
  return tokens[chunk?.from ?? -1]?.lower === 'the'
    ? tokens.slice((chunk?.from ?? 0) + 1, chunk?.to)
    : [];
}

/** One word for what a body may be for: no surname beside a body. */
function isMatter(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  if (isWithArticle(tokens, chunk)) return true;
  const word = tokens[chunk?.from ?? -1]?.lower ?? '';
  return (
    chunk?.to === (chunk?.from ?? 0) + 1 &&
    (DOMAINS.has(word) || MATTER_ENDINGS.test(word))
  );
}

/** Whether a chunk may be what a body is for: no person, no country. */
function isSubject(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
): boolean {
  const first = tokens[chunk?.from ?? -1];
  return (
    isCapitals(tokens, chunk) &&
    !HER_NAMES.has(first?.lower ?? '') &&
    !HIS_NAMES.has(first?.lower ?? '') &&
    countryNamed(first?.text ?? '') === undefined
  );
}

/** Whether all words of a chunk have a capital. */
export function isCapitals(
  tokens: readonly Token[],
  chunk: Chunk | undefined,
): boolean {
  if (chunk === undefined) return false;
  const words = tokens.slice(chunk.from, chunk.to);
  return words.every(({ shape }) => shape === 'capital');
}
