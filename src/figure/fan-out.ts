/** What the fan of parallels needs to know of a tie. */
export type Parallel = {
  readonly id: string;
  readonly source: string;
  readonly target: string;
};

/** The same text for both directions of a pair. */
export function pairOf(tie: Parallel): string {
  return tie.source < tie.target
    ? `${tie.source}\n${tie.target}`
    : `${tie.target}\n${tie.source}`;
}

/** Ties by their pair, in the order in which pairs first occur. */
export function pairsOf<Tie extends Parallel>(
  ties: readonly Tie[],
): ReadonlyMap<string, readonly Tie[]> {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const parallels = pairs.get(pairOf(tie));
    if (parallels === undefined) pairs.set(pairOf(tie), [tie]);
    else parallels.push(tie);
  }
  return pairs;
}

/**
 * The lane of each tie among the parallels of its pair, by id: whole steps
 * apart and centred on the straight line, which is lane 0. A lane is measured
 * to the left of source → target, so ties of opposite direction in the same
 * place have opposite signs. Order in is order across the fan.
 */
export function lanesOf(
  ties: readonly Parallel[],
): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  for (const parallels of pairsOf(ties).values()) {
    const middle = (parallels.length - 1) / 2;
    parallels.forEach((tie, place) => {
      const lane = place - middle;
      const turned = tie.source > tie.target;
      lanes.set(tie.id, lane === 0 ? 0 : turned ? -lane : lane);
    });
  }
  return lanes;
}
