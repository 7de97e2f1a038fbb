import type { Body, Span } from './article';
import { wrapsOf } from './line-wraps';
import { timeMarksIn } from './time-marks';

/**
 * An article's words as they run on: lines that were wrapped are joined, words
 * parted at a line's end are whole, letters that are printed as one sign are
 * letters, signs that nobody sees and the times of subtitles are gone. The article
 * itself stays as it is; every span leads back to its characters.
 */
export type RunningText = {
  /** What stands before the body as it is, then the words of the body. */
  readonly text: string;
  readonly body: Span;
  /** The article's own characters behind a span of the running text. */
  readonly original: (span: Span) => Span;
  /** Where a span of the article is in the running text. */
  readonly running: (span: Span) => Span;
};

/** Signs that are not seen, save those that join letters and emoji. */
const UNSEEN =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** Letters that printed pages set as one sign: "ofﬁcials". */
const LIGATURE = /[\ufb00-\ufb06]/;
/** Spaces of other widths. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
/** A letter and the marks that are set on it. */
const COMBINED = /\p{L}\p{M}+/uy;
/** What marks an entry of a list, or a line of a message that was quoted. */
const BULLET = /(?:[•‣◦▪●■◆►○] ?|>+ ?|[*–—-] )+/uy;

/** A link as Markdown writes it; its address is not read. */
const LINK =
  /\[[^[\]\n]{1,300}\](\(<?https?:[^()\s]{1,2000}>?(?: "[^"\n]*")?\))/y;
/** Words that Markdown sets in bold. */
const BOLD = /(\*\*|__)(?=\S)[^*_\n]{1,300}\S\1/y;
const OPENING_BRACKET = 91;
const ASTERISK = 42;
const UNDERSCORE = 95;

/** A stretch of the running text and the stretch of the article behind it. */
type Piece = {
  readonly at: number;
  readonly from: number;
  /** Its length here and there; the same unless it stands for something else. */
  readonly length: number;
  readonly behind: number;
};

/** The words of an article's body as they run on. */
export function runningText(text: string, body: Body): RunningText {
  const changes = changesIn(text, body);
  if (changes.length === 0) {
    const same = (span: Span): Span => span;
    const own = { start: body.start, end: body.end };
    return { text, body: own, original: same, running: same };
  }
  const writer = new Writer(text);
  let at = 0;
  for (const { start, end, words } of changes) {
    if (start < at) continue;
    writer.keep(at, start);
    writer.put(words, start, end);
    at = end;
  }
  writer.keep(at, body.end);
  const { pieces, length } = writer;
  return {
    text: writer.text(),
    body: { start: body.start, end: length },
    original: ({ start, end }) => {
      const first = behindOf(pieces, start, 'at');
      return { start: first, end: Math.max(first, endBehind(pieces, end)) };
    },
    running: ({ start, end }) => {
      const first = aheadOf(pieces, start);
      return { start: first, end: Math.max(first, aheadOf(pieces, end)) };
    },
  };
}

type Change = Span & { readonly words: string };

/** What is written otherwise in the running text, in order. */
function changesIn(text: string, body: Body): readonly Change[] {
  const times = timeMarksIn(text, body);
  const wraps = wrapsOf(text, body);
  const junk: Change[] = (body.without ?? []).map(({ start, end }) => ({
    start: Math.max(start, body.start),
    end: Math.min(end, body.end),
    words: '\n',
  }));
  const signs = signsIn(text, body);
  if (wraps.length + junk.length + signs.length + times.length === 0) return [];
  // What is left out as a whole comes before what changes inside it.
  return [...junk, ...times, ...wraps, ...signs].toSorted(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

function signsIn(text: string, { start, end }: Span): Change[] {
  const found: Change[] = [];
  let isLineStart = true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      isLineStart &&
      (code > 127 || code === 62 || code === 42 || code === 45)
    ) {
      BULLET.lastIndex = at;
      const bullet = BULLET.exec(text)?.[0] ?? '';
      // A dash opens what is said in many languages, and stays with a letter.
      if (bullet !== '' && at + bullet.length < end) {
        found.push({ start: at, end: at + bullet.length, words: '' });
        at += bullet.length - 1;
        continue;
      }
    }
    if (code <= 32) {
      const blanks = blanksAt(text, at, isLineStart, end);
      if (blanks !== undefined) {
        found.push(blanks);
        at = blanks.end - 1;
        if (!isLineStart || code === 13) continue;
      }
    }
    if (code !== 32 && code !== 9) isLineStart = isLineEnd(code);
    if (code === OPENING_BRACKET || code === ASTERISK || code === UNDERSCORE)
      pushMarks(found, text, at);
    if (code < 128) continue;
    const sign = text[at] ?? '';
    if (UNSEEN.test(sign)) found.push({ start: at, end: at + 1, words: '' });
    else if (SPACES.test(sign))
      found.push({ start: at, end: at + 1, words: ' ' });
    else if (LIGATURE.test(sign))
      found.push({ start: at, end: at + 1, words: sign.normalize('NFKC') });
    else if (code === 0x2028 || code === 0x2029 || code === 0x85)
      found.push({ start: at, end: at + 1, words: '\n' });
    else if (code >= 0x300 && code <= 0x36f && at > start)
      composed(found, text, at);
  }
  return found;
}

/** Blanks that say nothing: before and after a line, and two after a full stop. */
const INDENT = /[ \t]{1,40}(?=[\p{L}\p{N}"“‘(])/uy;
const TRAILING = /[ \t]{0,200}\r?(?=\n)/y;
const FULL_STOP = /[.!?:"”’)]/;

function blanksAt(
  text: string,
  at: number,
  isLineStart: boolean,
  end: number,
): Change | undefined {
  const next = text.charCodeAt(at + 1);
  const isLast = next <= 32 || text.charCodeAt(at) === 13;
  const found = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
  };
  if (isLast) {
    const trailing = found(TRAILING);
    if (trailing > at && trailing < end)
      return { start: at, end: trailing, words: '' };
  }
  if (isLineStart) {
    const indent = found(INDENT);
    return indent > at ? { start: at, end: indent, words: '' } : undefined;
  }
  const isDouble =
    next === 32 &&
    text.charCodeAt(at + 2) > 32 &&
    FULL_STOP.test(text[at - 1] ?? '');
  return isDouble ? { start: at, end: at + 2, words: ' ' } : undefined;
}

/** "[12]" after a word: the number of a note. */
const NOTE = /\[(?:\d{1,3}|[a-z]|note \d{1,3}|citation needed)\]/y;

/** The marks of a link or of bold words, as Markdown writes them. */
function pushMarks(found: Change[], text: string, at: number): void {
  NOTE.lastIndex = at;
  if (text.charCodeAt(at - 1) > 32 && NOTE.test(text))
    found.push({ start: at, end: NOTE.lastIndex, words: '' });
  LINK.lastIndex = at;
  const link = LINK.exec(text);
  if (link !== null) {
    const end = at + link[0].length;
    const address = end - (link[1]?.length ?? 0) - 1;
    found.push(
      { start: at, end: at + 1, words: '' },
      { start: address, end, words: '' },
    );
  }
  BOLD.lastIndex = at;
  const bold = BOLD.exec(text);
  if (bold === null) return;
  const end = at + bold[0].length;
  found.push(
    { start: at, end: at + 2, words: '' },
    { start: end - 2, end, words: '' },
  );
}

function isLineEnd(code: number): boolean {
  return (
    code === 10 ||
    code === 13 ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** A letter with a mark of its own, as the one letter that it is. */
function composed(found: Change[], text: string, mark: number): void {
  COMBINED.lastIndex = mark - 1;
  const letter = COMBINED.exec(text)?.[0];
  if (letter === undefined) return;
  const whole = letter.normalize('NFC');
  if (whole.length < letter.length)
    found.push({
      start: mark - 1,
      end: mark - 1 + letter.length,
      words: whole,
    });
}

class Writer {
  readonly pieces: Piece[] = [];
  readonly #source: string;
  readonly #parts: string[] = [];
  length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  keep(from: number, to: number): void {
    if (to <= from) return;
    this.#parts.push(this.#source.slice(from, to));
    const length = to - from;
    this.pieces.push({ at: this.length, from, length, behind: length });
    this.length += length;
  }

  put(words: string, from: number, to: number): void {
    if (words === '') return;
    this.#parts.push(words);
    const { length } = words;
    this.pieces.push({ at: this.length, from, length, behind: to - from });
    this.length += length;
  }

  text(): string {
    return this.#parts.join('');
  }
}

/** The last piece that begins at an offset or before it. */
function pieceAt(
  pieces: readonly Piece[],
  offset: number,
  by: 'at' | 'from',
): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.[by] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}

function behindOf(
  pieces: readonly Piece[],
  offset: number,
  by: 'at' | 'from',
): number {
  const piece = pieceAt(pieces, offset, by);
  if (piece === undefined) return offset;
  return piece.from + Math.min(Math.max(0, offset - piece.at), piece.behind);
}

/** An end follows its last character, so that nothing left out is taken along. */
function endBehind(pieces: readonly Piece[], end: number): number {
  const piece = pieceAt(pieces, end - 1, 'at');
  if (piece === undefined) return end;
  const isKept = piece.length === piece.behind;
  return isKept ? piece.from + (end - piece.at) : piece.from + piece.behind;
}

function aheadOf(pieces: readonly Piece[], offset: number): number {
  const piece = pieceAt(pieces, offset, 'from');
  if (piece === undefined) return offset;
  return piece.at + Math.min(Math.max(0, offset - piece.from), piece.length);
}
