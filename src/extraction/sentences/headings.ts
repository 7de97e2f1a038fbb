import { SMALL_WORDS } from '../lexicons/function-words';
import type { Span } from '../../text';

/** Longest line that is looked at as a heading, in characters. */
const LONGEST = 160;

/**
 * Whether a stretch is a heading: a line of its own without a closing mark, in
 * capitals or with every longer word capitalised. Its words name nobody safely.
 */
export function isHeading(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST || !isWholeLine(text, start, end)) return false;
  const line = text.slice(start, end).trim();
  if (/[.!?:;,”"’]$/u.test(line)) return false;
  const words = line.split(/\s+/);
  if (isHeadline(text, start, end) && words.length > 3) return true;
  if (words.length < 2 || isName(words)) return words.length < 2;
  return words.every(
    (word) => SMALL_WORDS.has(word) || /^[^\p{Ll}]/u.test(word),
  );
}

/** The first line of all, with an empty one below: the text tells it again. */
function isHeadline(text: string, start: number, end: number): boolean {
  return (
    text.slice(0, start).trim() === '' &&
    /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(end, end + 20))
  );
}

function isWholeLine(text: string, start: number, end: number): boolean {
  const isOpened = start === 0 || /[\n\r]/.test(text[start - 1] ?? '');
  const isClosed = end >= text.length || /[\n\r]/.test(text[end] ?? '');
  return isOpened && isClosed && !(start === 0 && end >= text.length);
}

/** A line that is nothing but somebody's name, as an encyclopaedia opens. */
function isName(words: readonly string[]): boolean {
  return words.length < 4 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
}
