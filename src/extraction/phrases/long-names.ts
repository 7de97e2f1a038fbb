import { isOfficeAt, officeIn } from '../actors/offices-in-phrases';
import { bodyNamed, countryNamed } from '../actors/gazetteer';
import { BODY_NAME_ENDINGS, LISTING } from '../lexicons/bodies';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { PARTICLES } from '../lexicons/offices';
import { wordsOf } from '../lexicons/word-list';
import type { Token } from '../words/tokens';
import { namesPeople, verbReadingsOf } from '../words/word-classes';
import type { Chunk } from './chunk';
import { chunkOf } from './chunk';
import { isCapitals, startOfList, startOfMatters } from './listed-names';
import { isPairedBody, startOfFirm, startOfSecondOf } from './firm-names';

/**
 * Joins what an "and", a comma or a verb parts although it names one actor: two
 * offices before a name, lists within a body’s name, "a man named X".
 */
export function withLongNames(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): Chunk[] {
  const joined: Chunk[] = [];
  for (const [index, chunk] of chunks.entries()) {
    joined.push(chunk);
    if (chunk.kind !== 'noun') continue;
    const from = startOfName(
      joined,
      tokens,
      chunks.slice(index + 1, index + 4),
    );
    const first = from === undefined ? undefined : joined[from];
    if (from === undefined || first === undefined) continue;
    joined.splice(from, joined.length - from);
    joined.push(chunkOf('noun', first.from, chunk.to, first.word));
  }
  return joined;
}

/** The chunk with which the name begins that the last chunk ends. */
function startOfName(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  [next, ...after]: readonly Chunk[],
): number | undefined {
  const last = chunks.length - 1;
  const chunk = chunks[last];
  const before = chunks[last - 2];
  const link = chunks[last - 1];
  if (next?.word === '(') {
    const spelt = startOfSpelt(chunks, tokens, next.to);
    if (spelt !== undefined) return spelt;
  }
  if (chunk === undefined) return undefined;
  const second = startOfSecondOf(chunks, tokens, last);
  if (second !== undefined) return second;
  const isListed =
    before?.kind === 'comma' && link?.kind === 'and' && chunk.kind === 'noun';
  if (before?.kind !== 'noun' && !isListed) return undefined;
  if (link?.kind === 'verb')
    return isCalled(tokens, before, link, chunk, next) ? last - 2 : undefined;
  if (link !== undefined && isAimed(tokens, before, link, chunk))
    return last - 2;
  const firm = startOfFirm(chunks, tokens, last);
  if (firm !== undefined) return firm;
  if (link?.word !== 'and') return undefined;
  if (before.kind !== 'noun') return startOfLongList(chunks, tokens);
  const office = startOfMatters(chunks, tokens, last);
  if (office !== undefined) return office;
  if (
    holdsBoth(tokens, before, chunk) ||
    isPairedBody(tokens, before, chunk) ||
    (next?.kind === 'comma' && isNamedAfter(tokens, before, chunk, after)) ||
    isPartyOfTwo(tokens, before, chunk, chunks[last - 3])
  )
    return last - 2;
  return startOfList(chunks, tokens, last);
}

/**
 * "Council for Peace in Europe (CPE)": the letters tell how far a name goes.
 * Nothing where they spell no more than the last chunk.
 */
function startOfSpelt(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  open: number,
): number | undefined {
  const short = tokens[open];
  const isShort = short?.shape === 'upper' && tokens[open + 1]?.text === ')';
  const letters = short?.text ?? '';
  if (!isShort || letters.length < 3 || letters.length > 8) return undefined;
  let left = letters.length;
  for (let at = chunks.length - 1; at >= 0; at--) {
    const {
      kind = 'stop',
      word = '',
      from,
      to,
    } = chunks[at] ?? chunkOf('stop', 0, 0);
    const isLink =
      kind === 'comma' ||
      (kind === 'and' && word === 'and') ||
      SPELT_LINKS.has(word);
    if (!isLink && kind !== 'noun') return undefined;
    for (let token = to - 1; token >= from; token--) {
      const { shape, text, lower } = tokens[token] ?? {};
      if (shape !== 'capital') {
        if (kind === 'noun' && !SPELT_LINKS.has(lower ?? '')) return undefined;
        continue;
      }
      if (text?.[0] !== letters[--left]) return undefined;
      if (left > 0) continue;
      const opens =
        token === from || (token === from + 1 && tokens[from]?.lower === 'the');
      return opens && at < chunks.length - 1 ? at : undefined;
    }
  }
  return undefined;
}

/** Small words within the name of a body, which its letters leave out. */
const SPELT_LINKS = wordsOf('and, for, in, of, on, the, to');

/** "The Ministry of Energy, Industry, and Trade": a comma before its "and", too. */
function startOfLongList(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
): number | undefined {
  const comma = chunks.length - 3;
  // Two alone with a comma between them are two.
  if (chunks[comma - 2]?.kind !== 'comma') return undefined;
  const plain = chunks.filter((_, at) => at !== comma);
  const last = plain.length - 1;
  return (
    startOfFirm(plain, tokens, last) ??
    startOfMatters(plain, tokens, last) ??
    startOfList(plain, tokens, last)
  );
}

/** "Deputy Prime Minister and Minister of Finance Ann Lee" is one person. */
function holdsBoth(
  tokens: readonly Token[],
  before: Chunk,
  chunk: Chunk,
): boolean {
  const opener = tokens[before.from];
  const isPlain = opener?.tag !== 'determiner' || opener.lower === 'then';
  const isPost =
    isPlain &&
    (isOfficeAt(tokens, before.from, before.to) ||
      namesPeople(tokens[before.to - 1]?.lower ?? ''));
  if (!isPost || tokens[chunk.from]?.tag === 'determiner') return false;
  const name = tokens[chunk.to - 1];
  if (name?.tag !== 'name' || BODY_NAME_ENDINGS.has(name.lower)) return false;
  const office = officeIn(tokens, chunk.from, chunk.to);
  const isHeld =
    office !== undefined &&
    office.to < chunk.to &&
    office.from - chunk.from < 3 &&
    !isOfficeAt(tokens, chunk.from, chunk.to);
  return isHeld || isDescribed(tokens, chunk);
}

/** "The Deputy Premier and Minister of Finance, Ann Lee,": one who holds both. */
function isNamedAfter(
  tokens: readonly Token[],
  before: Chunk,
  chunk: Chunk,
  [name, then]: readonly Chunk[],
): boolean {
  const first = tokens[chunk.from];
  const isPost =
    tokens[before.from]?.lower === 'the' &&
    tokens[before.to - 1]?.shape === 'capital' &&
    isOfficeAt(tokens, before.from, before.to) &&
    first?.shape === 'capital' &&
    officeIn(tokens, chunk.from, chunk.to)?.from === chunk.from;
  const isName =
    name?.kind === 'noun' &&
    tokens[name.from]?.tag === 'name' &&
    tokens[name.to - 1]?.tag === 'name';
  // "…, Ann Lee said": who only says so.
  return isPost && isName && then?.kind !== 'verb';
}

/** "Philanthropist Jon Hale": what he is, then nothing but his name. */
function isDescribed(tokens: readonly Token[], { from, to }: Chunk): boolean {
  const words = tokens.slice(from, to);
  const name = words.findLastIndex(({ tag }) => tag !== 'name') + 1;
  const word = words[name - 1];
  return (
    word?.shape === 'lower' &&
    name < 4 &&
    namesPeople(word.lower) &&
    to > from + name &&
    words[0]?.tag !== 'determiner'
  );
}

/** "The Justice and Development Party": two words that one body shares. */
function isPartyOfTwo(
  tokens: readonly Token[],
  before: Chunk,
  chunk: Chunk,
  opener: Chunk | undefined,
): boolean {
  const isOne =
    before.to - before.from === 2 &&
    tokens[before.from]?.lower === 'the' &&
    tokens[before.from + 1]?.shape === 'capital';
  const name = tokens[before.from + 1]?.text ?? '';
  const isKnown =
    bodyNamed(name) !== undefined || countryNamed(name) !== undefined;
  if (!isOne || isKnown || opener?.kind === 'and') return false;
  return (
    chunk.to - chunk.from > 1 &&
    isCapitals(tokens, chunk) &&
    BODY_NAME_ENDINGS.has(tokens[chunk.to - 1]?.lower ?? '') &&
    !BODY_NAME_ENDINGS.has(name.toLowerCase())
  );
}

/** "The Committee to Protect Journalists": its aim is part of its name. */
function isAimed(
  tokens: readonly Token[],
  before: Chunk,
  link: Chunk,
  chunk: Chunk,
): boolean {
  const body = tokens[before.to - 1];
  const aim = tokens[chunk.from]?.lower ?? '';
  return (
    link.word === 'to' &&
    body?.shape === 'capital' &&
    (BODY_NAME_ENDINGS.has(body.lower) || LISTING.has(body.lower)) &&
    // "Led the Commission to Mark Wright".
    !HIS_NAMES.has(aim) &&
    !HER_NAMES.has(aim) &&
    verbReadingsOf(aim).some(({ lemma }) => lemma === aim) &&
    chunk.to > chunk.from + 1 &&
    isCapitals(tokens, chunk)
  );
}

const NAMING = wordsOf('named, nicknamed');

/** "A man named Boris Hill": the name is his. */
function isCalled(
  tokens: readonly Token[],
  before: Chunk,
  link: Chunk,
  chunk: Chunk,
  next: Chunk | undefined,
): boolean {
  const verb = tokens[link.from]?.lower ?? '';
  // "A lawyer called Ann Lee" telephoned, unless the verb is still to come.
  const isNaming =
    NAMING.has(verb) || (verb === 'called' && next?.verb?.form === 'finite');
  return (
    link.to === link.from + 1 &&
    isNaming &&
    /^(?:a|an|another|one)$/.test(tokens[before.from]?.lower ?? '') &&
    namesPeople(tokens[before.to - 1]?.lower ?? '') &&
    isName(tokens, chunk)
  );
}

/** "Karim el Sayegh", “Adam "Duke" Boone”: nothing but a name. */
function isName(tokens: readonly Token[], { from, to }: Chunk): boolean {
  return tokens
    .slice(from, to)
    .every(
      ({ shape, lower, tag }, at) =>
        shape === 'capital' ||
        (at > 0 && (tag === 'quotation' || PARTICLES.has(lower))),
    );
}
