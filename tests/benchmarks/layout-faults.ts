import { polygonArea, polygonContains, polygonHull } from 'd3-polygon';
import type { LayoutRequest } from '../../src/network';
import { placeNames } from '../../src/figure/place-names';

/** Where an actor stands. */
export type Spot = { readonly x: number; readonly y: number };

/** What a reader would mind in a layout, counted. */
export type LayoutFaults = {
  /** Pairs of straight lines that cross. */
  readonly crossings: number;
  /** Pairs of names that overlap, each written to the right of its disc. */
  readonly overlaps: number;
  /** Actors for whose names none of eight places around the disc is free. */
  readonly unnamed: number;
  /** Actors within the hull of a side that is not theirs. */
  readonly strangers: number;
  /** The way by an intermediary against the straight one, on average. */
  readonly detour: number;
  /** The share of the window that the hull of all actors covers. */
  readonly area: number;
};

/** The network's part of a window of 1440 × 900, and its margins for names. */
const paper = { width: 780, height: 570 } as const;
const margin = { x: 70, y: 45 } as const;
const radius = 15;
const name = { letter: 6.8, height: 17, long: 20 } as const;

/** Counts the faults of a layout, drawn as large as the window allows. */
export function faultsOf(
  request: LayoutRequest,
  spots: readonly Spot[],
): LayoutFaults {
  const { actors, links, between } = request;
  const drawn = fitted(spots);
  const at = (index: number): Spot => drawn[index] ?? { x: 0, y: 0 };
  const lines = links.map(([a, b]) => [at(a), at(b)] as const);
  const crossings = pairsOf(lines).filter(([one, other]) =>
    doCross(one, other),
  ).length;
  const requests = actors.map((actor, index) => ({
    ...at(index),
    ...roomFor(actor.name),
    id: actor.id,
    radius,
    priority: 0,
    isForced: false,
    before: undefined,
  }));
  const discs = drawn.map((spot) => ({ ...spot, radius }));
  const named = placeNames(requests, discs, [], paper).length;
  const overlaps = pairsOf(requests).filter(
    ([one, other]) =>
      one.x < other.x + other.width &&
      other.x < one.x + one.width &&
      Math.abs(one.y - other.y) < (one.height + other.height) / 2,
  ).length;
  const hull = polygonHull(drawn.map(({ x, y }) => [x, y]));
  const ways = between.map(([middle, a, b]) => {
    const direct = apart(at(a), at(b));
    return (apart(at(a), at(middle)) + apart(at(middle), at(b))) / direct;
  });
  return {
    crossings,
    overlaps,
    unnamed: actors.length - named,
    strangers: strangersIn(request, drawn),
    detour: ways.reduce((sum, way) => sum + way, 0) / Math.max(1, ways.length),
    area:
      hull === null
        ? 0
        : Math.abs(polygonArea(hull)) /
          ((paper.width - 2 * margin.x) * (paper.height - 2 * margin.y)),
  };
}

function roomFor(text: string): { width: number; height: number } {
  const isLong = text.length > name.long;
  const letters = isLong ? text.length / 2 + 2 : text.length;
  return {
    width: 8 + name.letter * letters,
    height: isLong ? 2 * name.height : name.height,
  };
}

/** Drawn in the window, alike in both directions. */
function fitted(spots: readonly Spot[]): readonly Spot[] {
  const xs = spots.map(({ x }) => x);
  const ys = spots.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (paper.width - 2 * margin.x) / (right - left),
    (paper.height - 2 * margin.y) / (bottom - top),
  );
  return spots.map(({ x, y }) => ({
    x: paper.width / 2 + scale * (x - (left + right) / 2),
    y: paper.height / 2 - scale * (y - (top + bottom) / 2),
  }));
}

function strangersIn(
  { actors }: LayoutRequest,
  drawn: readonly Spot[],
): number {
  const sides = new Set(actors.map(({ side }) => side).filter(Boolean));
  let count = 0;
  for (const side of sides) {
    const own = drawn.filter((_, index) => actors[index]?.side === side);
    const hull = polygonHull(own.map(({ x, y }) => [x, y]));
    if (hull === null) continue;
    drawn.forEach(({ x, y }, index) => {
      if (actors[index]?.side !== side && polygonContains(hull, [x, y]))
        count += 1;
    });
  }
  return count;
}

type Line = readonly [Spot, Spot];

function doCross([a, b]: Line, [c, d]: Line): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  const side = (one: Spot, two: Spot, { x, y }: Spot): number =>
    (two.x - one.x) * (y - one.y) - (two.y - one.y) * (x - one.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function apart(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function pairsOf<Item>(
  items: readonly Item[],
): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other) => [one, other] as const),
  );
}
