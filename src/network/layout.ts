import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { anneal, strainIn } from './anneal';
import type { Arrangement, Sheet } from './arrangement';
import { arrangementOf } from './arrangement';
import { groupedPlaces } from './grouped-places';
import { MOST_SINGLE } from './grouping';
import { groupsOf } from './groups';
import type { LayoutRequest, Point, Positions } from './layout-request';
import { placesOfNewcomers } from './newcomers';
import { shelved, tiedIn } from './shelf';

/** Actors that fill one sheet; with more of them the sheet grows. */
const ROOMY = 34;
/** The sheet for so many, in pixels: a window less the margin for names. */
const WIDE = 640;
const HIGH = 470;
/** The dice of the attempts of which the best is kept. */
const SEEDS = [500, 501, 502, 503] as const;
/** Sweeps without which an attempt is not worth while: fewer, then. */
const ENOUGH = 115;
/** How much work may be done in all; some two seconds on a plain machine. */
const WORK = 8e7;

/**
 * Places actors so that the picture tells who is with whom: from a start by
 * ForceAtlas2 (Jacomy et al. 2014) in which sides stand together, actors are
 * arranged by what a reader would mind; many stand in groups, each on a ground
 * of its own. Those without ties stand on a shelf below. The same request gives
 * the same places.
 */
export function layoutOf(request: LayoutRequest): Positions {
  const tied = tiedIn(request);
  const start = tied.actors.map(({ id }) => pinOf(request, id));
  const sheet = sheetFor(start, tied.actors.length);
  const places =
    tied.actors.length > MOST_SINGLE
      ? inGroups(tied, start)
      : arranged(tied, started(tied, sheet), sheet);
  const free = new Map<string, Point>(
    tied.actors.map(({ id }, index) => [id, places[index] ?? ORIGIN]),
  );
  for (const [id, point] of shelved(request, free, sheet)) free.set(id, point);
  return Object.fromEntries(
    request.actors.map(({ id }) => [
      id,
      pinOf(request, id) ?? free.get(id) ?? ORIGIN,
    ]),
  );
}

const ORIGIN: Point = { x: 0, y: 0 };

function pinOf({ pinned }: LayoutRequest, id: string): Point | undefined {
  return Object.hasOwn(pinned, id) ? pinned[id as never] : undefined;
}

/** Places in groups; where most actors stay, the others find one among them. */
function inGroups(
  tied: LayoutRequest,
  pins: readonly (Point | undefined)[],
): readonly Point[] {
  const groups = groupsOf(tied);
  const standing = new Map<number, Point>();
  pins.forEach((pin, actor) => {
    if (pin !== undefined) standing.set(actor, pin);
  });
  const places =
    2 * standing.size > tied.actors.length
      ? placesOfNewcomers(tied, groups, standing)
      : groupedPlaces(tied, groups);
  return tied.actors.map((_, actor) => places.get(actor) ?? ORIGIN);
}

/** The sheet about the middle, or about those who stay, if these reach out. */
function sheetFor(pins: readonly (Point | undefined)[], count: number): Sheet {
  const grown = Math.max(1, Math.sqrt(count / ROOMY));
  const xs = pins.flatMap((pin) => (pin === undefined ? [] : [pin.x]));
  const ys = pins.flatMap((pin) => (pin === undefined ? [] : [pin.y]));
  const least = (values: readonly number[], bound: number): number =>
    values.reduce((one, other) => Math.min(one, other), bound);
  const most = (values: readonly number[], bound: number): number =>
    values.reduce((one, other) => Math.max(one, other), bound);
  const [halfWidth, halfHeight] = [(WIDE * grown) / 2, (HIGH * grown) / 2];
  return {
    left: least(xs, -halfWidth),
    right: most(xs, halfWidth),
    bottom: least(ys, -halfHeight),
    top: most(ys, halfHeight),
  };
}

/** The best of some attempts to arrange actors from one start, refined. */
function arranged(
  request: LayoutRequest,
  start: readonly Point[],
  sheet: Sheet,
): readonly Point[] {
  const { actors, links, pinned } = request;
  const count = actors.length;
  const free = actors.filter(({ id }) => !Object.hasOwn(pinned, id)).length;
  const sweep = 2 * free * effortOf(count, links.length);
  const sweeps = WORK / Math.max(1, sweep);
  const on = bestAttempt(request, start, sheet, sweeps);
  anneal(on, {
    seed: 1,
    sweeps: Math.min(400, Math.ceil(sweeps / 3)),
    heat: 0.5,
    cold: 0.01,
    reach: 90,
  });
  return placesOf(on);
}

/** Where there is not the time for bold attempts the start is kept. */
function bestAttempt(
  request: LayoutRequest,
  start: readonly Point[],
  sheet: Sheet,
  sweeps: number,
): Arrangement {
  const bold = Math.floor(sweeps / 1.5);
  const count = Math.max(1, Math.min(SEEDS.length, Math.floor(bold / ENOUGH)));
  const each = Math.min(280, Math.floor(bold / count));
  const attempts = each < 40 ? [] : SEEDS.slice(0, count);
  let best = arrangementOf(request, start, sheet);
  for (const seed of attempts) {
    const on = arrangementOf(request, start, sheet);
    anneal(on, { seed, sweeps: each, heat: 1.5, cold: 0.05, reach: 260 });
    if (strainIn(on) < strainIn(best)) best = on;
  }
  return best;
}

/** How much work it is to judge one actor, by what is compared. */
function effortOf(actors: number, links: number): number {
  const own = (2 * links) / Math.max(1, actors);
  return 8 * actors + own * (links + 3 * actors) + 3 * links;
}

function placesOf({ x, y, count }: Arrangement): readonly Point[] {
  return Array.from({ length: count }, (_, actor) => ({
    x: x[actor] ?? 0,
    y: y[actor] ?? 0,
  }));
}

type Placed = UndirectedGraph<
  { x: number; y: number; size: number; fixed: boolean },
  { weight: number }
>;

/** Where forces drive actors, drawn to fill the sheet; pinned ones stay. */
function started(request: LayoutRequest, sheet: Sheet): readonly Point[] {
  const graph = seededGraph(request);
  if (graph.order > 0)
    forceAtlas2.assign(graph, {
      iterations: 300,
      getEdgeWeight: 'weight',
      settings: {
        gravity: 0.03,
        strongGravityMode: true,
        scalingRatio: 14,
        slowDown: 4,
        edgeWeightInfluence: 0.1,
      },
    });
  if (Object.keys(request.pinned).length === 0) fillSheet(graph, sheet);
  if (graph.order > 1)
    noverlap.assign(graph, {
      maxIterations: 100,
      settings: { margin: 14, ratio: 1, expansion: 1.05, gridSize: 20 },
    });
  return request.actors.map((_, index) => {
    const { x, y } = graph.getNodeAttributes(index);
    return {
      x: held(x, sheet.left, sheet.right),
      y: held(y, sheet.bottom, sheet.top),
    };
  });
}

function held(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/** Stretches a graph over the sheet, each way by itself. Changes the graph. */
function fillSheet(graph: Placed, { left, right, bottom, top }: Sheet): void {
  const spread = (axis: 'x' | 'y'): readonly [number, number] => {
    const values = graph.mapNodes((_, place) => place[axis]);
    const least = values.reduce((a, b) => Math.min(a, b), Infinity);
    const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
    return [least, Math.max(1, most - least)];
  };
  const [fromX, width] = spread('x');
  const [fromY, height] = spread('y');
  graph.updateEachNodeAttributes((_, place) => ({
    ...place,
    x: left + ((place.x - fromX) / width) * (right - left),
    y: bottom + ((place.y - fromY) / height) * (top - bottom),
  }));
}

/** The graph to lay out; its nodes are places in the request's list. */
function seededGraph(request: LayoutRequest): Placed {
  const { actors, links } = request;
  const graph: Placed = new UndirectedGraph();
  const sides = [...new Set(actors.map((each) => each.side))];
  const radius = 10 * Math.sqrt(actors.length);
  actors.forEach(({ id, side }, index) => {
    const pin = pinOf(request, id);
    const angle = (2 * Math.PI * sides.indexOf(side)) / sides.length;
    const x = radius * Math.cos(angle) + 20 * (fractionOf(id, 1) - 0.5);
    const y = radius * Math.sin(angle) + 20 * (fractionOf(id, 2) - 0.5);
    graph.addNode(index, { x, y, size: 6, fixed: pin !== undefined, ...pin });
  });
  for (const [a, b, weight] of links) join(graph, a, b, 1 + weight);
  for (const side of sides)
    if (side !== '')
      gather(
        graph,
        [...actors.keys()].filter((index) => actors[index]?.side === side),
      );
  return graph;
}

/** Draws a side together by a faint link from each of its actors to the next. */
function gather(graph: Placed, members: readonly number[]): void {
  members.forEach((member, index) => {
    join(graph, member, members[(index + 1) % members.length] ?? member, 1.5);
  });
}

function join(graph: Placed, one: number, other: number, weight: number): void {
  if (one === other) return;
  graph.updateEdge(one, other, (link) => ({
    weight: (link.weight ?? 0) + weight,
  }));
}

/** A number in [0, 1) that depends on a text alone (FNV-1a). */
function fractionOf(text: string, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0) / 2 ** 32;
}
