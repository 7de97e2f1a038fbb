import type { Matrix } from '../../network';

/** A place in the grid; -1 is that of a name, beside a row or over a column. */
export type Spot = { readonly row: number; readonly column: number };

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

const FAR = 10;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const LEAPS: typeof STEPS = { PageUp: [-FAR, 0], PageDown: [FAR, 0] };

/**
 * Where a key leads from a place of the grid, as in a table of numbers: arrows
 * by one, with Ctrl to the next cell that is not empty; Home and End along the
 * row, with Ctrl to the corners. Nothing for any other key.
 */
export function moved(
  { key, ctrlKey, metaKey }: Keys,
  spot: Spot,
  matrix: Matrix,
): Spot | undefined {
  const isFar = ctrlKey || metaKey;
  const last = matrix.actors.length - 1;
  if (key === 'Home')
    return isFar ? { row: 0, column: 0 } : { ...spot, column: 0 };
  if (key === 'End') return { row: isFar ? last : spot.row, column: last };
  const step = STEPS[key] ?? LEAPS[key];
  if (step === undefined) return undefined;
  const filled =
    isFar && Object.hasOwn(STEPS, key)
      ? filledFrom(matrix, spot, step)
      : undefined;
  if (filled !== undefined) return filled;
  const [down, right] = step;
  const next = {
    row: held(spot.row + down, last),
    column: held(spot.column + right, last),
  };
  // The corner between the names is no place.
  return next.row === -1 && next.column === -1 ? spot : next;
}

function held(place: number, last: number): number {
  return Math.max(-1, Math.min(place, last));
}

function filledFrom(
  matrix: Matrix,
  spot: Spot,
  [down, right]: readonly [number, number],
): Spot | undefined {
  const { length } = matrix.actors;
  let { row, column } = spot;
  for (;;) {
    row += down;
    column += right;
    if (row < 0 || column < 0 || row >= length || column >= length)
      return undefined;
    if (matrix.cellAt(row, column) !== undefined) return { row, column };
  }
}
