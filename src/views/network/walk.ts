import type { Point } from '../../figure';

/** The ways in which the arrow keys lead. */
export type Heading = 'left' | 'right' | 'up' | 'down';

/** An actor's place on the screen, y growing downwards. */
export type Standing = Point & { readonly id: string };

const headings: Readonly<Record<Heading, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The nearest actor that lies in a heading, within 60° to either side; what
 * lies askew counts as farther away. Undefined where there is none.
 */
export function nextTowards(
  from: Point,
  heading: Heading,
  others: readonly Standing[],
): Standing | undefined {
  const way = headings[heading];
  let best: { standing: Standing; cost: number } | undefined;
  for (const standing of others) {
    const dx = standing.x - from.x;
    const dy = standing.y - from.y;
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead <= 0.5 || aside > 1.75 * ahead) continue;
    const cost = ahead + 1.5 * aside;
    if (best === undefined || cost < best.cost) best = { standing, cost };
  }
  return best?.standing;
}

/** The actor nearest to a point, where a walk begins. */
export function nearestTo(
  point: Point,
  others: readonly Standing[],
): Standing | undefined {
  const distance = (each: Point) =>
    Math.hypot(each.x - point.x, each.y - point.y);
  return others.reduce<Standing | undefined>(
    (best, each) =>
      best === undefined || distance(each) < distance(best) ? each : best,
    undefined,
  );
}
