import type { ActorId } from '../case';
import type { Lens } from '../lens';
import { rowAt } from '../lens';
import { brokerageOf } from './brokerage';
import type { Network } from './network';
import { IS_HELD, isHeldToBe } from './tie';

/**
 * What an actor's size may stand for. *contacts*: those in which it takes
 * part. *reach*: the actors it is tied to. *brokerage*: betweenness centrality
 * (Freeman 1977), the share of shortest paths that lead through it.
 */
export const MEASURES = ['contacts', 'reach', 'brokerage'] as const;
/** One of the measures. */
export type Measure = (typeof MEASURES)[number];

/** The measure of each actor of the case, over what is shown and accepted. */
export function sizesOf(
  network: Network,
  measure: Measure,
): ReadonlyMap<ActorId, number> {
  const actors = network.columns.within.actors.map((actor) => actor.id);
  if (measure === 'contacts') {
    const counts = contactCounts(network);
    return new Map(actors.map((actor, place) => [actor, counts[place] ?? 0]));
  }
  const neighbours = neighboursOf(network);
  const scores =
    measure === 'reach'
      ? neighbours.map((each) => each.size)
      : brokerageOf(neighbours);
  return new Map(actors.map((actor, place) => [actor, scores[place] ?? 0]));
}

/**
 * For each actor of the case, the places of those it is tied to by accepted
 * contacts that are held to have been.
 */
export function neighboursOf({
  columns,
  ties,
}: Network): readonly Set<number>[] {
  const neighbours = columns.within.actors.map(() => new Set<number>());
  for (const tie of ties) {
    if (tie.contactCount === 0 || !isHeldToBe(tie.stance)) continue;
    const a = columns.actorIndex.get(tie.a) ?? 0;
    const b = columns.actorIndex.get(tie.b) ?? 0;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return neighbours;
}

/**
 * In how many contacts each actor takes part that are accepted and held to have
 * been, by the numbers of actors.
 */
export function contactCounts({ columns, shown }: Lens): Uint32Array {
  const counts = new Uint32Array(columns.within.actors.length);
  const last = new Int32Array(counts.length).fill(-1);
  for (const claim of columns.byContact) {
    if (shown.claims[claim] === 0 || columns.accepted[claim] === 0) continue;
    if (IS_HELD[columns.stances[claim] ?? 0] !== true) continue;
    const contact = columns.contacts[claim] ?? 0;
    for (const actor of rowAt(columns.participants, claim)) {
      if (last[actor] === contact || shown.actors[actor] === 0) continue;
      last[actor] = contact;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  }
  return counts;
}
