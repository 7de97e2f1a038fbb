import type { Group, LinkedActors } from './groups';
import type { Point } from './layout-request';

/** The side of the square that one actor keeps for itself, in pixels. */
const ROOM = 60;
/** Squares are looked at so far around, in turns, before any will do. */
const MOST_TURNS = 60;

/**
 * Places for actors that have come to a large drawing in which the others stay:
 * each in the nearest free square to those it is tied to, else to its group.
 */
export function placesOfNewcomers(
  { actors, links }: LinkedActors,
  groups: readonly Group[],
  standing: ReadonlyMap<number, Point>,
): ReadonlyMap<number, Point> {
  const taken = new Set([...standing.values()].map(squareAt));
  const pulls = new Map<number, Point[]>();
  const pull = (actor: number, by: number): void => {
    const from = standing.get(by);
    if (standing.has(actor) || from === undefined) return;
    const known = pulls.get(actor);
    if (known === undefined) pulls.set(actor, [from]);
    else known.push(from);
  };
  for (const [one, other] of links) {
    pull(one, other);
    pull(other, one);
  }
  const found = new Map<number, Point>();
  for (const actor of actors.keys()) {
    if (standing.has(actor)) continue;
    const near = pulls.get(actor) ?? kinOf(actor, groups, standing);
    const spot = freeNear(middleOf(near), taken);
    taken.add(squareAt(spot));
    found.set(actor, spot);
  }
  return found;
}

/** Where those stand with whom it shares the innermost group, as far as any do. */
function kinOf(
  actor: number,
  groups: readonly Group[],
  standing: ReadonlyMap<number, Point>,
): readonly Point[] {
  const group = groups.find(({ members }) => members.includes(actor));
  if (group === undefined) return [];
  const inner = kinOf(actor, group.parts, standing);
  return inner.length > 0
    ? inner
    : group.members.flatMap((each) => standing.get(each) ?? []);
}

function middleOf(points: readonly Point[]): Point {
  const count = Math.max(1, points.length);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / count,
    y: points.reduce((sum, { y }) => sum + y, 0) / count,
  };
}

function squareAt({ x, y }: Point): string {
  return `${Math.round(x / ROOM)} ${Math.round(y / ROOM)}`;
}

/** The middle of the nearest square that no one stands in, by turns outwards. */
function freeNear(around: Point, taken: ReadonlySet<string>): Point {
  const x = Math.round(around.x / ROOM);
  const y = Math.round(around.y / ROOM);
  for (let turn = 0; turn < MOST_TURNS; turn++)
    for (let step = 0; step < Math.max(1, 8 * turn); step++) {
      const angle = (2 * Math.PI * step) / Math.max(1, 8 * turn);
      const spot = {
        x: (x + Math.round(turn * Math.cos(angle))) * ROOM,
        y: (y + Math.round(turn * Math.sin(angle))) * ROOM,
      };
      if (!taken.has(squareAt(spot))) return spot;
    }
  return around;
}
