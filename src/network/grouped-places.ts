import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Group, LinkedActors } from './groups';
import { linksWithin } from './groups';
import type { Point } from './layout-request';

/** Room for one actor: the radius of the ground on which it stands, in pixels. */
const ROOM = 50;
/** Room between the grounds of two groups, as a share of the smaller one. */
const GAP = 0.16;
/** Directions in which a ground is tried beside another. */
const DIRECTIONS = 28;
/** How much wider than high the whole should be. */
const SHAPE = 1.4;

type Ground = Point & { readonly radius: number };

/**
 * Places for a case too large to be arranged actor by actor: every group has a
 * round ground of its own, in proportion to its actors, beside those with whom
 * it has most ties; inside it stand its parts likewise, and in the innermost
 * its actors. Cost: about linear in actors and links.
 */
export function groupedPlaces(
  linked: LinkedActors,
  groups: readonly Group[],
): ReadonlyMap<number, Point> {
  return packed(linked, groups, SHAPE).places;
}

type Packed = {
  /** Of actors, by their numbers, about the middle of what is packed. */
  readonly places: ReadonlyMap<number, Point>;
  readonly radius: number;
};

function packed(
  linked: LinkedActors,
  groups: readonly Group[],
  shape: number,
): Packed {
  const { actors } = linked;
  const own = linksWithin(linked.links, groups);
  const inner = groups.map((group, at) =>
    insideOf({ actors, links: own[at] ?? [] }, group),
  );
  const grounds = besideOneAnother(
    inner.map(({ radius }) => radius),
    pullsBetween(linked, groups),
    shape,
  );
  const middle = middleOf(grounds);
  const places = new Map<number, Point>();
  inner.forEach((each, at) => {
    const ground = grounds[at] ?? middle;
    for (const [actor, { x, y }] of each.places)
      places.set(actor, {
        x: x + ground.x - middle.x,
        y: y + ground.y - middle.y,
      });
  });
  const radius = grounds.reduce((most, ground) => {
    const far = Math.hypot(ground.x - middle.x, ground.y - middle.y);
    return Math.max(most, far + ground.radius);
  }, 0);
  return { places, radius };
}

/** The middle of the box around all grounds. */
function middleOf(grounds: readonly Ground[]): Point {
  const bounds = (of: (ground: Ground) => readonly [number, number]) => {
    const ends = grounds.map(of);
    const least = ends.reduce((one, [low]) => Math.min(one, low), Infinity);
    const most = ends.reduce((one, [, high]) => Math.max(one, high), -Infinity);
    return ends.length === 0 ? 0 : (least + most) / 2;
  };
  return {
    x: bounds(({ x, radius }) => [x - radius, x + radius]),
    y: bounds(({ y, radius }) => [y - radius, y + radius]),
  };
}

function insideOf(linked: LinkedActors, group: Group): Packed {
  if (group.parts.length > 0) return packed(linked, group.parts, 1);
  return spread(linked, group.members);
}

/**
 * Grounds, the largest first, each where it touches another and is nearest to
 * those that pull it and to the middle. Grows with their cube: they are few.
 */
function besideOneAnother(
  radii: readonly number[],
  pulls: readonly ReadonlyMap<number, number>[],
  shape: number,
): readonly Ground[] {
  const grounds: (Ground | undefined)[] = radii.map(() => undefined);
  const order = [...radii.keys()].toSorted(
    (a, b) => (radii[b] ?? 0) - (radii[a] ?? 0) || a - b,
  );
  for (const at of order) {
    const radius = radii[at] ?? 0;
    const standing = grounds.filter((each) => each !== undefined);
    let best: { ground: Ground; cost: number } | undefined;
    for (const ground of spotsBeside(standing, radius)) {
      const cost = costOf(ground, pulls[at] ?? new Map(), grounds, shape);
      if (best === undefined || cost < best.cost) best = { ground, cost };
    }
    grounds[at] = best?.ground ?? { x: 0, y: 0, radius };
  }
  return grounds.map(
    (each, at) => each ?? { x: 0, y: 0, radius: radii[at] ?? 0 },
  );
}

function spotsBeside(
  standing: readonly Ground[],
  radius: number,
): readonly Ground[] {
  return standing.flatMap((other) =>
    Array.from({ length: DIRECTIONS }, (_, step): Ground => {
      const angle = (2 * Math.PI * step) / DIRECTIONS;
      const far = other.radius + radius + GAP * Math.min(other.radius, radius);
      return {
        x: other.x + far * Math.cos(angle),
        y: other.y + far * Math.sin(angle),
        radius,
      };
    }).filter((spot) =>
      standing.every(
        (each) =>
          Math.hypot(each.x - spot.x, each.y - spot.y) >=
          (each.radius + radius) * 0.999 +
            GAP * Math.min(each.radius, radius) * 0.9,
      ),
    ),
  );
}

/** How far a ground lies from the middle and from whom it is drawn to. */
function costOf(
  { x, y }: Ground,
  pulls: ReadonlyMap<number, number>,
  grounds: readonly (Ground | undefined)[],
  shape: number,
): number {
  let cost = Math.hypot(x / shape, y);
  for (const [other, pull] of pulls) {
    const ground = grounds[other];
    if (ground !== undefined)
      cost += pull * Math.hypot(ground.x - x, ground.y - y);
  }
  return cost;
}

/** For each group, the share of its links that lead to each other one. */
function pullsBetween(
  { links }: LinkedActors,
  groups: readonly Group[],
): readonly ReadonlyMap<number, number>[] {
  const groupOf = new Map<number, number>();
  groups.forEach(({ members }, group) => {
    for (const member of members) groupOf.set(member, group);
  });
  const pulls = groups.map(() => new Map<number, number>());
  const add = (from: number, to: number): void => {
    pulls[from]?.set(to, (pulls[from].get(to) ?? 0) + 1);
  };
  for (const [one, other] of links) {
    const [a, b] = [groupOf.get(one), groupOf.get(other)];
    if (a === undefined || b === undefined || a === b) continue;
    add(a, b);
    add(b, a);
  }
  return pulls.map((own) => {
    const all = [...own.values()].reduce((sum, each) => sum + each, 0);
    return new Map([...own].map(([to, count]) => [to, count / all]));
  });
}

/**
 * The actors of one group on a round ground: forces say in which direction each
 * stands and how far out, and all get the same room.
 */
function spread(linked: LinkedActors, members: readonly number[]): Packed {
  const radius = ROOM * Math.sqrt(members.length);
  const spots = drivenByForces(linked, members);
  const middle = {
    x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
    y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
  };
  const polar = spots.map(({ x, y }, at) => ({
    member: members[at] ?? 0,
    far: Math.hypot(x - middle.x, y - middle.y),
    angle: Math.atan2(y - middle.y, x - middle.x),
  }));
  const ordered = polar.toSorted((one, other) => one.far - other.far);
  const places = new Map(
    ordered.map(({ member, angle }, rank): [number, Point] => {
      const out = radius * 0.94 * Math.sqrt((rank + 0.5) / ordered.length);
      return [member, { x: out * Math.cos(angle), y: out * Math.sin(angle) }];
    }),
  );
  if (members.length === 1) places.set(members[0] ?? 0, { x: 0, y: 0 });
  return { places: pushedApart(places, radius), radius };
}

function drivenByForces(
  { links }: LinkedActors,
  members: readonly number[],
): readonly Point[] {
  const graph = new UndirectedGraph<Point, { weight: number }>();
  // Seeds of a sunflower: evenly spread, and the same every time.
  members.forEach((member, at) => {
    const angle = at * 2.399963;
    const out = 10 * Math.sqrt(at + 0.5);
    graph.addNode(member, {
      x: out * Math.cos(angle),
      y: out * Math.sin(angle),
    });
  });
  for (const [one, other, weight] of links)
    if (one !== other && graph.hasNode(one) && graph.hasNode(other))
      graph.mergeEdge(one, other, { weight: 1 + Math.log(1 + weight) });
  if (graph.size > 0)
    forceAtlas2.assign(graph, {
      iterations: 120,
      getEdgeWeight: 'weight',
      settings: { gravity: 0.5, scalingRatio: 12, slowDown: 3 },
    });
  return members.map((member) => graph.getNodeAttributes(member));
}

/** Moves those apart that stand closer than their room, within the ground. */
function pushedApart(
  places: ReadonlyMap<number, Point>,
  radius: number,
): ReadonlyMap<number, Point> {
  const ids = [...places.keys()];
  const spots = [...places.values()].map(({ x, y }) => ({ x, y }));
  for (let round = 0, isStill = false; round < 60 && !isStill; round++) {
    isStill = true;
    for (const [at, one] of spots.entries())
      for (const other of spots.slice(at + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const far = Math.hypot(dx, dy);
        const short = 1.7 * ROOM - far;
        if (short <= 0) continue;
        isStill = false;
        const share = short / 2 / (far || 1);
        const [x, y] = far === 0 ? [short / 2, 0] : [dx * share, dy * share];
        one.x -= x;
        one.y -= y;
        other.x += x;
        other.y += y;
      }
  }
  return new Map(
    ids.map((id, at) => {
      const { x, y } = spots[at] ?? { x: 0, y: 0 };
      const out = Math.max(1, Math.hypot(x, y) / (radius * 0.96));
      return [id, { x: x / out, y: y / out }];
    }),
  );
}
