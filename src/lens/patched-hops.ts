import type { ActorId, Case } from '../case';
import type { Carry } from './carry';
import type { Columns } from './columns';
import type { HopList, HopRows } from './tie-table';
import { hopListOf, renumberedKey } from './tie-table';

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
  const { count, places, fresh, isInPlace } = carry;
  const lists = fresh.flatMap((at) => {
    const claim = theCase.claims[at];
    return claim === undefined ? [] : hopListOf(claim, actorIndex);
  });
  const isAlike = (list: HopList, index: number): boolean =>
    isListed(hops, fresh[index] ?? 0, list);
  if (isInPlace && actors === undefined && lists.every(isAlike)) return hops;
  const room = lists.reduce((sum, { keys }) => sum + keys.length, 0);
  const keys = new Float64Array(hops.keys.length + room);
  const directions = new Uint8Array(keys.length);
  const starts = new Uint32Array(count + 1);
  let [end, next] = [0, 0];
  for (let at = 0; at < count; at++) {
    const old = places[at] ?? -1;
    const list = old < 0 ? lists[next++] : undefined;
    if (list !== undefined) {
      keys.set(list.keys, end);
      directions.set(list.directions, end);
      end += list.keys.length;
    }
    const last = old < 0 ? 0 : (hops.starts[old + 1] ?? 0);
    for (let from = hops.starts[old] ?? 0; from < last; from++) {
      const key = hops.keys[from] ?? 0;
      keys[end] = actors === undefined ? key : renumberedKey(key, actors);
      directions[end++] = hops.directions[from] ?? 0;
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
