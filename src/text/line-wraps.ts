import type { Span } from './article';

/** What stands in place of a line's end where a line was only wrapped. */
export type Wrap = Span & { readonly words: '' | ' ' };

/** Lines that a program wrapped are at most so long, in characters. */
const WIDEST = 140;
/** And those of a whole text at least so long, most of them. */
const NARROWEST = 28;
/** This share of the lines that go on is full: the next word did not fit. */
const FULL_SHARE = 0.6;
/** Before these a hyphen is part of the word: "pre-\nwar" is "pre-war". */
const HYPHENED =
  /(?:^|[^\p{L}])(?:ex|non|pre|post|pro|anti|self|co|vice|half|all|well|long|short|high|low|cross|mid|so|two|three|then|now|much|go|face|back|lieutenant|major|brigadier|secretary|attorney)$/iu;
/** How much of a text is searched for another writing of a word, in characters. */
const SEARCHED = 400_000;

const QUOTED = 62;

type Line = Span & { readonly isBlankAfter: boolean };

/**
 * The line ends inside paragraphs of a text that was wrapped to a width, as
 * mail and exports are: where the next word would not have fitted, or where a
 * sentence plainly goes on. A hyphen that parts a word goes with its line end.
 */
export function wrapsOf(text: string, within: Span): Wrap[] {
  const lines = linesOf(text, within);
  if (lines.length < 2) return [];
  const width = widthOf(text, lines);
  const wraps: Wrap[] = [];
  let words: ReadonlySet<string> | undefined;
  const isWord = (word: string): boolean =>
    (words ??= wordsOf(text)).has(word.toLowerCase());
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || line.isBlankAfter) continue;
    if (!goesOn(text, line, next, width)) continue;
    wraps.push(wrapAt(text, line, next, isWord));
  }
  return wraps;
}

/** The lines that hold words, trimmed, and whether an empty one follows. */
function linesOf(text: string, { start, end }: Span): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 10;
    if (code !== 10 && code !== 13) continue;
    const isPair =
      code === 13 && at + 1 < end && text.charCodeAt(at + 1) === 10;
    const line = trimmed(text, from, at);
    if (line === undefined) {
      const last = lines.at(-1);
      if (last !== undefined)
        lines[lines.length - 1] = { ...last, isBlankAfter: true };
    } else lines.push({ ...line, isBlankAfter: false });
    if (isPair) at++;
    from = at + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isBefore(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : undefined;
}

/** White space, or the marks of a message that was quoted. */
function isBefore(code: number): boolean {
  return code === QUOTED || isSpace(code);
}

function isSpace(code: number): boolean {
  return (
    code === 32 || code === 9 || code === 0xa0 || code === 11 || code === 12
  );
}

/** The width that a text was wrapped to; `undefined` where it was not. */
function widthOf(text: string, lines: readonly Line[]): number | undefined {
  const inside = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.isBlankAfter ? [] : [{ line, next }];
  });
  const lengths = inside
    .map(({ line }) => line.end - line.start)
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return undefined;
  const full = inside.filter(({ line, next }) =>
    isFull(text, line, next, width),
  ).length;
  return full >= inside.length * FULL_SHARE ? width : undefined;
}

/** Whether the first word of the next line would not have fitted. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  let word = next.start;
  while (word < next.end && !isSpace(text.charCodeAt(word))) word++;
  return line.end - line.start + 1 + (word - next.start) > width;
}

function goesOn(
  text: string,
  line: Line,
  next: Line,
  width: number | undefined,
): boolean {
  const length = line.end - line.start;
  if (length > WIDEST || BEGINS_ENTRY.test(startOf(text, next))) return false;
  if (BYLINE.test(text.slice(next.start, Math.min(next.end, next.start + 80))))
    return false;
  const tail = text.slice(Math.max(line.start, line.end - 12), line.end);
  const isSmall = /^["“‘(]?\p{Ll}/u.test(startOf(text, next));
  // A large first letter stands on a line of its own.
  if (length === 1 && /\p{Lu}/u.test(tail) && isSmall) return true;
  if (width !== undefined && isFull(text, line, next, width)) return true;
  if (isSmall && /\p{L}{2}[-\u00ad\u2010]$/u.test(tail)) return true;
  const isOpen = /[\p{L}\p{N},;–—-]["”’)]?$/u.test(tail);
  return isOpen && isSmall && length >= NARROWEST;
}

/** The next line begins an entry of a list or a chat, or is a field of a message's head. */
const BEGINS_ENTRY =
  /^(?:\u200e?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d|\[\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?\] |\d{1,2}:\d{2} [–—-] |[•‣◦▪●■◆►○]|[*–—-] |\(?\d{1,2}[.)] |(?:From|To|Cc|Bcc|Date|Sent|Subject|Re):)/iu;

/** "by Ann Lee (1991)": a line of its own, under a title. */
const BYLINE =
  /^by \p{Lu}[\p{L}.’'-]*(?: (?:(?:de|van|von|der|al|bin) )?\p{Lu}[\p{L}.’'-]*){1,3}(?: \(\d{4}\))?$/u;

function startOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + 20));
}

function wrapAt(
  text: string,
  line: Line,
  next: Line,
  isWord: (word: string) => boolean,
): Wrap {
  const { start, end } = { start: line.end, end: next.start };
  const length = line.end - line.start;
  const head = /^[\p{L}\p{M}’']+/u.exec(
    text.slice(next.start, Math.min(next.end, next.start + 60)),
  )?.[0];
  if (length === 1 && !/[AIO]/.test(text[line.start] ?? ''))
    return { start, end, words: '' };
  const last = text[line.end - 1] ?? '';
  if (last === '\u00ad') return { start: start - 1, end, words: '' };
  if (!/[-\u2010]/.test(last) || head === undefined)
    return { start, end, words: ' ' };
  const before = /[\p{L}\p{M}]+$/u.exec(
    text.slice(Math.max(line.start, line.end - 61), line.end - 1),
  )?.[0];
  if (before === undefined) return { start, end, words: ' ' };
  return keepsHyphen(before, head, isWord)
    ? { start, end, words: '' }
    : { start: start - 1, end, words: '' };
}

/** The words of a text, with their hyphens, in lower case. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [word] of text
    .slice(0, SEARCHED)
    .matchAll(/\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*/gu))
    words.add(word.toLowerCase());
  return words;
}

/** Whether a hyphen at a line's end is the word's own, as in "go-between". */
function keepsHyphen(
  before: string,
  after: string,
  isWord: (word: string) => boolean,
): boolean {
  if (!/^\p{Ll}/u.test(after) || isWord(`${before}-${after}`)) return true;
  return !isWord(`${before}${after}`) && HYPHENED.test(before);
}
