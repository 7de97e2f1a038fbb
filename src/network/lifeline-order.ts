import type { ActorId } from '../case';
import type { Hop } from '../lens';

/**
 * Puts lifelines beside those that they are in touch with: the sum of the
 * lengths of all arrows is made small, first by averaging (barycentres, as in
 * layered drawings: Sugiyama 1981), then by swapping neighbours while that
 * helps. The same hops give the same order.
 */
export function lifelineOrder(
  actors: readonly ActorId[],
  hops: readonly Pick<Hop, 'from' | 'to'>[],
): readonly ActorId[] {
  const weights = weightsOf(new Set(actors), hops);
  let order = actors;
  for (let round = 0; round < ROUNDS; round++) order = averaged(order, weights);
  return swapped(order, weights);
}

const ROUNDS = 12;

type Weights = ReadonlyMap<ActorId, ReadonlyMap<ActorId, number>>;

function weightsOf(
  actors: ReadonlySet<ActorId>,
  hops: readonly Pick<Hop, 'from' | 'to'>[],
): Weights {
  const weights = new Map<ActorId, Map<ActorId, number>>();
  const add = (one: ActorId, other: ActorId): void => {
    const own = weights.get(one) ?? new Map<ActorId, number>();
    weights.set(one, own);
    own.set(other, (own.get(other) ?? 0) + 1);
  };
  for (const { from, to } of hops) {
    if (!actors.has(from) || !actors.has(to)) continue;
    add(from, to);
    add(to, from);
  }
  return weights;
}

function averaged(
  order: readonly ActorId[],
  weights: Weights,
): readonly ActorId[] {
  const places = new Map(order.map((actor, place) => [actor, place]));
  const centre = (actor: ActorId): number => {
    let [sum, count] = [places.get(actor) ?? 0, 1];
    for (const [other, weight] of weights.get(actor) ?? []) {
      sum += weight * (places.get(other) ?? 0);
      count += weight;
    }
    return sum / count;
  };
  const centres = new Map(order.map((actor) => [actor, centre(actor)]));
  return order.toSorted(
    (one, other) => (centres.get(one) ?? 0) - (centres.get(other) ?? 0),
  );
}

/** Swaps neighbours as long as that shortens arrows, a bounded time. */
function swapped(
  given: readonly ActorId[],
  weights: Weights,
): readonly ActorId[] {
  const order = [...given];
  for (let round = 0; round < order.length; round++) {
    let isBetter = false;
    for (let at = 0; at + 1 < order.length; at++) {
      const gain = gainOf(order, at, weights);
      if (gain <= 0) continue;
      const [one, other] = [order[at], order[at + 1]];
      if (one === undefined || other === undefined) continue;
      [order[at], order[at + 1]] = [other, one];
      isBetter = true;
    }
    if (!isBetter) break;
  }
  return order;
}

/** By how much all arrows together grow shorter if two neighbours swap. */
function gainOf(
  order: readonly ActorId[],
  at: number,
  weights: Weights,
): number {
  const [one, other] = [order[at], order[at + 1]];
  if (one === undefined || other === undefined) return 0;
  let gain = 0;
  order.forEach((actor, place) => {
    if (place === at || place === at + 1) return;
    const side = place < at ? -1 : 1;
    gain += side * (weights.get(one)?.get(actor) ?? 0);
    gain -= side * (weights.get(other)?.get(actor) ?? 0);
  });
  return gain;
}
