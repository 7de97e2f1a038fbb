/** The measures of a matrix, in pixels. */
export type MatrixMeasures = {
  /** A cell is as high as wide. */
  readonly cell: number;
  /** The width of the names beside the rows. */
  readonly names: number;
  /** The height of the names over the columns. */
  readonly head: number;
};

/** So many actors can still be read on a page. */
export const MOST_PRINTED = 40;

const CELL = 36;
const NARROW = 560;
/** What paper has room for, in the pixels of a page. */
const PAPER = 690;

/** The measures for a width of so many pixels, or for paper. */
export function measuresOf(
  width: number,
  actors: number,
  isPrinting: boolean,
): MatrixMeasures {
  if (isPrinting) {
    const names = 130;
    const cell = Math.min(CELL, Math.floor((PAPER - names) / actors));
    return { cell, names, head: 110 };
  }
  return width < NARROW
    ? { cell: CELL, names: 108, head: 112 }
    : { cell: CELL, names: 188, head: 152 };
}
