import type { PrintedLine } from './page-lines';

/** A printed line, whole and as the stretches that wide gaps part. */
export type Row = {
  readonly whole: PrintedLine;
  readonly stretches: readonly PrintedLine[];
};

/** Columns begin at one place on all lines, give or take so many points. */
const NEAR = 3;
/** Fewer lines in a row may be a table, or a line with its date. */
const FEWEST_LINES = 5;
/** The words of a cell are fewer than those of a column's line, in characters. */
const SHORTEST = 18;

/**
 * The lines of a page whose two columns a program wrote row by row: first all of
 * the left column, then all of the right one. Tables and lines of other shapes
 * stay as they are.
 */
export function unwoven(rows: readonly Row[]): readonly PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (let at = 0; at < rows.length;) {
    const to = endOfRun(rows, at);
    const run = rows.slice(at, to);
    if (isText(run))
      for (const column of [0, 1])
        lines.push(...run.flatMap(({ stretches }) => stretches[column] ?? []));
    else lines.push(...run.map(({ whole }) => whole));
    at = to;
  }
  return lines;
}

/** Where rows end that hold two stretches, the second at one place. */
function endOfRun(rows: readonly Row[], from: number): number {
  const placeOf = (row: Row | undefined): number | undefined =>
    row?.stretches.length === 2 ? row.stretches[1]?.x : undefined;
  const place = placeOf(rows[from]) ?? Number.NaN;
  let to = from + 1;
  while (Math.abs((placeOf(rows[to]) ?? Number.NaN) - place) <= NEAR) to++;
  return to;
}

/** Whether both columns of some rows are running words, not cells. */
function isText(run: readonly Row[]): boolean {
  if (run.length < FEWEST_LINES) return false;
  return [0, 1].every((column) => {
    const words = run.map(({ stretches }) => stretches[column]?.words ?? '');
    const length = words.reduce((sum, each) => sum + each.length, 0);
    const goingOn = words.filter((each) => /^\p{Ll}/u.test(each)).length;
    return length >= run.length * SHORTEST && goingOn * 3 >= run.length;
  });
}
