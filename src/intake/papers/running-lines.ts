import { isOutlet } from '../credit-line';
import { dayIn } from '../written-days';
import type { PrintedLine } from './page-lines';

/** How many lines at the head and at the foot of a page may run on. */
const AT_EDGE = 2;
/** Fewer pages repeat nothing that can be told from their text. */
const FEWEST_PAGES = 3;
/** On so large a share of the pages a line runs on: left and right differ. */
const SHARE = 0.3;
/** A head or foot is set off from the text by more line heights than this. */
const SET_OFF = 1.6;
/** What programs print at the edge of a page: when, from where, which page. */
const PRINTED = [
  /^\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?=\s|$)/i,
  /^(?:https?|file):\/\/\S+(?:\s+\d+(?:\/| \p{L}{2,4} )\d+)?$/u,
  /^\d+(?:\/| (?:of|von|sur|de|di|из) )\d+(?:\s+\d{1,4}[./-]\d{1,2}[./-].*)?$/u,
  /\shttps?:\/\/\S+$/,
  /^(?:page|seite|página|pagina|стр\.) \d{1,4}(?: ?(?:\/|of|von|sur|de|di|van|из) ?\d{1,4})?$/iu,
];
/** Lines of one height on their pages, give or take so many points. */
const LEVEL = 3;

/** Pages without their running heads and feet, and what those say. */
export type WithoutRunning = {
  readonly pages: readonly (readonly PrintedLine[])[];
  /** Each line left out, as its first page prints it. */
  readonly left: readonly string[];
  /** What the first page repeats at its head: it may tell publisher and date. */
  readonly firstHead: readonly string[];
  /** Where a browser printed it from, as it says at the edge. */
  readonly address: string | undefined;
};

/**
 * Takes out what the head or foot of most pages repeats, numbers apart: a
 * publication's name, a date of printing, "Page 2 of 7". It stands between the
 * halves of a sentence that goes on over the page. Of fewer pages what a head
 * says tells it. The first head stays, but for what a browser prints there: the
 * day of printing is none of publication.
 */
export function withoutRunningLines(
  pages: readonly (readonly PrintedLine[])[],
): WithoutRunning {
  const filled = pages.filter((lines) => lines.length > 0).length;
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(edgesOf(lines).map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(FEWEST_PAGES, Math.ceil(filled * SHARE));
  const left = new Map<string, string>();
  const firstHead: string[] = [];
  let address: string | undefined;
  const kept = pages.map((lines, page) => {
    const edges = new Set(edgesOf(lines));
    const feet = new Set(footOf(lines));
    return lines.filter((line) => {
      const key = keyOf(line);
      const isPrinted = edges.has(line) && isPrintedEdge(line);
      const runs =
        edges.has(line) &&
        ((counts.get(key) ?? 0) >= most ||
          (filled < FEWEST_PAGES && isHead(line, lines)));
      if (!runs && !isPrinted) return true;
      if (isPrinted) address ??= /https?:\/\/\S+/.exec(line.words)?.[0];
      // The first head breaks no sentence, and stays.
      if (page === 0 && !feet.has(line) && !isPrinted)
        firstHead.push(line.words);
      else if (!left.has(key)) left.set(key, line.words);
      return false;
    });
  });
  return { pages: kept, left: [...left.values()], firstHead, address };
}

/** A longer line is no head, in characters and in words. */
const LONGEST_HEAD = 80;
const MOST_WORDS = 10;
/** The letters of a headline are so much higher than most. */
const HIGHER = 1.35;

/**
 * Whether a line at the edge of one of few pages says what heads and feet say: the
 * number of the page, or the name of a publication with a day or a number.
 */
function isHead(
  { words, height }: PrintedLine,
  lines: readonly PrintedLine[],
): boolean {
  if (/^[-–—\s]*\p{Lu}?\d{1,4}[-–—\s]*$/u.test(words)) return true;
  const heights = lines.map((line) => line.height).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  const isLong =
    words.length > LONGEST_HEAD || words.split(/\s+/).length > MOST_WORDS;
  if (isLong || /[.!?]$/.test(words) || height > usual * HIGHER) return false;
  const isNumbered = /^\d{1,4}\b|\b\d{1,4}$/.test(words);
  return isOutlet(words) && (isNumbered || dayIn(words) !== undefined);
}

function isPrintedEdge({ words }: PrintedLine): boolean {
  return PRINTED.some((mark) => mark.test(words));
}

function edgesOf(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const down = downwards(lines);
  return [...setOff(down), ...setOff(down.toReversed())];
}

function footOf(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  return setOff(downwards(lines).toReversed());
}

/**
 * The first lines, up to a gap: what stands at the distance of lines belongs
 * to the text, however often pages begin alike.
 */
function setOff(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  for (let at = Math.min(AT_EDGE, lines.length - 1); at > 0; at--) {
    const [line, next] = [lines[at - 1], lines[at]];
    if (line === undefined || next === undefined) continue;
    const size = Math.max(line.height, next.height, 1);
    if (Math.abs(line.y - next.y) > size * SET_OFF) return lines.slice(0, at);
  }
  return [];
}

function downwards(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  return lines.toSorted((a, b) => b.y - a.y);
}

/** The same words at the same height, whatever number they hold. */
function keyOf({ words, y }: PrintedLine): string {
  return `${Math.round(y / LEVEL)} ${words.replaceAll(/\p{N}+/gu, '#')}`;
}
