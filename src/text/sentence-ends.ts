import type { Span } from './article';

/**
 * How many characters are read at a time; few by the segmenter, whose cost for
 * each sentence grows with the length of the text that it is given.
 */
const WINDOWS = { plain: 50_000, other: 2_000 };
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
 * Where the sentences of one line end, by Unicode's rules (UAX #29), one after
 * another: a long line is read window by window. What is in plain Latin letters
 * is read here, at twenty times the pace; Intl.Segmenter reads all else, and
 * gives the same ends for these.
 */
export function* sentenceEndsOf(
  text: string,
  { start, end }: Span,
  windows = WINDOWS,
): Generator<number> {
  let from = start;
  let factor = 1;
  while (from < end) {
    const window = (size: number): Span => ({
      start: from,
      end: Math.min(from + size * factor, end),
    });
    let ends = sureOf(plainEndsOf(text, window(windows.plain)), end);
    if (ends.length === 0)
      ends = sureOf(segmentedEndsOf(text, window(windows.other)), end);
    yield* ends;
    factor = ends.length === 0 ? 2 * factor : 1;
    from = ends.at(-1) ?? from;
  }
}

/**
 * The ends that hold whatever follows: all, where the line ends, too. Of others
 * the last is only where reading broke off, and the one before it may depend on
 * letters that come later.
 */
function sureOf(ends: readonly number[], end: number): readonly number[] {
  return ends.at(-1) === end ? ends : ends.slice(0, -2);
}

/** Ends as far as all characters are plain; there reading breaks off. */
function plainEndsOf(text: string, { start, end }: Span): readonly number[] {
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    const kind = classAt(text, at);
    if (kind === UNKNOWN) return brokenOff(ends, at);
    if (kind !== FULL_STOP && kind !== CALL) continue;
    const next = breakAfter(text, start, end, at, kind);
    if (next === undefined || next >= end) continue;
    ends.push(next);
    at = next - 1;
  }
  return brokenOff(ends, end);
}

function brokenOff(ends: readonly number[], at: number): readonly number[] {
  return ends.at(-1) === at ? ends : [...ends, at];
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

/** Where Unicode's sentences end in a window. */
function segmentedEndsOf(
  text: string,
  { start, end }: Span,
): readonly number[] {
  const segments = SEGMENTER.segment(text.slice(start, end));
  return Array.from(
    segments,
    ({ index, segment }) => start + index + segment.length,
  );
}
