/** Points of a plane as numbers in a row: x, y, x, y. */
export type Outline = readonly number[];

/** Whether two segments cross; ends that only touch do not count. */
export function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}

/** How far a point lies from a segment. */
export function distanceToSegment(
  x: number,
  y: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
): number {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
  const held = along < 0 ? 0 : along > 1 ? 1 : along;
  const offX = x - ax - held * dx;
  const offY = y - ay - held * dy;
  return Math.sqrt(offX * offX + offY * offY);
}

/** The convex hull of points (Andrew 1979), one point or two being their own. */
export function hullOf(
  points: readonly (readonly [number, number])[],
): Outline {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  if (sorted.length < 3) return sorted.flat();
  const upper = half(sorted);
  const lower = half(sorted.toReversed());
  return [...upper.slice(0, -1), ...lower.slice(0, -1)].flat();
}

function half(
  sorted: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const chain: (readonly [number, number])[] = [];
  for (const point of sorted) {
    while (chain.length > 1 && !turns(chain.at(-2), chain.at(-1), point))
      chain.pop();
    chain.push(point);
  }
  return chain;
}

function turns(
  from: readonly [number, number] | undefined,
  over: readonly [number, number] | undefined,
  to: readonly [number, number],
): boolean {
  if (from === undefined || over === undefined) return true;
  return (
    (over[0] - from[0]) * (to[1] - from[1]) -
      (over[1] - from[1]) * (to[0] - from[0]) >
    0
  );
}

/** How far a point lies outside an outline; inside, how deep, below 0. */
export function distanceOutside(
  outline: Outline,
  x: number,
  y: number,
): number {
  let isInside = outline.length > 4;
  let nearest = Infinity;
  for (let at = 0; at < outline.length; at += 2) {
    const next = (at + 2) % outline.length;
    const ax = outline[at] ?? 0;
    const ay = outline[at + 1] ?? 0;
    const bx = outline[next] ?? 0;
    const by = outline[next + 1] ?? 0;
    if ((bx - ax) * (y - ay) - (by - ay) * (x - ax) < 0) isInside = false;
    nearest = Math.min(nearest, distanceToSegment(x, y, ax, ay, bx, by));
  }
  return isInside ? -nearest : nearest;
}

/** Whether the edges of two outlines cross. */
export function outlinesCross(one: Outline, other: Outline): boolean {
  for (let at = 0; at < one.length; at += 2) {
    const next = (at + 2) % one.length;
    for (let to = 0; to < other.length; to += 2) {
      const end = (to + 2) % other.length;
      if (
        cross(
          one[at] ?? 0,
          one[at + 1] ?? 0,
          one[next] ?? 0,
          one[next + 1] ?? 0,
          other[to] ?? 0,
          other[to + 1] ?? 0,
          other[end] ?? 0,
          other[end + 1] ?? 0,
        )
      )
        return true;
    }
  }
  return false;
}
