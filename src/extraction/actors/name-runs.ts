import {
  bodyNamed,
  countryNamed,
  isAdjectiveOfPeople,
  isOutlet,
} from './gazetteer';
import { BODY_NAME_ENDINGS, PLACE_WORDS } from '../lexicons/bodies';
import { PLACE_OPENERS } from '../lexicons/places';
import { DOMAINS, DOMAINS_WITH_ARTICLE, PAIRED } from '../lexicons/domains';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import {
  HONORIFICS,
  PARTICLES,
  POST_NOMINALS,
  RANKS,
  ROYAL,
} from '../lexicons/offices';
import { withoutAccents } from './name-facts';
import type { Token } from '../words/tokens';
import { singularOf } from '../words/word-classes';

/** Whether a name’s last word makes it a body’s. */
export function isPlainlyBody(words: readonly Token[]): boolean {
  // "Task Force 9": what has the number.
  const isNumbered = words.length > 1 && words.at(-1)?.shape === 'number';
  const last = words.at(isNumbered ? -2 : -1)?.lower ?? '';
  return (
    words.length > 1 &&
    (BODY_NAME_ENDINGS.has(last) || (isNumbered && NUMBERED.has(last)))
  );
}

/** What else has a number for a name: "Channel 9". */
const NUMBERED: ReadonlySet<string> = new Set(['channel', 'directorate']);

/** Where the proper name that ends a phrase begins: names and particles. */
export function nameRun(
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  let start = to;
  while (start > from && isInName(tokens, start - 1)) start--;
  while (
    start < to &&
    PARTICLES.has(tokens[start]?.text ?? '') &&
    /^(?:la|le|st|ul|ur|y|zu)$/.test(tokens[start]?.lower ?? '')
  )
    start++;
  for (let at = start; at < to - 1; at++)
    if (EPITHET.test(tokens[at]?.text ?? '')) start = at + 1;
  while (
    start < to - 1 &&
    isAdjectiveOfPeople(tokens[start]?.text ?? '') &&
    !isWholeBody(tokens, start, to)
  )
    start++;
  // "The 22nd Infantry Regiment": its number is the name's.
  const isCounted =
    start > from &&
    start < to &&
    /^\d+(?:st|nd|rd|th)$/.test(tokens[start - 1]?.text ?? '') &&
    isPlainlyBody(tokens.slice(start, to));
  return isCounted ? start - 1 : start;
}

/** "Actor-turned-senator Cruz", "mother-of-three Marsh": what one is, in one word. */
const EPITHET =
  /^\p{L}+-(?:based|born|designate|elect|of-\p{Ll}+|trained|turned-\p{Ll}+)$/u;

/** "Syrian National Coalition", "African Union": the adjective is the name's. */
function isWholeBody(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const words = tokens.slice(from, to);
  const name = textOf(words);
  return (
    countryNamed(name) !== undefined ||
    bodyNamed(name) !== undefined ||
    isOutlet(name) ||
    isPlainlyBody(words)
  );
}

/** A part of a name, or a mark inside one: "Luiz “Lula” da Silva". */
function isInName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isMark = token?.tag === 'comma' || token?.tag === 'quotation';
  // "Foreign, Commonwealth and Development Office", "Food and Drug Agency".
  const isLast =
    token?.lower === 'and' &&
    (tokens[at - 2]?.tag === 'comma' ||
      tokens[at - 2]?.lower === 'the' ||
      PAIRED.has(tokens[at - 1]?.lower ?? '')) &&
    isNamePart(tokens[at - 1]);
  // "Johnson, Pike, and Partners": a comma before its "and", too.
  const isListed = (comma: number): boolean =>
    tokens[comma]?.tag === 'comma' &&
    tokens[comma + 1]?.lower === 'and' &&
    isNamePart(tokens[comma - 1]) &&
    isNamePart(tokens[comma + 2]);
  return (
    isNamePart(token) ||
    ((isMark || isLast) && isNamePart(tokens[at + 1])) ||
    isListed(at) ||
    isListed(at - 1)
  );
}

function isNamePart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.tag === 'name' ||
    token.text === '-' ||
    (token.shape === 'lower' && PARTICLES.has(token.lower))
  );
}

/** "Carl Costa QC": where a name ends before letters that are none of it. */
export function withoutLetters(
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  const last = tokens[to - 1];
  const isLetters = last?.shape === 'upper' && POST_NOMINALS.has(last.lower);
  return isLetters && to - from > 2 ? to - 1 : to;
}

/** Where a person’s name begins after that of a country or body. */
export function trailingPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let cut = Math.min(to - 1, from + 4); cut > from; cut--) {
    const place = textOf(tokens, from, cut);
    if (countryNamed(place) === undefined && bodyNamed(place) === undefined)
      continue;
    const isNames = tokens.slice(cut, to).every((token) => isNamePart(token));
    if (isNames && !isBodyAt(tokens, to - 1)) return cut;
  }
  return undefined;
}

/**
 * "Secretary for Economic Growth Priya Raman": where the name of whoever holds
 * a post begins, after the place or institution that the post is at.
 */
export function personAtPost(
  tokens: readonly Token[],
  from: number,
  to: number,
  opensWithArticle: boolean,
): number | undefined {
  const known = trailingPerson(tokens, from, to);
  if (known !== undefined) return known;
  const words = tokens.slice(from, to);
  const last = words.at(-1)?.lower ?? '';
  const domain = lastDomain(tokens, from, to);
  if (domain !== undefined) return domain + 1;
  const realm = realmOf(tokens, from, to);
  if (realm !== undefined) return realm;
  const person = personAfterBody(tokens, from, to);
  if (person !== undefined) return person;
  const isNames = words.every((token) => isNamePart(token));
  if (words.length < 3 || !isNames || isKnownBody(words)) return undefined;
  if (BODY_NAME_ENDINGS.has(last) || PLACE_WORDS.has(last)) return undefined;
  for (let at = from + 1; at < to - 1; at++)
    if (isGivenName(tokens[at]) && !opensPlace(tokens[at - 1])) return at;
  if (opensWithArticle) return undefined;
  let start = to - 2;
  while (start > from + 1 && PARTICLES.has(tokens[start]?.lower ?? '')) start--;
  while (start > from + 1 && /^\p{Lu}\.$/u.test(tokens[start]?.text ?? ''))
    start--;
  return start;
}

/** "The mayor of San Martín": a saint or a thing, after whom a place is called. */
function opensPlace(token: Token | undefined): boolean {
  return PLACE_OPENERS.has(token?.lower ?? '');
}

/** "The League of Islands | Petra Manu": after a body of a name of its own. */
function personAfterBody(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  const of = tokens.findIndex(
    ({ lower }, at) => at > from && at < to - 3 && lower === 'of',
  );
  if (of < 0 || tokens[of + 1]?.shape !== 'capital') return undefined;
  const start = to - 2;
  return start > of + 1 &&
    isGivenName(tokens[start]) &&
    isNamePart(tokens[to - 1]) &&
    !isBodyAt(tokens, to - 1)
    ? start
    : undefined;
}

/** "The Republic of Esperia | Catalina Robles": where the name of the person begins. */
function realmOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let at = from; at < to - 4; at++) {
    const isRealm = REALM.test(tokens[at]?.lower ?? '');
    if (!isRealm || tokens[at + 1]?.lower !== 'of') continue;
    const rest = tokens.slice(at + 2, to);
    return rest.every((token) => isNamePart(token)) ? at + 3 : undefined;
  }
  return undefined;
}

/** Words before the name of a country: "the Republic of Esperia". */
export const REALM =
  /^(?:commonwealth|emirate|federation|kingdom|republic|state)$/;

/**
 * "Foreign Affairs and Trade | Peter Szabo": the last word for what an office is
 * for, where only a person’s name follows.
 */
export function lastDomain(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let at = to - 2; at >= from; at--) {
    const word = tokens[at]?.lower ?? '';
    const isDomain =
      tokens[at]?.shape === 'capital' &&
      (DOMAINS.has(word) ||
        (tokens[at - 1]?.lower === 'the' && DOMAINS_WITH_ARTICLE.has(word)));
    if (isDomain && isBodyAt(tokens, to - 1)) return undefined;
    // "The National Water Board | Amos Keita".
    if (isDomain)
      return at + 2 < to - 1 && isBodyAt(tokens, at + 1) ? at + 1 : at;
    if (!isNamePart(tokens[at])) return undefined;
  }
  return undefined;
}

function isBodyAt(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return (
    BODY_NAME_ENDINGS.has(lower) ||
    PLACE_WORDS.has(lower) ||
    DOMAINS.has(lower) ||
    countryNamed(tokens[at]?.text ?? '') !== undefined
  );
}

function isKnownBody(words: readonly Token[]): boolean {
  const name = textOf(words);
  return bodyNamed(name) !== undefined || countryNamed(name) !== undefined;
}

function isGivenName(token: Token | undefined): boolean {
  if (token?.shape !== 'capital') return false;
  const name = withoutAccents(token.lower);
  return HER_NAMES.has(name) || HIS_NAMES.has(name);
}

/** "… of the Staff General Dan Caine": where the name after a rank begins. */
export function rankedPerson(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let cut = to - 1; cut > from; cut--) {
    if (!isNamePart(tokens[cut])) return undefined;
    const rank = tokens[cut - 1];
    const isRank =
      rank?.shape === 'capital' &&
      (RANKS.has(rank.lower) ||
        ROYAL.has(rank.lower) ||
        HONORIFICS.has(rank.lower));
    if (isRank) return cut;
  }
  return undefined;
}

/** Words as one text, single spaces between them. */
export function textOf(
  words: readonly Token[],
  from = 0,
  to = words.length,
): string {
  let text = words[from]?.text ?? '';
  if (from >= to) return '';
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (word === undefined) break;
    const isApart = word.start > (words[at - 1]?.end ?? word.start);
    text += isApart ? ` ${word.text}` : word.text;
  }
  return text;
}

/** A plural title in the singular: "prime ministers" as "prime minister". */
export function inSingular(words: readonly Token[]): string {
  const last = singularOf(words.at(-1)?.lower ?? '');
  return [...words.slice(0, -1).map(({ lower }) => lower), last].join(' ');
}
