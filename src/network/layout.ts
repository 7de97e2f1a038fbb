import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { LayoutRequest, Positions } from './layout-request';
import type { Placed } from './packing';
import { fitToWindow } from './packing';

/** How far apart actors should stand at least, in the layout's own units. */
const SPACING = 20;
/** Above this many actors, forces are approximated and fewer steps made. */
const LARGE = 200;

/**
 * Places actors by ForceAtlas2 (Jacomy et al. 2014; Barnes–Hut with θ = 1.2)
 * from a seeded start in which sides stand together, parts those that stand
 * too close, and moves what is not connected near. The same request gives the
 * same places.
 */
export function layoutOf(request: LayoutRequest): Positions {
  if (request.actors.length === 0) return {};
  const graph = seededGraph(request);
  const isLarge = graph.order > LARGE;
  forceAtlas2.assign(graph, {
    iterations: isLarge ? 250 : 600,
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: isLarge,
      barnesHutTheta: 1.2,
      gravity: 0.03,
      strongGravityMode: true,
      scalingRatio: 14,
      slowDown: 4,
      edgeWeightInfluence: 0.1,
    },
  });
  noverlap.assign(graph, {
    maxIterations: isLarge ? 60 : 400,
    settings: { margin: SPACING, ratio: 1, expansion: 1.05, gridSize: 20 },
  });
  if (Object.keys(request.pinned).length === 0) fitToWindow(graph, 2 * SPACING);
  return placesOf(graph, request);
}

/** The graph to lay out; its nodes are places in the request's list. */
function seededGraph({ actors, links, pinned }: LayoutRequest): Placed {
  const graph: Placed = new UndirectedGraph();
  const sides = [...new Set(actors.map((each) => each.side))];
  const radius = 10 * Math.sqrt(actors.length);
  actors.forEach(({ id, side }, index) => {
    const pin = Object.hasOwn(pinned, id) ? pinned[id] : undefined;
    const angle = (2 * Math.PI * sides.indexOf(side)) / sides.length;
    const x = radius * Math.cos(angle) + 20 * (fractionOf(id, 1) - 0.5);
    const y = radius * Math.sin(angle) + 20 * (fractionOf(id, 2) - 0.5);
    graph.addNode(index, { x, y, size: 6, fixed: pin !== undefined, ...pin });
  });
  for (const [a, b, weight] of links) join(graph, a, b, 1 + weight);
  const tied = new Set(links.flatMap(([a, b]) => [a, b]));
  for (const side of sides)
    if (side !== '')
      gather(
        graph,
        [...actors.keys()].filter(
          (index) => tied.has(index) && actors[index]?.side === side,
        ),
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

function placesOf(graph: Placed, { actors, pinned }: LayoutRequest): Positions {
  return Object.fromEntries(
    actors.map(({ id }, index) => {
      const { x, y } = graph.getNodeAttributes(index);
      return [id, Object.hasOwn(pinned, id) ? pinned[id] : { x, y }];
    }),
  ) as Positions;
}

/** A number in [0, 1) that depends on a text alone (FNV-1a). */
function fractionOf(text: string, seed: number): number {
  let hash = 2166136261 ^ seed;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return (hash >>> 0) / 2 ** 32;
}
