import type { Case } from '../case';
import { SIDE_COLORS, sideColorsOf } from '../lens';

/** The number of the colour that a side has, in a drawing of a case. */
export function inksOf(within: Case): (side: string | undefined) => number {
  const colors = sideColorsOf(within);
  return (side) => (colors.get(side ?? '') ?? SIDE_COLORS + 1) - 1;
}
