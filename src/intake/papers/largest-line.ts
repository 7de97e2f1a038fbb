import type { PrintedLine } from './page-lines';

/** A headline's letters are so much higher than most. */
const HIGHER = 1.35;
/** Letters of one line are alike up to this share. */
const ALIKE = 0.05;
const FEWEST_WORDS = 3;
const LONGEST = 200;

/**
 * The words in the largest letters of a page, where these stand out: its
 * headline, in whatever order the page was set.
 */
export function largestLine(lines: readonly PrintedLine[]): string | undefined {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  const most = heights.at(-1) ?? 0;
  if (most < usual * HIGHER) return undefined;
  const isLargest = ({ height }: PrintedLine): boolean =>
    height >= most * (1 - ALIKE);
  const first = lines.findIndex(isLargest);
  const after = lines.findIndex((line, at) => at > first && !isLargest(line));
  const words = lines
    .slice(first, after === -1 ? lines.length : after)
    .map((line) => line.words)
    .join(' ');
  const isHeadline =
    words.length <= LONGEST && words.split(/\s+/).length >= FEWEST_WORDS;
  return isHeadline ? words : undefined;
}
