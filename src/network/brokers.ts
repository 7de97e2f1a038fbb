import type { ActorId } from '../case';
import type { Network } from './network';
import { neighboursOf } from './sizes';

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
  const isOnly = (broker: number, one: number, other: number): boolean => {
    const [near, far] = [neighbours[one], neighbours[other]];
    if (near === undefined || far === undefined || near.has(other))
      return false;
    const [fewer, more] = near.size < far.size ? [near, far] : [far, near];
    for (const each of fewer)
      if (each !== broker && more.has(each)) return false;
    return true;
  };
  return neighbours
    .map((tied, broker): Broker => {
      const around = [...tied].filter((each) => each !== broker);
      const pairs = around.flatMap((one, at) =>
        around
          .slice(at + 1)
          .filter((other) => isOnly(broker, one, other))
          .map((other) => [idAt(actors, one), idAt(actors, other)] as const),
      );
      return { actor: idAt(actors, broker), pairs, reach: around.length };
    })
    .filter(({ pairs }) => pairs.length > 0)
    .toSorted((one, other) => other.pairs.length - one.pairs.length);
}

function idAt(
  actors: readonly { readonly id: ActorId }[],
  place: number,
): ActorId {
  return actors[place]?.id as ActorId;
}
