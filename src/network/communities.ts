import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';

/** Two nodes, as numbers, and how strongly they are linked. */
export type WeightedLink = readonly [
  one: number,
  other: number,
  weight: number,
  ...rest: readonly unknown[],
];

/**
 * The community of each node by Louvain's method (Blondel et al. 2008), as a
 * number: 0 is the largest, and of two alike that of the lower node comes first.
 * A node without a link is a community of its own. The same links, in whichever
 * order, give the same communities. Cost: about linear in links.
 */
export function communitiesOf(
  nodes: number,
  links: readonly WeightedLink[],
): Uint32Array {
  const graph = new UndirectedGraph<object, { weight: number }>();
  for (let node = 0; node < nodes; node++) graph.addNode(node);
  for (const [one, other, weight] of inOrder(links))
    graph.updateEdge(one, other, (link) => ({
      weight: (link.weight ?? 0) + weight,
    }));
  if (graph.size === 0)
    return Uint32Array.from({ length: nodes }, (_, at) => at);
  // Without a walk at random there is nothing left to chance.
  const found = louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
  return bySize(Array.from({ length: nodes }, (_, node) => found[node] ?? 0));
}

function inOrder(links: readonly WeightedLink[]): readonly WeightedLink[] {
  return links
    .filter(([one, other, weight]) => one !== other && weight > 0)
    .map(([one, other, weight]): WeightedLink =>
      one < other ? [one, other, weight] : [other, one, weight],
    )
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The same communities, numbered by their size. */
function bySize(found: readonly number[]): Uint32Array {
  const sizes = new Map<number, number>();
  for (const each of found) sizes.set(each, (sizes.get(each) ?? 0) + 1);
  // A map keeps the order in which nodes bring their communities.
  const order = [...sizes].toSorted(([, one], [, other]) => other - one);
  const numbers = new Map(order.map(([each], number) => [each, number]));
  return Uint32Array.from(found, (each) => numbers.get(each) ?? 0);
}
