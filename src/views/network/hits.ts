import type { Disc, DrawnTie, Point } from '../../figure';
import { distanceWithin, tieCurve } from '../../figure';
import type { DrawnThing } from './emphasis';

/** How far beside what is drawn the pointer still means it, in pixels. */
export const REACH = { disc: 2, smallestDisc: 9, tie: 8 } as const;

/**
 * What lies under a point of the screen: a disc, of those that cover one another
 * the one on top; else the nearest line. Reckoned from where things were laid,
 * not read back from the card: that would wait until all is painted.
 *
 * @param discs the discs that are drawn, the lowest first, in pixels
 * @param ties the lines of the scene, hidden or not
 */
export function thingAt(
  point: Point,
  discs: ReadonlyMap<string, Disc>,
  ties: readonly DrawnTie[],
): DrawnThing | undefined {
  return actorAt(point, discs) ?? tieAt(point, discs, ties);
}

function actorAt(
  { x, y }: Point,
  discs: ReadonlyMap<string, Disc>,
): DrawnThing | undefined {
  let nearest: { readonly id: string; readonly gap: number } | undefined;
  for (const [id, { at, radius }] of discs) {
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance > Math.max(radius + REACH.disc, REACH.smallestDisc)) continue;
    const gap = Math.max(0, distance - radius);
    if (nearest === undefined || gap <= nearest.gap) nearest = { id, gap };
  }
  return nearest && { kind: 'actor', id: nearest.id };
}

function tieAt(
  point: Point,
  discs: ReadonlyMap<string, Disc>,
  ties: readonly DrawnTie[],
): DrawnThing | undefined {
  let nearest: { readonly id: string; readonly distance: number } | undefined;
  for (const { id, source, target, lane, width, hidden } of ties) {
    const from = hidden ? undefined : discs.get(source)?.at;
    const to = discs.get(target)?.at;
    if (from === undefined || to === undefined) continue;
    const reach = Math.max(REACH.tie, 0.5 * width + REACH.disc);
    const distance = distanceWithin(
      tieCurve(from, to, lane),
      point,
      Math.min(reach, nearest?.distance ?? reach),
    );
    if (distance !== undefined) nearest = { id, distance };
  }
  return nearest && { kind: 'tie', id: nearest.id };
}
