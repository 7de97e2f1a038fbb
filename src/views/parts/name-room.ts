/** The mean width of a letter of the app's type, in parts of its size. */
const MEAN_LETTER = 0.56;
/** The size of a name, in parts of the page's. */
const NAME = 0.75;
/** The part of a wide sheet that names may take. */
const MOST_OF_SHEET = 0.2;
/** Below this width in pixels a sheet is narrow: names are cut to `LEAST`. */
export const NARROW_SHEET = 560;
const LEAST = { narrow: 64, wide: 128 };
/** The part of paper that names may take: no one can ask it for a whole name. */
const MOST_OF_PAPER = 0.34;

/** Paper as a sheet: in the pixels of a page, names being set in 7 points. */
export const PAPER = { width: 690, em: 12.5, isPaper: true } as const;

/** What names stand on: its width, the size of its type, what is beside them. */
export type NameSheet = {
  readonly width: number;
  /** The size of the page's type. */
  readonly em: number;
  /** The room of what stands beside each name: its mark, the gaps, a count. */
  readonly beside: number;
  readonly isPaper?: boolean;
};

/**
 * How much room the names beside the rows of a sheet have, in pixels, as are all
 * measures here: what the longest needs, but no more than a fifth of the sheet,
 * or a third of paper.
 */
export function nameRoom(
  names: Iterable<string>,
  { width, em, beside, isPaper }: NameSheet,
): number {
  const least = width < NARROW_SHEET ? LEAST.narrow : LEAST.wide;
  const part = isPaper === true ? MOST_OF_PAPER : MOST_OF_SHEET;
  const share = width < NARROW_SHEET ? 0 : width * part;
  return Math.round(
    Math.min(
      lengthOfLongest(names, em) + beside,
      Math.max(least + beside, share),
    ),
  );
}

/** About how long the longest of some names is when it is set, in pixels. */
export function lengthOfLongest(names: Iterable<string>, em: number): number {
  let longest = 0;
  for (const name of names) longest = Math.max(longest, name.length);
  return Math.ceil(longest * em * NAME * MEAN_LETTER);
}
