import type { Parallel } from './fan-out';
import { pairOf, pairsOf } from './fan-out';
import type { Point } from './tie-curve';
import { distanceWithin, tieCurve } from './tie-curve';

/** A pair is not looked after beyond so many: what is dense stays dense. */
const mostPairs = 400;
/** Room that a tie leaves to an actor that it passes, in pixels. */
const usualClearance = 20;
/** The window that the layout is thought to fill, in pixels. */
const paper = { width: 1000, height: 640 } as const;
const shifts = [0, 1, -1, 1.7, -1.7, 2.4, -2.4, 3.4, -3.4] as const;

/**
 * Lanes moved aside, a whole pair at a time, so that no tie passes under an
 * actor that it does not join: it would look joined. The least shift that is
 * clear is taken, else the one that passes the fewest. Filters play no part.
 */
export function swervedLanes(
  ties: readonly Parallel[],
  lanes: ReadonlyMap<string, number>,
  places: ReadonlyMap<string, Point>,
  clearance: number = usualClearance,
): ReadonlyMap<string, number> {
  const pairs = pairsOf(ties);
  if (pairs.size > mostPairs) return lanes;
  const pixels = inPixels(places);
  const moved = new Map(lanes);
  for (const parallels of pairs.values()) {
    const [first] = parallels;
    if (first === undefined) continue;
    const shift = clearShift(first, parallels, lanes, {
      pixels,
      clearance,
    });
    for (const tie of parallels) {
      const isTurned = pairOf(tie) !== `${tie.source}\n${tie.target}`;
      const lane = lanes.get(tie.id) ?? 0;
      moved.set(tie.id, lane + (isTurned ? -shift : shift));
    }
  }
  return moved;
}

/** What is passed: where actors stand, and how much room each is left. */
type Passed = {
  readonly pixels: ReadonlyMap<string, Point>;
  readonly clearance: number;
};

function clearShift(
  first: Parallel,
  parallels: readonly Parallel[],
  lanes: ReadonlyMap<string, number>,
  { pixels, clearance }: Passed,
): number {
  const [low = '', high = ''] = [first.source, first.target].toSorted();
  const [from, to] = [pixels.get(low), pixels.get(high)];
  if (from === undefined || to === undefined) return 0;
  const others = [...pixels].flatMap(([id, point]) =>
    id === low || id === high || !isBetween(point, from, to) ? [] : [point],
  );
  if (others.length === 0) return 0;
  let best = { shift: 0, passed: Infinity };
  for (const shift of shifts) {
    let passed = 0;
    for (const { id, source } of parallels) {
      const lane = (lanes.get(id) ?? 0) * (source === low ? 1 : -1);
      const curve = tieCurve(from, to, lane + shift);
      for (const point of others)
        // What passes as many as the best so far need not be looked at further.
        if (
          passed < best.passed &&
          distanceWithin(curve, point, clearance) !== undefined
        )
          passed++;
    }
    if (passed < best.passed) best = { shift, passed };
    if (passed === 0) break;
  }
  return best.shift;
}

/** Whether a point is near enough to a line for a curve along it to matter. */
function isBetween(point: Point, from: Point, to: Point): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const aside = ((point.y - from.y) * dx - (point.x - from.x) * dy) / length;
  return along > 0 && along < length && Math.abs(aside) < 160;
}

/** Places as they would stand in the window, y growing downwards. */
function inPixels(
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const points = [...places.values()];
  const width = extent(points.map(({ x }) => x));
  const height = extent(points.map(({ y }) => y));
  const scale = Math.min(paper.width / width, paper.height / height);
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: x * scale, y: -y * scale }]),
  );
}

function extent(values: readonly number[]): number {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  return Math.max(1e-6, most - least);
}
