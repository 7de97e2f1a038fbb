import type { Span } from './article';

/** How far around an end its word is looked for: no word is longer. */
const REACH = 60;
const LETTERS_BEFORE = /[\p{L}\p{N}\p{M}]+$/u;
const LETTERS_AFTER = /^[\p{L}\p{N}\p{M}]+/u;

/**
 * A span of a text, drawn out where an end of it would cut a word in two. What
 * is a word is known also of scripts that put no spaces between them.
 */
export function wholeWords(text: string, { start, end }: Span): Span {
  const first = wordAt(text, start);
  const last = wordAt(text, end - 1);
  return {
    start: start - lengthOf(LETTERS_BEFORE, text.slice(first.start, start)),
    end: end + lengthOf(LETTERS_AFTER, text.slice(end, last.end)),
  };
}

/** The word, or what stands between two words, that a character belongs to. */
function wordAt(text: string, at: number): Span {
  const from = Math.max(0, at - REACH);
  const words = new Intl.Segmenter('en', { granularity: 'word' })
    .segment(text.slice(from, at + REACH))
    .containing(at - from);
  if (words === undefined) return { start: at, end: at + 1 };
  const start = from + words.index;
  return { start, end: start + words.segment.length };
}

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0;
}
