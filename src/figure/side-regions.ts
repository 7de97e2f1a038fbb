import { polygonContains, polygonHull } from 'd3-polygon';

/** An actor as a region sees it: a disc on the screen, of one side or none. */
export type Member = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly side: number | undefined;
};

type Spot = readonly [number, number];

/**
 * The ground that a side stands on, to be drawn as strokes `2 * padding` wide
 * with round ends: closed outlines are filled too. Discs are single spots.
 */
export type SideRegion = {
  readonly side: number;
  readonly padding: number;
  readonly outlines: readonly (readonly Spot[])[];
  readonly links: readonly (readonly [Spot, Spot])[];
  readonly spots: readonly { readonly at: Spot; readonly padding: number }[];
  /** Where its name may stand: above its middle, else around its rim. */
  readonly heads: readonly [Spot, ...Spot[]];
  /** The discs of others, beside which its name would be taken for theirs. */
  readonly others: readonly Disc[];
};

type Disc = Pick<Member, 'x' | 'y' | 'radius'>;

const padding = 26;

/** Among more discs than these no ground could be told from another. */
const mostMembers = 400;

/**
 * The regions of all sides that have two actors or more. A region never takes
 * in an actor of another side: where the hull would, the side is drawn as
 * separate arms between neighbours, and an arm that would is left out. Among
 * very many there are none: what it costs grows with the square of members.
 */
export function sideRegions(members: readonly Member[]): readonly SideRegion[] {
  if (members.length > mostMembers) return [];
  const sides = new Set<number>();
  for (const { side } of members) if (side !== undefined) sides.add(side);
  return [...sides]
    .sort((one, other) => one - other)
    .flatMap((side) => regionOf(side, members) ?? []);
}

/** The same regions, so many pixels to the right and down. */
export function moved(
  regions: readonly SideRegion[],
  dx: number,
  dy: number,
): readonly SideRegion[] {
  const shift = ([x, y]: Spot): Spot => [x + dx, y + dy];
  return regions.map((region) => ({
    ...region,
    outlines: region.outlines.map((outline) => outline.map(shift)),
    links: region.links.map(([one, end]) => [shift(one), shift(end)] as const),
    spots: region.spots.map((spot) => ({ ...spot, at: shift(spot.at) })),
    heads: [shift(region.heads[0]), ...region.heads.slice(1).map(shift)],
    others: region.others.map(({ x, y, radius }) => ({
      x: x + dx,
      y: y + dy,
      radius,
    })),
  }));
}

function regionOf(
  side: number,
  members: readonly Member[],
): SideRegion | undefined {
  const own = members.filter((member) => member.side === side);
  if (own.length < 2) return undefined;
  const others = members.filter((member) => member.side !== side);
  const top = own.reduce((best, each) => (each.y < best.y ? each : best));
  const spots = own.map((member) => ({
    at: spotOf(member),
    padding: roomAround(member, others),
  }));
  const heads = [headOf(own, top), ...rimOf(own)] as const;
  const region = { side, padding, spots, heads, others };
  const hull = polygonHull(own.map(({ x, y }) => [x, y]));
  if (hull !== null && !others.some((other) => isInHull(other, hull)))
    return { ...region, outlines: [hull], links: [] };
  const links = neighbourLinks(own).filter(
    ([one, other]) => !others.some((each) => isOnArm(each, one, other)),
  );
  return { ...region, outlines: [], links };
}

function headOf(own: readonly Member[], top: Member): Spot {
  const near = own.filter((each) => each.y < top.y + 60);
  const x = near.reduce((sum, each) => sum + each.x, 0) / near.length;
  return [Math.abs(x - top.x) > 60 ? top.x : x, top.y - padding];
}

/** Points at the rim of each member's ground, away from its side's middle. */
function rimOf(own: readonly Member[]): readonly Spot[] {
  const x = own.reduce((sum, each) => sum + each.x, 0) / own.length;
  const y = own.reduce((sum, each) => sum + each.y, 0) / own.length;
  return own.flatMap((each): readonly Spot[] => {
    const length = Math.hypot(each.x - x, each.y - y) || 1;
    const out = padding / length;
    return [
      [each.x + out * (each.x - x), each.y + out * (each.y - y)],
      [each.x, each.y + (each.y < y ? -padding : padding)],
    ];
  });
}

function spotOf(member: Member): Spot {
  return [member.x, member.y];
}

function roomAround(member: Member, others: readonly Member[]): number {
  const room = others.map(
    (other) =>
      Math.hypot(other.x - member.x, other.y - member.y) - other.radius - 3,
  );
  return Math.max(member.radius + 3, Math.min(padding, ...room));
}

function isInHull(other: Member, hull: [number, number][]): boolean {
  if (polygonContains(hull, [other.x, other.y])) return true;
  return hull.some((spot, index) =>
    isOnArm(other, spot, hull[(index + 1) % hull.length] ?? spot),
  );
}

function isOnArm(other: Member, one: Spot, end: Spot): boolean {
  const dx = end[0] - one[0];
  const dy = end[1] - one[1];
  const square = dx * dx + dy * dy || 1;
  const along = ((other.x - one[0]) * dx + (other.y - one[1]) * dy) / square;
  const held = Math.min(1, Math.max(0, along));
  const distance = Math.hypot(
    other.x - one[0] - held * dx,
    other.y - one[1] - held * dy,
  );
  return distance < padding + other.radius + 2;
}

/** The shortest links that join all members (Prim 1957), in n² steps. */
function neighbourLinks(own: readonly Member[]): (readonly [Spot, Spot])[] {
  const [first, ...rest] = own;
  if (first === undefined) return [];
  const distance = (one: Member, other: Member) =>
    Math.hypot(one.x - other.x, one.y - other.y);
  let open = rest.map((to) => ({ to, from: first, far: distance(first, to) }));
  const links: (readonly [Spot, Spot])[] = [];
  while (open.length > 0) {
    const best = open.reduce((near, each) =>
      each.far < near.far ? each : near,
    );
    links.push([spotOf(best.from), spotOf(best.to)]);
    open = open
      .filter((each) => each !== best)
      .map((each) => {
        const far = distance(best.to, each.to);
        return far < each.far ? { to: each.to, from: best.to, far } : each;
      });
  }
  return links;
}
