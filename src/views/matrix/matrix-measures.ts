import type { NameSheet } from '../parts/name-room';
import {
  lengthOfLongest,
  NARROW_SHEET,
  nameRoom,
  PAPER,
} from '../parts/name-room';

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
/** The room of a side's mark, a count and the gaps around a name. */
const BESIDE = 60;
/** The same over a column, where no count is. */
const OVER = 24;
/** Over the columns names are at most so high: in sizes of the type, of the sheet. */
const HIGHEST = { em: 9.5, ofSheet: 0.16, emOfNarrow: 7, onPaper: 190 };

/** The measures on a sheet of so many pixels for actors of these names. */
export function measuresOf(
  names: readonly string[],
  sheet: Omit<NameSheet, 'beside'>,
): MatrixMeasures {
  const { width, em } = sheet;
  const highest =
    width < NARROW_SHEET
      ? HIGHEST.emOfNarrow * em
      : Math.max(HIGHEST.em * em, HIGHEST.ofSheet * width);
  return {
    cell: CELL,
    names: nameRoom(names, { ...sheet, beside: BESIDE }),
    head: Math.round(Math.min(OVER + lengthOfLongest(names, em), highest)),
  };
}

/** The measures on paper for actors of these names. */
export function printedMeasuresOf(names: readonly string[]): MatrixMeasures {
  const room = nameRoom(names, { ...PAPER, beside: BESIDE });
  const cell = Math.floor((PAPER.width - room) / Math.max(1, names.length));
  const over = OVER + lengthOfLongest(names, PAPER.em);
  return {
    cell: Math.min(CELL, cell),
    names: room,
    head: Math.min(over, HIGHEST.onPaper),
  };
}
