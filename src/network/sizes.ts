import betweennessCentrality from 'graphology-metrics/centrality/betweenness';
import type { ActorId } from '../case';
import { graphOf } from './graph';
import type { Tie } from './ties';

/**
 * What an actor's size stands for. *contacts*: the contacts of its ties.
 * *reach*: the actors it is tied to. *brokerage*: betweenness centrality
 * (Freeman 1977), the share of shortest paths that lead through it.
 */
export const MEASURES = ['contacts', 'reach', 'brokerage'] as const;
export type Measure = (typeof MEASURES)[number];

/** The measure of each actor over the shown ties; 0 for actors without ties. */
export function sizesOf(
  actors: readonly ActorId[],
  ties: readonly Tie[],
  measure: Measure,
): ReadonlyMap<ActorId, number> {
  const graph = graphOf(actors, ties);
  switch (measure) {
    case 'contacts':
      return new Map(
        actors.map((actor) => [
          actor,
          graph.reduceEdges(actor, (sum, _, link) => sum + link.weight, 0),
        ]),
      );
    case 'reach':
      return new Map(actors.map((actor) => [actor, graph.degree(actor)]));
    case 'brokerage': {
      const scores = betweennessCentrality(graph, { getEdgeWeight: null });
      return new Map(actors.map((actor) => [actor, scores[actor] ?? 0]));
    }
  }
}
