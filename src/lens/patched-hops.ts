import type { ActorId, Case } from '../case';
import type { Carry } from './carry';
import type { Columns } from './columns';
import type { HopList, HopRows } from './tie-table';
import { endsOf, hopListOf, tieKey } from './tie-table';

type HopPatch = {
  readonly before: Columns;
  readonly theCase: Case;
  readonly carry: Carry;
  readonly actors: Int32Array | undefined;
};

/** The hops of claims after some have changed; the same, where all are alike. */
export function patchedHops(
  { before: { hops }, theCase, carry, actors }: HopPatch,
  actorIndex: ReadonlyMap<ActorId, number>,
): HopRows {
  const lists = new Map<number, HopList>();
  for (const at of carry.fresh) {
    const claim = theCase.claims[at];
    if (claim !== undefined) lists.set(at, hopListOf(claim, actorIndex));
  }
  const isAlike =
    carry.isInPlace &&
    actors === undefined &&
    [...lists].every(([at, list]) => isListed(hops, at, list));
  if (isAlike) return hops;
  const fresh = [...lists.values()].reduce(
    (sum, { keys }) => sum + keys.length,
    0,
  );
  const keys = new Float64Array(hops.keys.length + fresh);
  const directions = new Uint8Array(keys.length);
  const starts = new Uint32Array(carry.count + 1);
  const now = actors && ((key: number) => renumbered(key, actors));
  let end = 0;
  for (let at = 0; at < carry.count; at++) {
    const old = carry.oldPlace(at);
    const list = lists.get(at);
    if (list !== undefined) {
      keys.set(list.keys, end);
      directions.set(list.directions, end);
      end += list.keys.length;
    } else {
      const last = hops.starts[old + 1] ?? 0;
      for (let from = hops.starts[old] ?? 0; from < last; from++) {
        const key = hops.keys[from] ?? 0;
        keys[end] = now === undefined ? key : now(key);
        directions[end++] = hops.directions[from] ?? 0;
      }
    }
    starts[at + 1] = end;
  }
  return {
    starts,
    keys: keys.slice(0, end),
    directions: directions.slice(0, end),
  };
}

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

function renumbered(key: number, actors: Int32Array): number {
  const [a, b, channel] = endsOf(key);
  return tieKey(actors[a] ?? 0, actors[b] ?? 0, channel);
}
