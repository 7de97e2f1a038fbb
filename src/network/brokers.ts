import type { ActorId } from '../case';
import type { Network } from './network';
import { neighboursOf } from './neighbours';

/** One who stands between others: the only one tied to both of each pair. */
export type Broker = {
  readonly actor: ActorId;
  readonly pairs: readonly (readonly [ActorId, ActorId])[];
  /** With how many actors it has a tie. */
  readonly reach: number;
};

/**
 * The actors who alone are tied to two others that have no tie to each other,
 * those with most such pairs first. Only accepted ties that are shown count, and
 * not those that are denied, planned or attempted.
 */
export function brokersIn(network: Network): readonly Broker[] {
  const neighbours = neighboursOf(network);
  const { actors } = network.columns.within;
  const pairs = new Map<number, (readonly [ActorId, ActorId])[]>();
  for (const { between, one, other } of bridgedIn(neighbours)) {
    const [from, to] = [actors[one]?.id, actors[other]?.id];
    if (from === undefined || to === undefined) continue;
    const own = pairs.get(between);
    if (own === undefined) pairs.set(between, [[from, to]]);
    else own.push([from, to]);
  }
  return [...pairs]
    .map(([broker, own]) => ({
      actor: actors[broker]?.id as ActorId,
      pairs: own,
      reach: neighbours[broker]?.size ?? 0,
    }))
    .toSorted((one, other) => other.pairs.length - one.pairs.length);
}

/** For each actor, by its number, how many pairs it alone stands between. */
export function brokerageOf(network: Network): Uint32Array {
  const counts = new Uint32Array(network.columns.within.actors.length);
  for (const { between } of bridgedIn(neighboursOf(network)))
    counts[between] = (counts[between] ?? 0) + 1;
  return counts;
}

/** Two without a tie to each other, and the only one who is tied to both. */
type Bridged = {
  readonly between: number;
  readonly one: number;
  readonly other: number;
};

/**
 * All that are bridged so. From each actor every way of two ties is walked: cost
 * is the sum of the squares of the numbers of ties.
 */
function bridgedIn(
  neighbours: readonly ReadonlySet<number>[],
): readonly Bridged[] {
  const found: Bridged[] = [];
  /** How many lead from one actor to each other, and who is the first. */
  const ways = new Uint32Array(neighbours.length);
  const first = new Uint32Array(neighbours.length);
  for (const [one, near] of neighbours.entries()) {
    const far: number[] = [];
    for (const between of near)
      for (const other of neighbours[between] ?? []) {
        if (other <= one) continue;
        if (ways[other] === 0) {
          far.push(other);
          first[other] = between;
        }
        ways[other] = (ways[other] ?? 0) + 1;
      }
    for (const other of far) {
      if (ways[other] === 1 && !near.has(other))
        found.push({ between: first[other] ?? 0, one, other });
      ways[other] = 0;
    }
  }
  return found;
}
