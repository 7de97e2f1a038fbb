import type { Point } from '../../figure';
import type { Standing } from './walk';

/**
 * The actors inside a loop drawn by hand, which closes itself; where it crosses
 * itself, what it goes round twice is outside (even–odd rule). Cost: actors in
 * the loop's box times its corners.
 */
export function caughtIn(
  loop: readonly Point[],
  standings: readonly Standing[],
): readonly string[] {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y } of loop) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return standings.flatMap((each) => {
    const { id, x, y } = each;
    const isInBox = x >= left && x <= right && y >= top && y <= bottom;
    return isInBox && isInside(loop, each) ? [id] : [];
  });
}

function isInside(loop: readonly Point[], { x, y }: Point): boolean {
  let isIn = false;
  let before = loop.at(-1);
  for (const corner of loop) {
    if (before === undefined) return false;
    const isCrossed = corner.y > y !== before.y > y;
    const at =
      corner.x +
      ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
    if (isCrossed && x < at) isIn = !isIn;
    before = corner;
  }
  return isIn;
}

/** A loop in SVG's words, closed. */
export function pathOf(loop: readonly Point[]): string {
  return loop.length === 0
    ? ''
    : `M${loop.map(({ x, y }) => `${x},${y}`).join('L')}Z`;
}
