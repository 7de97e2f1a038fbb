import type { UndirectedGraph } from 'graphology';

/** A graph with a place for each actor, while it is being laid out. */
export type Placed = UndirectedGraph<
  { x: number; y: number; size: number; fixed: boolean },
  { weight: number }
>;

type Nodes = readonly string[];
type Box = {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
};

/** The proportion of a window that a layout aims at, width to height. */
const WIDE = 1.35;
/** How far a layout may be stretched for it: more would belie its distances. */
const MOST_STRETCH = 1.2;

/**
 * Fits a layout to a window: turns the largest connected part so that its
 * longest extent lies level, stretches it a little, and moves the islands,
 * which forces alone drive far out, beside it in columns. Changes the graph.
 */
export function fitToWindow(graph: Placed, gap: number): void {
  const [main, ...islands] = islandsOf(graph);
  if (main === undefined) return;
  lieWide(graph, main);
  const shore = boxOf(graph, main);
  let left = shore.right + gap;
  let bottom = shore.bottom;
  let width = 0;
  for (const island of islands) {
    const box = boxOf(graph, island);
    const height = box.top - box.bottom;
    if (bottom > shore.bottom && bottom + height > shore.top) {
      left += width + gap;
      bottom = shore.bottom;
      width = 0;
    }
    move(graph, island, ({ x, y }) => ({
      x: x + left - box.left,
      y: y + bottom - box.bottom,
    }));
    bottom += height + gap;
    width = Math.max(width, box.right - box.left);
  }
}

/** Turns nodes by their first principal component, about their centre. */
function lieWide(graph: Placed, nodes: Nodes): void {
  const places = nodes.map((node) => graph.getNodeAttributes(node));
  const mean = (of: (place: { x: number; y: number }) => number): number =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const x = mean((place) => place.x);
  const y = mean((place) => place.y);
  const xx = mean((place) => (place.x - x) ** 2);
  const xy = mean((place) => (place.x - x) * (place.y - y));
  const yy = mean((place) => (place.y - y) ** 2);
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const cosine = Math.cos(angle);
  const sine = Math.sin(angle);
  move(graph, nodes, (place) => ({
    x: (place.x - x) * cosine + (place.y - y) * sine,
    y: (place.y - y) * cosine - (place.x - x) * sine,
  }));
  const box = boxOf(graph, nodes);
  const wanted = (WIDE * (box.top - box.bottom)) / (box.right - box.left);
  const stretch = Math.min(MOST_STRETCH, Math.max(1, wanted || 1));
  move(graph, nodes, (place) => ({ x: place.x * stretch, y: place.y }));
}

/** The connected parts of a graph, the largest first. */
function islandsOf(graph: Placed): readonly Nodes[] {
  const seen = new Set<string>();
  const islands: string[][] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const island = [start];
    for (const node of island)
      for (const next of graph.neighbors(node)) {
        if (seen.has(next)) continue;
        seen.add(next);
        island.push(next);
      }
    islands.push(island);
  }
  return islands.toSorted((one, other) => other.length - one.length);
}

function boxOf(graph: Placed, nodes: Nodes): Box {
  const places = nodes.map((node) => graph.getNodeAttributes(node));
  const extreme = (
    choose: (one: number, other: number) => number,
    axis: 'x' | 'y',
  ): number =>
    places
      .map((place) => place[axis])
      .reduce((one, other) => choose(one, other));
  return {
    left: extreme(Math.min, 'x'),
    right: extreme(Math.max, 'x'),
    bottom: extreme(Math.min, 'y'),
    top: extreme(Math.max, 'y'),
  };
}

function move(
  graph: Placed,
  nodes: Nodes,
  to: (place: { readonly x: number; readonly y: number }) => {
    readonly x: number;
    readonly y: number;
  },
): void {
  for (const node of nodes)
    graph.mergeNodeAttributes(node, to(graph.getNodeAttributes(node)));
}
