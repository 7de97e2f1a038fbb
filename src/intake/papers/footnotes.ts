import { usualHeight } from './drop-caps';
import type { PrintedLine } from './page-lines';

/** Notes are set in letters smaller than the text's by this share at least. */
const SMALLER = 0.92;
/** What a note begins with: its number or sign, and its first word. */
const MARK = /^(?:\d{1,3}\.?|[*†‡§¶]{1,3})\s*[\p{L}“"‘(]/u;

/** Pages without the notes at their foot, and the lines of those. */
export type WithoutFootnotes = {
  readonly pages: readonly (readonly PrintedLine[])[];
  /** The lines of the notes, page by page. */
  readonly notes: readonly (readonly PrintedLine[])[];
};

/**
 * Takes out the notes at the foot of pages, which stand between the halves of a
 * sentence that goes on over the page: small letters below all of the text,
 * the first with a number or sign.
 */
export function withoutFootnotes(
  pages: readonly (readonly PrintedLine[])[],
): WithoutFootnotes {
  const usual = usualHeight(pages.flat());
  const parted = pages.map((lines) => {
    const start = startOfNotes(lines, usual);
    return { text: lines.slice(0, start), notes: lines.slice(start) };
  });
  return {
    pages: parted.map(({ text }) => text),
    notes: parted.map(({ notes }) => notes).filter(({ length }) => length > 0),
  };
}

/** Where the notes begin among the lines of a page, or its end. */
function startOfNotes(lines: readonly PrintedLine[], usual: number): number {
  const isSmall = (line: PrintedLine | undefined): boolean =>
    line !== undefined && line.height < usual * SMALLER;
  let start = lines.length;
  while (isSmall(lines[start - 1])) start--;
  // What is small from top to foot is no note.
  if (start === 0) return lines.length;
  const lowest = Math.min(...lines.slice(0, start).map(({ y }) => y));
  while (
    start < lines.length &&
    !(MARK.test(lines[start]?.words ?? '') && (lines[start]?.y ?? 0) < lowest)
  )
    start++;
  return start;
}
