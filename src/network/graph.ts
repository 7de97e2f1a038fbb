import { UndirectedGraph } from 'graphology';
import type { ActorId } from '../case';
import type { Tie } from './tie';

/** One link per pair that any shown tie joins, weighted by contacts. */
export type ContactGraph = UndirectedGraph<
  Record<string, never>,
  { weight: number }
>;

/** The ties of a network as a simple graph, for measures and paths. */
export function graphOf(
  actors: Iterable<ActorId>,
  ties: readonly Tie[],
): ContactGraph {
  const graph: ContactGraph = new UndirectedGraph();
  for (const actor of actors) graph.mergeNode(actor);
  for (const tie of ties)
    graph.updateEdge(tie.a, tie.b, (link) => ({
      weight: (link.weight ?? 0) + tie.contactCount,
    }));
  return graph;
}
