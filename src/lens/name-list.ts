import { decoded, utf8Of } from '../text';

const LONGEST_SELECTION = 8000;
/** The longest list of names that a link writes out, in characters. */
const LONGEST_NAMES = 160;
/** What a list of marks begins with; no name does. */
export const BY_MARKS = '~';
/** The length of one of them. */
export const MARK_LENGTH = 6;

/** What no browser would carry is left out: a table selected from end to end. */
export function fitsInLink(line: string | undefined): boolean {
  return (line?.length ?? 0) <= LONGEST_SELECTION;
}

/** By names, which a person can read; a long list by marks of the names. */
export function listed(values: readonly (string | number)[]): string {
  const names = values.map((value) => encodeURIComponent(value)).join(',');
  return names.length <= LONGEST_NAMES
    ? names
    : BY_MARKS + values.map((value) => markOf(String(value))).join('');
}

/**
 * Six letters and digits for a name (FNV-1a, 30 of its bits): that
 * two names share one is a chance in a thousand million.
 */
function markOf(name: string): string {
  let hash = 0x811c9dc5;
  for (const byte of utf8Of(name)) hash = Math.imul(hash ^ byte, 0x01000193);
  return ((hash ^ (hash >>> 30)) & 0x3fffffff)
    .toString(36)
    .padStart(MARK_LENGTH, '0');
}

/** Those of some values that a list of names or marks names. */
export function among<Value extends string | number>(
  known: readonly Value[],
  words: string | null | undefined,
): readonly Value[] {
  if (words === null || words === undefined) return [];
  if (words.startsWith(BY_MARKS)) {
    const marks = new Set(words.slice(1).match(/.{6}/g));
    return known.filter((value) => marks.has(markOf(String(value))));
  }
  const named = new Set(words.split(',').map(decoded));
  return known.filter((value) => named.has(String(value)));
}
