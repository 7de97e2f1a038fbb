import { nameRoom } from '../parts/name-room';
import type { Room } from '../parts/use-width';

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
/** The least room of names beside rows and over columns, and the most. */
const NAMES = { least: 108, share: 0.3 };
const HEAD = { least: 96, most: 176 };
/** What paper has room for, in the pixels of a page. */
const PAPER = 690;

/** The measures for some room and the names of actors, or for paper. */
export function measuresOf(
  { width, larger }: Room,
  actors: readonly string[],
  isPrinting: boolean,
): MatrixMeasures {
  if (isPrinting) {
    const names = 130;
    const cell = Math.min(CELL, Math.floor((PAPER - names) / actors.length));
    return { cell, names, head: 110 };
  }
  const most = NAMES.share * width;
  return {
    cell: Math.round(CELL * larger),
    names: nameRoom(actors, { least: NAMES.least, most, larger }),
    head: nameRoom(actors, { ...HEAD, most: HEAD.most * larger, larger }),
  };
}
