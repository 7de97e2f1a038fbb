/**
 * Puts lifelines beside those that they are in touch with: the sum of the
 * lengths of all arrows is made small, first by averaging (barycentres, as in
 * layered drawings: Sugiyama 1981), then by swapping neighbours while that
 * helps. The same hops give the same order.
 */
export function lifelineOrder<Id>(
  actors: readonly Id[],
  hops: readonly Ends<Id>[],
): readonly Id[] {
  const weights = weightsOf(new Set(actors), hops);
  let order = actors;
  for (let round = 0; round < ROUNDS; round++) order = averaged(order, weights);
  return swapped(order, weights);
}

const ROUNDS = 12;

/** Whom an arrow joins. */
type Ends<Id> = {
  readonly from: Id;
  readonly to: Id;
  /** For how many arrows it stands; 1 if left out. */
  readonly weight?: number;
};

type Weights<Id> = ReadonlyMap<Id, ReadonlyMap<Id, number>>;

function weightsOf<Id>(
  actors: ReadonlySet<Id>,
  hops: readonly Ends<Id>[],
): Weights<Id> {
  const weights = new Map<Id, Map<Id, number>>();
  const add = (one: Id, other: Id, weight: number): void => {
    const own = weights.get(one) ?? new Map<Id, number>();
    weights.set(one, own);
    own.set(other, (own.get(other) ?? 0) + weight);
  };
  for (const { from, to, weight = 1 } of hops) {
    if (!actors.has(from) || !actors.has(to)) continue;
    add(from, to, weight);
    add(to, from, weight);
  }
  return weights;
}

function averaged<Id>(
  order: readonly Id[],
  weights: Weights<Id>,
): readonly Id[] {
  const places = new Map(order.map((actor, place) => [actor, place]));
  const centre = (actor: Id): number => {
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
function swapped<Id>(
  given: readonly Id[],
  weights: Weights<Id>,
): readonly Id[] {
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
function gainOf<Id>(
  order: readonly Id[],
  at: number,
  weights: Weights<Id>,
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
