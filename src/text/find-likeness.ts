import search from 'approx-string-match';
import type { Span } from './article';

/** A stretch like the words sought, and in how many characters it differs. */
export type Likeness = Span & { readonly errors: number };

/** Share of the characters that may differ before words count as lost. */
const TOLERATED = 0.2;
/** Longest words that are sought approximately: cost grows with length². */
const LONGEST = 1_000;
/** Shortest stretch that is searched at a time. */
const SHORTEST_STRETCH = 2_000;
/** Beyond so many equally good places, further ones tell nothing. */
const ENOUGH = 100;

/**
 * The stretches of a text that are most like some words, at most one character
 * in five differing. Searches outwards from `near`, stretch by stretch: in a
 * text that repeats itself, the cost of one search would grow with length³.
 */
export function likenessesOf(
  text: string,
  words: string,
  near: number,
): readonly Likeness[] {
  let tolerated = Math.floor(words.length * TOLERATED);
  // With no error to spare, a search for the words themselves has said all.
  if (tolerated === 0 || words.length > LONGEST) return [];
  let found: Likeness[] = [];
  const overlap = words.length + tolerated;
  for (const start of stretchesOf(text.length, overlap, near)) {
    const stretch = text.slice(start, start + sizeFor(overlap) + overlap);
    for (const { start: at, end, errors } of search(
      stretch,
      words,
      tolerated,
    )) {
      if (at >= end) continue;
      if (errors < tolerated) found = [];
      tolerated = errors;
      found.push({ start: start + at, end: start + end, errors });
    }
    if (found.length > ENOUGH) break;
  }
  return found;
}

function sizeFor(overlap: number): number {
  return Math.max(SHORTEST_STRETCH, 2 * overlap);
}

/** Where stretches start that together cover a text, the nearest first. */
function stretchesOf(length: number, overlap: number, near: number): number[] {
  const size = sizeFor(overlap);
  const starts = Array.from(
    { length: Math.ceil(length / size) },
    (_, index) => index * size,
  );
  const distanceOf = (start: number): number =>
    Math.abs(start + size / 2 - near);
  return starts.sort((a, b) => distanceOf(a) - distanceOf(b));
}
