import type { Span } from '../../text';
import { HER_NAMES, HIS_NAMES } from '../lexicons/given-names';
import { FEATURES } from '../lexicons/places';
import {
  HONORIFICS,
  KIN,
  OFFICE_PREFIXES,
  OFFICES,
  POST_NOMINALS,
} from '../lexicons/offices';
import { textOf } from './name-runs';
import type { Mention, WordedOffice } from './mention';
import type { Token } from '../words/tokens';
import { closedClassOf } from '../words/word-classes';

/** An office in a phrase. */
export type Office = WordedOffice & {
  /** Token indexes of its words. */
  readonly from: number;
  readonly to: number;
};

/** The last office in a phrase; "Bishop" in "Julie Bishop" is none. */
export function officeIn(
  tokens: readonly Token[],
  from: number,
  to: number,
): Office | undefined {
  const office = lastOffice(tokens, from, to);
  if (office === undefined || office.to !== to) return office;
  const before = tokens[office.from - 1]?.lower ?? '';
  const isSurname =
    office.from > from &&
    office.to === office.from + 1 &&
    tokens[office.from]?.shape === 'capital' &&
    (HER_NAMES.has(before) || HIS_NAMES.has(before));
  return isSurname ? lastOffice(tokens, from, office.from - 1) : office;
}

/** Words with which an office begins, for one or for several. */
const OPENERS: ReadonlySet<string> = new Set(
  [...OFFICES, ...HONORIFICS, ...OFFICE_PREFIXES]
    .map((office) => office.split(' ')[0] ?? office)
    .flatMap((word) => [word, `${word}s`]),
);

function lastOffice(
  tokens: readonly Token[],
  from: number,
  to: number,
): Office | undefined {
  let found: Office | undefined;
  for (let at = from; at < to; at++) {
    const word = tokens[at];
    if (word === undefined || !opensOffice(word.lower)) continue;
    if (word.shape === 'capital' && KIN.has(word.lower)) continue;
    // "Hugh St. John Farrow": a part of his name.
    if (/^st\.?$/.test(word.lower) && at > from && isGiven(tokens[at - 1]))
      continue;
    if (at > from && isWithinName(tokens, at)) continue;
    const end = endOfOffice(tokens, at, to);
    if (end === undefined) continue;
    const title = textOf(tokens, at, end).toLowerCase();
    found = { from: at, to: end, title, at: spanOfTokens(tokens, at, end) };
    at = end - 1;
  }
  return found;
}

/** "Khalid bin Sultan", “Adam "Duke" Boone”: a part of his name. */
function isWithinName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isSon = /^(?:abu|bin|bint|ibn)$/.test(before?.lower ?? '');
  const isNickname =
    before?.tag === 'quotation' &&
    tokens[at - 2]?.tag === 'name' &&
    tokens[at + 1]?.tag === 'quotation';
  if (tokens[at]?.shape === 'capital') return isSon || isNickname;
  // "Sir Hilary Foster MP": letters after a name.
  const given = tokens[at - 2]?.lower ?? '';
  return (
    tokens[at]?.shape === 'upper' &&
    POST_NOMINALS.has(tokens[at]?.lower ?? '') &&
    before?.tag === 'name' &&
    (HER_NAMES.has(given) || HIS_NAMES.has(given))
  );
}

/** A description as an office: its words, or all that is said. */
export function describedOffice(
  tokens: readonly Token[],
  { name, office, officeAt, from, to }: Mention,
): Pick<Mention, 'office' | 'officeAt'> {
  if (office !== undefined) return { office, officeAt };
  const length = name.split(' ').length;
  for (let at = to - length; at >= from; at--)
    if (textOf(tokens, at, at + length).toLowerCase() === name)
      return { office: name, officeAt: spanOfTokens(tokens, at, at + length) };
  return { office: name, officeAt: spanOfTokens(tokens, from, to) };
}

/** Where some words stand in their article. */
export function spanOfTokens(
  tokens: readonly Token[],
  from: number,
  to: number,
): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}

function isGiven(token: Token | undefined): boolean {
  return token?.shape === 'capital' && !OPENERS.has(token.lower);
}

/** Where the longest office ends that begins with a word, or after its rank. */
function endOfOffice(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  let last: number | undefined;
  for (let start = from; start < Math.min(to, from + 4); start++) {
    for (let end = Math.min(to, start + 5); end > start; end--) {
      const title = textOf(tokens, start, end).toLowerCase();
      if (!isOffice(title) && !isShared(tokens, title, end, to)) continue;
      if (last === undefined || end > last) last = end;
      break;
    }
    if (!OFFICE_PREFIXES.has(tokens[start]?.lower ?? '')) break;
  }
  return last;
}

function isOffice(title: string): boolean {
  return OFFICES.has(title) || HONORIFICS.has(title) || isHyphenated(title);
}

function opensOffice(lower: string): boolean {
  return OPENERS.has(lower) || isHyphenated(lower);
}

/** "Vice-minister", "deputy-governor": an office and what goes before it. */
function isHyphenated(title: string): boolean {
  const at = title.indexOf('-');
  return (
    at > 0 &&
    OFFICE_PREFIXES.has(title.slice(0, at)) &&
    OFFICES.has(title.slice(at + 1))
  );
}

/** "Ministers Ann Lee and Jon Hale": an office of several, before a name. */
function isShared(
  tokens: readonly Token[],
  title: string,
  end: number,
  to: number,
): boolean {
  return (
    end < to &&
    tokens[end]?.tag === 'name' &&
    // "Doctors Without Borders" are none.
    closedClassOf(tokens[end]?.lower ?? '') !== 'preposition' &&
    title.endsWith('s') &&
    isOffice(title.slice(0, -1))
  );
}

/** Whether a phrase ends in an office. */
export function isOfficeAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  return lastOffice(tokens, from, to)?.to === to;
}

/** Whether “of” belongs to an office, as in “Secretary of State”. */
function isInsideOffice(
  tokens: readonly Token[],
  at: number,
  from: number,
  to: number,
): boolean {
  for (let start = Math.max(from, at - 2); start < at; start++)
    for (let end = at + 2; end <= Math.min(to, at + 3); end++)
      if (OFFICES.has(textOf(tokens, start, end).toLowerCase())) return true;
  return false;
}

/** "Horn of Africa envoy Ann Lee": the place is all that comes before the office. */
function isInsidePlace(
  tokens: readonly Token[],
  of: number,
  to: number,
): boolean {
  return (
    tokens[of - 1]?.shape === 'capital' &&
    FEATURES.has(tokens[of - 1]?.lower ?? '') &&
    officeIn(tokens, of + 1, to) !== undefined
  );
}

/** Words after which a phrase tells what a post or a body is for. */
const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'to', 'at']);

/** Where a phrase goes on to tell what its post or body is for. */
export function ofIndex(
  tokens: readonly Token[],
  from: number,
  to: number,
): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const word = tokens[at]?.lower;
    const isLink = LINKS.has(word ?? '');
    if (!isLink || isInsideOffice(tokens, at, from, to)) continue;
    if (!isInsidePlace(tokens, at, to)) return at;
  }
  return undefined;
}
