/** A point in pixels on the screen, or in the units of a layout. */
export type Point = { readonly x: number; readonly y: number };

/** A quadratic Bézier from the centre of one actor to that of another. */
export type TieCurve = {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
};

/**
 * Pixels between neighbouring lanes at their widest, as a share of the
 * distance and held between two bounds. The shaders read the same numbers.
 */
export const laneSpacing = { share: 0.1, least: 15, most: 34 } as const;

/** The number of pixels that one lane lies aside at the middle of a tie. */
function laneWidth(distance: number): number {
  const { share, least, most } = laneSpacing;
  return Math.min(most, Math.max(least, share * distance));
}

/**
 * The curve of a tie in screen pixels, y growing downwards. A positive lane
 * bends to the left of from → to, as the layout sees it.
 */
export function tieCurve(from: Point, to: Point, lane: number): TieCurve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const distance = Math.hypot(dx, dy);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (distance === 0 || lane === 0) return { from, control: middle, to };
  // The control point lies twice as far out as the curve itself comes.
  const out = (2 * lane * laneWidth(distance)) / distance;
  const control = { x: middle.x + dy * out, y: middle.y - dx * out };
  return { from, control, to };
}

/** The point at parameter `t`, 0 being the centre of the first actor. */
export function pointOn(curve: TieCurve, t: number): Point {
  const { from, control, to } = curve;
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return {
    x: a * from.x + b * control.x + c * to.x,
    y: a * from.y + b * control.y + c * to.y,
  };
}

/**
 * The distance in pixels from a point to the curve, sampled; `undefined` where
 * that is `reach` or more, which the box of the curve says of most points.
 */
export function distanceWithin(
  curve: TieCurve,
  point: Point,
  reach: number,
): number | undefined {
  if (!isInBoxOf(curve, point, reach)) return undefined;
  let nearest = Infinity;
  let before = curve.from;
  for (let step = 1; step <= 16; step += 1) {
    const after = pointOn(curve, step / 16);
    nearest = Math.min(nearest, squareToSegment(before, after, point));
    before = after;
  }
  return nearest < reach * reach ? Math.sqrt(nearest) : undefined;
}

function isInBoxOf(
  { from, control, to }: TieCurve,
  { x, y }: Point,
  reach: number,
): boolean {
  return (
    x >= Math.min(from.x, control.x, to.x) - reach &&
    x <= Math.max(from.x, control.x, to.x) + reach &&
    y >= Math.min(from.y, control.y, to.y) - reach &&
    y <= Math.max(from.y, control.y, to.y) + reach
  );
}

/** The square of the distance: a root for each piece is what would cost. */
function squareToSegment(from: Point, to: Point, point: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const along =
    square === 0
      ? 0
      : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  const held = Math.min(1, Math.max(0, along));
  const x = point.x - from.x - held * dx;
  const y = point.y - from.y - held * dy;
  return x * x + y * y;
}

/** A small obstacle on a curve: a name had better not lie on it. */
type Bead = Point & { readonly radius: number; readonly price: number };

/** Beads along a curve, so close that a name on it lies on some. */
export function beadsOn(curve: TieCurve): readonly Bead[] {
  const { from, to } = curve;
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 16);
  return Array.from({ length: Math.max(0, count - 1) }, (_, bead) => ({
    ...pointOn(curve, (bead + 1) / count),
    radius: 1,
    price: 0.25,
  }));
}
