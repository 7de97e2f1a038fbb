import type { Span } from '../../text';

const CAPITALISED = /\p{Lu}[\p{L}\p{M}'’-]*/uy;
const POSSESSED = /['’]s?$/u;
const SPACE = 32;

/**
 * The words that an article writes with a capital inside its sentences. They
 * are names even where they open a sentence.
 */
export function capitalisedWords(
  text: string,
  within: Span,
): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = within.start + 2; at < within.end; at++) {
    const code = text.charCodeAt(at);
    const mayBeCapital = (code >= 65 && code <= 90) || code > 127;
    if (!mayBeCapital || text.charCodeAt(at - 1) !== SPACE) continue;
    if (!isInside(text, at - 2)) continue;
    CAPITALISED.lastIndex = at;
    if (!CAPITALISED.test(text)) continue;
    const word = text.slice(at, CAPITALISED.lastIndex);
    names.add(POSSESSED.test(word) ? word.replace(POSSESSED, '') : word);
    at = CAPITALISED.lastIndex - 1;
  }
  return names;
}

const LOUD =
  /\b\p{Lu}{3,} (?:\p{Lu}\. )?(\p{Lu}{4,}(?:-\p{Lu}{2,})?)(?![\p{L}-])/gu;

/**
 * Surnames that a court's paper writes in capitals: "MARCUS BELL", later
 * "BELL". They are no abbreviation of a body.
 */
export function loudSurnames(text: string, within: Span): ReadonlySet<string> {
  const surnames = new Set<string>();
  if (!/[A-Z]{3} (?:[A-Z]\. )?[A-Z]{4}/.test(text)) return surnames;
  for (const line of text.slice(within.start, within.end).split('\n')) {
    if (!/\p{Lu}{3}/u.test(line) || !/\p{Ll}{3}/u.test(line)) continue;
    for (const [, surname = ''] of line.matchAll(LOUD)) surnames.add(surname);
  }
  return surnames;
}

/** Whether what stands before the space is the middle of a sentence. */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return true;
  if (code >= 48 && code <= 57) return !opensLine(text, at);
  return /[\p{Ll}\p{N},;]/u.test(text[at] ?? '');
}

/** Longest number of an entry: "2024-02-01 19.30". */
const LONGEST = 18;

/** "19.30 Remember Lasa": a sentence begins after what numbers its line. */
function opensLine(text: string, end: number): boolean {
  let at = end;
  while (at >= 0 && end - at < LONGEST && /[\d .:()-]/.test(text[at] ?? ''))
    at--;
  return at < 0 || /[\n\r]/.test(text[at] ?? '');
}
