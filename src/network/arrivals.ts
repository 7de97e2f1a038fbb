import type { Ways } from './ways';

/** Word that has come to an actor, and from whom. */
export type Arrival = {
  readonly actor: number;
  /** The earliest moment at which it can have come, in milliseconds. */
  readonly floor: number;
  /** The arrival that it came from, and the contact by which it came. */
  readonly before?: Arrival;
  readonly contact?: number;
};

/** Before all time: word of which no date is known. */
export const EVER = Number.NEGATIVE_INFINITY;

/** How far word spreads. */
export type Spreading = {
  /** Whether a step may not surely be earlier than one before it. */
  readonly isInOrder: boolean;
  /** The actor at whose first arrival the search ends. */
  readonly target?: number;
  /** Actors to which word does not come, and those that the first steps shun. */
  readonly shut?: Iterable<number>;
  readonly shutAtFirst?: ReadonlySet<number>;
  /** How many steps it goes on for; as many as there are, if not said. */
  readonly mostSteps?: number;
};

/**
 * Where word comes to from where it is, layer by layer of steps: of each actor
 * the earliest arrival, and of arrivals as early the one with fewest steps. Cost:
 * the steps, times the layers in which an actor is reached earlier still.
 */
export function spreadFrom(
  ways: Ways,
  seeds: readonly Arrival[],
  {
    isInOrder,
    target,
    shut = [],
    shutAtFirst,
    mostSteps = Infinity,
  }: Spreading,
): ReadonlyMap<number, Arrival> {
  const floors = new Float64Array(ways.starts.length - 1).fill(
    Number.POSITIVE_INFINITY,
  );
  for (const actor of shut) floors[actor] = EVER;
  const arrivals = new Map<number, Arrival>();
  for (const seed of seeds) {
    if (seed.floor >= (arrivals.get(seed.actor)?.floor ?? Infinity)) continue;
    arrivals.set(seed.actor, seed);
    floors[seed.actor] = seed.floor;
  }
  let layer = [...arrivals.values()];
  for (let step = 0; step < mostSteps && layer.length > 0; step++) {
    const reached = new Map<number, Arrival>();
    for (const before of layer)
      eachStep(ways, before, isInOrder, (actor, floor, contact) => {
        if (step === 0 && shutAtFirst?.has(actor) === true) return;
        if (floor >= (floors[actor] ?? EVER)) return;
        floors[actor] = floor;
        reached.set(actor, { actor, floor, before, contact });
      });
    for (const [actor, arrival] of reached) arrivals.set(actor, arrival);
    layer =
      target !== undefined && reached.has(target) ? [] : [...reached.values()];
  }
  return arrivals;
}

/** Walks the steps that word can take from an actor that it has come to. */
export function eachStep(
  { starts, to, contacts, from, until }: Ways,
  { actor, floor }: Arrival,
  isInOrder: boolean,
  visit: (next: number, floor: number, contact: number) => void,
): void {
  const end = starts[actor + 1] ?? 0;
  for (let step = starts[actor] ?? 0; step < end; step++) {
    const contact = contacts[step] ?? 0;
    const next = to[step] ?? 0;
    if (!isInOrder) visit(next, EVER, contact);
    else if (floor <= (until[contact] ?? EVER))
      visit(next, Math.max(floor, from[contact] ?? EVER), contact);
  }
}
