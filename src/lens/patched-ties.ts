import type { Case } from '../case';
import type { Carry } from './carry';
import type { Columns } from './columns';
import type { HopRows, TieTable } from './tie-table';
import { endsIn, entriesOf, namedIn, renumberedKey } from './tie-table';

type TiePatch = {
  readonly before: Columns;
  readonly theCase: Case;
  readonly carry: Carry;
  readonly actors: Int32Array | undefined;
};

/**
 * The ties of a case after some claims have changed, and where each stood
 * before: -1 where there was none, `undefined` where all stand as they stood.
 */
export function patchedTies(
  patch: TiePatch,
  hops: HopRows,
  byContact: Uint32Array,
): { readonly ties: TieTable; readonly places: Int32Array | undefined } {
  const { ties: before } = patch.before;
  const { ofHops, keys, places } = renumbered(patch, hops);
  const entries = entriesOf(hops, ofHops, byContact);
  const isInPlace =
    keys.length === before.keys.length &&
    places.every((old, tie) => old === tie);
  if (isInPlace && patch.actors === undefined)
    return { ties: { ...before, ofHops, ...entries }, places: undefined };
  const ends = endsIn(keys);
  const nameOf = namedIn(patch.theCase, ends);
  const ids = isInPlace
    ? before.ids
    : Array.from(places, (old, tie) => before.ids[old] ?? nameOf(tie));
  return {
    ties: { ids, keys, ofHops, ...ends, ...entries },
    places: isInPlace ? undefined : places,
  };
}

/** Numbers ties as claims first tell of them; carried claims keep their ties. */
function renumbered(
  patch: TiePatch,
  hops: HopRows,
): Pick<TieTable, 'ofHops' | 'keys'> & { readonly places: Int32Array } {
  const { ties, hops: told } = patch.before;
  const known = tiesOfFresh(patch, hops);
  const numbers = new Int32Array(ties.keys.length + known.size).fill(-1);
  const ofHops = new Uint32Array(hops.keys.length);
  const [keys, places]: [number[], number[]] = [[], []];
  for (let at = 0; at < patch.carry.count; at++) {
    const old = patch.carry.places[at] ?? -1;
    const start = hops.starts[at] ?? 0;
    const end = hops.starts[at + 1] ?? 0;
    const shift = (told.starts[old] ?? 0) - start;
    for (let hop = start; hop < end; hop++) {
      const key = hops.keys[hop] ?? 0;
      const tie = (old < 0 ? known.get(key) : ties.ofHops[hop + shift]) ?? 0;
      if (numbers[tie] === -1) {
        numbers[tie] = keys.push(key) - 1;
        places.push(tie < ties.keys.length ? tie : -1);
      }
      ofHops[hop] = numbers[tie] ?? 0;
    }
  }
  return {
    ofHops,
    keys: Float64Array.from(keys),
    places: Int32Array.from(places),
  };
}

/** For the keys of fresh claims the ties that they had; new ones come after. */
function tiesOfFresh(
  { before: { ties }, carry, actors }: TiePatch,
  hops: HopRows,
): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const at of carry.fresh) {
    const end = hops.starts[at + 1] ?? 0;
    for (let hop = hops.starts[at] ?? 0; hop < end; hop++)
      known.set(hops.keys[hop] ?? 0, -1);
  }
  for (let tie = 0; tie < ties.keys.length; tie++) {
    const old = ties.keys[tie] ?? 0;
    const key = actors === undefined ? old : renumberedKey(old, actors);
    if (known.has(key)) known.set(key, tie);
  }
  let next = ties.keys.length;
  for (const [key, tie] of known) if (tie < 0) known.set(key, next++);
  return known;
}
