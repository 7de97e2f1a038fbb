import { UndirectedGraph } from 'graphology';
import type { ActorId } from '../case';
import type { Tie } from './tie';

/** One link per pair that any shown tie joins, weighted by contacts. */
export type ContactGraph = UndirectedGraph<
  Record<string, never>,
  { weight: number }
>;

/**
 * The ties of a network as a simple graph, for measures and paths. Its nodes
 * are the actors' places in the list: graphology trips over names such as
 * “constructor”, and a case file may give any.
 */
export function graphOf(
  actors: readonly ActorId[],
  ties: readonly Tie[],
): ContactGraph {
  const graph: ContactGraph = new UndirectedGraph();
  const places = new Map(actors.map((actor, index) => [actor, index]));
  for (const place of places.values()) graph.addNode(place);
  for (const tie of ties)
    graph.updateEdge(places.get(tie.a), places.get(tie.b), (link) => ({
      weight: (link.weight ?? 0) + tie.contactCount,
    }));
  return graph;
}
