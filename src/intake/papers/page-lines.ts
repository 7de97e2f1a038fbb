/** A line of words on a printed page, in points from its lower left corner. */
export type PrintedLine = {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  /** The height of its letters. */
  readonly height: number;
};

/** A gap of more line heights than this begins a paragraph. */
const PARAGRAPH_GAP = 1.75;
/** A first line set in by more letter heights than this begins one, too. */
const INDENT = 0.8;

/** A line with less than this share of the next one's signs ended early. */
const SHORT = 0.6;

/** A shorter paragraph that breaks off may be a line by itself. */
const OPEN = 80;
/** Beyond so many characters nothing is a word. */
const LONGEST_WORD = 60;

/**
 * The lines of one page as paragraphs: a wider gap, a sentence that ends early
 * in a line, an indent after either, other letters or a new column part them. A word that was broken at a
 * line's end is joined again, unless `hyphened` holds it with its hyphen.
 */
export function paragraphsOfPage(
  lines: readonly PrintedLine[],
  hyphened: ReadonlySet<string>,
): readonly string[] {
  const paragraphs: string[] = [];
  let before: PrintedLine | undefined;
  for (const line of lines) {
    const last = paragraphs.length - 1;
    const sofar = paragraphs[last];
    const isNew =
      sofar === undefined ||
      before === undefined ||
      (parts(before, line) && !goesOnInColumn(sofar, before, line));
    if (isNew) paragraphs.push(line.words);
    else paragraphs[last] = joined(sofar, line.words, hyphened);
    before = line;
  }
  return paragraphs;
}

/**
 * The pages' paragraphs as one text, parted by empty lines. A sentence that
 * goes on over the end of a page is joined.
 */
export function textOfPages(
  pages: readonly (readonly string[])[],
  hyphened: ReadonlySet<string>,
): string {
  const paragraphs: string[] = [];
  for (const page of pages)
    for (const [index, words] of page.entries()) {
      const last = paragraphs.length - 1;
      const sofar = paragraphs[last];
      const goesOn =
        index === 0 &&
        sofar !== undefined &&
        isOpen(sofar) &&
        (/^\p{Ll}/u.test(words) ||
          (sofar.length >= OPEN && /^["“‘(]?\p{L}/u.test(words)));
      if (goesOn) paragraphs[last] = joined(sofar, words, hyphened);
      else paragraphs.push(words);
    }
  return paragraphs.join('\n\n');
}

/** The words that some line writes with a hyphen inside it. */
export function hyphenedWords(
  lines: readonly PrintedLine[],
): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ words }) =>
      [...words.matchAll(/(?<!\p{L})\p{L}+-\p{L}+/gu)].map(([word]) =>
        word.toLowerCase(),
      ),
    ),
  );
}

/** In the next column a paragraph goes on whose last sentence is open. */
function goesOnInColumn(
  sofar: string,
  before: PrintedLine,
  line: PrintedLine,
): boolean {
  const isNextColumn = line.y > before.y && line.x > before.x;
  const size = Math.max(before.height, line.height, 1);
  const isAlike = Math.abs(before.height - line.height) <= size * 0.15;
  const isLong =
    sofar.length >= (/^\p{Ll}/u.test(line.words) ? OPEN / 4 : OPEN);
  return isNextColumn && isAlike && isOpen(sofar) && isLong;
}

/** Whether a paragraph breaks off within a sentence. */
function isOpen(words: string): boolean {
  return /[\p{L},-]$/u.test(words.slice(-2));
}

function parts(before: PrintedLine, line: PrintedLine): boolean {
  const size = Math.max(before.height, line.height, 1);
  const drop = before.y - line.y;
  if (drop < 0 || drop > size * PARAGRAPH_GAP) return true;
  if (Math.abs(before.height - line.height) > size * 0.15) return true;
  const isEnd = /[.!?”"’)]$/.test(before.words);
  const isSetIn = line.x - before.x > size * INDENT;
  const isShort = before.words.length < line.words.length * SHORT;
  const isNext = /^["“‘«(]?[\p{Lu}\p{Lo}\d]/u.test(line.words);
  return (
    (isSetIn && (isShort || isEnd)) ||
    (isShort && isNext && (isEnd || /\d$/.test(before.words)))
  );
}

function joined(
  sofar: string,
  words: string,
  hyphened: ReadonlySet<string>,
): string {
  const broken = /(\p{L}+)[-\u00ad\u2010]$/u.exec(
    sofar.slice(-LONGEST_WORD),
  )?.[1];
  const rest = /^\p{Ll}+/u.exec(words)?.[0];
  if (broken === undefined || rest === undefined) return `${sofar} ${words}`;
  const whole = `${broken}-${rest}`.toLowerCase();
  return hyphened.has(whole)
    ? `${sofar}${words}`
    : `${sofar.slice(0, -1)}${words}`;
}
