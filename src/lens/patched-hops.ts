import type { ActorId, Case } from '../case';
import type { Carry } from './carry';
import type { Columns } from './columns';
import type { Packing } from './packing';
import { packed, packingOf } from './packing';
import type { HopList, HopRows } from './tie-table';
import { hopListOf, renumberedKeys } from './tie-table';

type HopPatch = {
  readonly before: Columns;
  readonly theCase: Case;
  readonly carry: Carry;
  readonly actors: Int32Array | undefined;
};

/** Hops, and how they came from those before where they are not the same. */
export type PatchedHops = {
  readonly hops: HopRows;
  readonly packing: Packing | undefined;
  /** The keys that the ties before have now. */
  readonly tieKeys: Float64Array;
};

/** The hops of claims after some have changed; the same, where all are alike. */
export function patchedHops(
  { before: { hops, ties }, theCase, carry, actors }: HopPatch,
  actorIndex: ReadonlyMap<ActorId, number>,
): PatchedHops {
  const { fresh, isInPlace } = carry;
  const lists = fresh.map((at) => {
    const claim = theCase.claims[at];
    return claim === undefined ? NONE : hopListOf(claim, actorIndex);
  });
  const isAlike = (list: HopList, index: number): boolean =>
    isListed(hops, fresh[index] ?? 0, list);
  const tieKeys = renumberedKeys(ties, actors);
  if (isInPlace && actors === undefined && lists.every(isAlike))
    return { hops, packing: undefined, tieKeys };
  const packing = packingOf(
    hops.starts,
    carry,
    (index) => lists[index]?.keys.length ?? 0,
  );
  const keys = packed(
    tieKeys === ties.keys ? hops.keys : keysAlong(ties.ofHops, tieKeys),
    packing,
    lists.map((list) => list.keys),
  );
  const directions = packed(
    hops.directions,
    packing,
    lists.map((list) => list.directions),
  );
  return {
    hops: { starts: packing.starts, keys, directions },
    packing,
    tieKeys,
  };
}

/** For each hop the key of its tie. */
function keysAlong(ofHops: Uint32Array, keys: Float64Array): Float64Array {
  const along = new Float64Array(ofHops.length);
  for (let hop = 0; hop < along.length; hop++)
    along[hop] = keys[ofHops[hop] ?? 0] ?? 0;
  return along;
}

const NONE: HopList = { keys: [], directions: [] };

function isListed(hops: HopRows, at: number, list: HopList): boolean {
  const [start, end] = [hops.starts[at] ?? 0, hops.starts[at + 1] ?? 0];
  return (
    list.keys.length === end - start &&
    list.keys.every((key, place) => key === hops.keys[start + place]) &&
    list.directions.every(
      (direction, place) => direction === hops.directions[start + place],
    )
  );
}
