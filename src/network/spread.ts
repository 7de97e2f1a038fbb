import type { ActorId } from '../case';
import type { Lens } from '../lens';
import { PLAIN_CARRYING, waysFor } from './ways';

/** Those whom word from an actor could reach in so many hops, and no fewer. */
export type Ring = {
  readonly hops: number;
  readonly actors: readonly ActorId[];
};

/** Whom word from one actor could reach, the nearest first. */
export type Spread = {
  readonly rings: readonly Ring[];
  /** The shown actors to whom no contacts lead from it. */
  readonly unreached: readonly ActorId[];
};

/**
 * Whom word from an actor could reach at all, and in how many hops, along the
 * contacts that carry it or by belonging to an organisation; in whichever order
 * of time. Breadth first, one pass over the ways.
 */
export function spreadOf(lens: Lens, actor: ActorId): Spread {
  const { columns, shown } = lens;
  const { actors } = columns.within;
  const ways = waysFor(lens, PLAIN_CARRYING);
  const source = columns.actorIndex.get(actor) ?? 0;
  const seen = new Uint8Array(actors.length);
  seen[source] = 1;
  const rings: Ring[] = [];
  let ring = [source];
  for (let hops = 1; ring.length > 0; hops++) {
    const next: number[] = [];
    for (const from of ring)
      for (const to of ways.to.subarray(
        ways.starts[from],
        ways.starts[from + 1],
      )) {
        if (seen[to] === 1) continue;
        seen[to] = 1;
        next.push(to);
      }
    if (next.length > 0)
      rings.push({
        hops,
        actors: next.flatMap((each) => actors[each]?.id ?? []),
      });
    ring = next;
  }
  return {
    rings,
    unreached: actors
      .filter((_, at) => shown.actors[at] === 1 && seen[at] !== 1)
      .map(({ id }) => id),
  };
}
