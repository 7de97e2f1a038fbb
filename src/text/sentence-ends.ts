import type { Span } from './article';

/** How many characters are segmented at a time. */
const WINDOW = 2_000;
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What a character does to the end of a sentence (UAX #29, table 4). */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const FULL_STOP = 4;
const CALL = 5;
const CLOSE = 6;
const SPACE = 7;
const GOES_ON = 8;
/** A character whose part is left to Intl.Segmenter. */
const UNKNOWN = 9;

const CLASSES = classes();

/**
 * Where the sentences of one line end, by Unicode's rules (UAX #29). Lines in
 * plain Latin letters are read here, at twenty times the pace; Intl.Segmenter
 * reads all others, and gives the same ends for these.
 */
export function sentenceEndsOf(text: string, line: Span): number[] {
  return plainEndsOf(text, line) ?? segmentedEndsOf(text, line);
}

/** `undefined` where a character occurs that is not plain. */
function plainEndsOf(text: string, { start, end }: Span): number[] | undefined {
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === UNKNOWN) return undefined;
    if (kind !== FULL_STOP && kind !== CALL) continue;
    const next = breakAfter(text, start, end, at, kind);
    if (next === undefined || next >= end) continue;
    ends.push(next);
    at = next - 1;
  }
  if (end > start) ends.push(end);
  return ends;
}

/** Where the sentence ends that a stop closes; `undefined` if it goes on. */
function breakAfter(
  text: string,
  start: number,
  end: number,
  stop: number,
  kind: number,
): number | undefined {
  const follower = stop + 1 < end ? classAt(text, stop + 1) : SPACE;
  if (kind === FULL_STOP && follower === DIGIT) return undefined;
  if (kind === FULL_STOP && follower === UPPER && stop > start) {
    const before = classAt(text, stop - 1);
    if (before === UPPER || before === LOWER) return undefined;
  }
  let at = stop + 1;
  while (at < end && classAt(text, at) === CLOSE) at++;
  while (at < end && classAt(text, at) === SPACE) at++;
  if (at >= end) return at;
  const next = classAt(text, at);
  if (next === GOES_ON || next === FULL_STOP || next === CALL) return undefined;
  return kind === FULL_STOP && opensSmall(text, at, end) ? undefined : at;
}

/** Whether the first letter from here on is a small one: no new sentence. */
function opensSmall(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === LOWER) return true;
    if (kind === UPPER || kind === FULL_STOP || kind === CALL) return false;
  }
  return false;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x180) return CLASSES[code] ?? UNKNOWN;
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201c:
    case 0x201d:
      return CLOSE;
    case 0x2013:
    case 0x2014:
      return GOES_ON;
    case 0x2026:
    case 0x20ac:
      return OTHER;
    default:
      return UNKNOWN;
  }
}

function classes(): Uint8Array {
  const table = new Uint8Array(0x180);
  for (let code = 0; code < table.length; code++)
    table[code] = classOf(String.fromCharCode(code));
  return table;
}

function classOf(character: string): number {
  if (/[.]/.test(character)) return FULL_STOP;
  if (/[!?]/.test(character)) return CALL;
  if (/[()[\]{}"'«»]/.test(character)) return CLOSE;
  if (/[ \t\v\f\xA0]/.test(character)) return SPACE;
  if (/[,:;-]/.test(character)) return GOES_ON;
  if (/[\r\n\x85\xAD]/.test(character)) return UNKNOWN;
  if (/\p{Lowercase}/u.test(character)) return LOWER;
  if (/\p{Uppercase}/u.test(character)) return UPPER;
  return /\p{Nd}/u.test(character) ? DIGIT : OTHER;
}

/**
 * Where Unicode's sentences end, found window by window: a segmenter's cost for
 * each sentence grows with the length of the text that it is given.
 */
function segmentedEndsOf(text: string, { start, end }: Span): number[] {
  const ends: number[] = [];
  let from = start;
  let size = WINDOW;
  while (from < end) {
    const to = Math.min(from + size, end);
    const segments = [...SEGMENTER.segment(text.slice(from, to))];
    // The last one may go on beyond the window.
    const whole = to < end ? segments.slice(0, -1) : segments;
    for (const { index, segment } of whole)
      ends.push(from + index + segment.length);
    size = whole.length === 0 ? 2 * size : WINDOW;
    if (whole.length > 0) from = ends.at(-1) ?? end;
  }
  return ends;
}
