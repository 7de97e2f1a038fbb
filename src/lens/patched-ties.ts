import type { Case, Steps } from '../case';
import type { Carry } from './carry';
import { placesNow, renumbered } from './carry';
import type { Columns } from './columns';
import { tieRuns } from './memory';
import { packed } from './packing';
import type { PatchedHops } from './patched-hops';
import { staysInOrder } from './patched-order';
import type { HopRows, TieTable } from './tie-table';
import { endsIn, entriesOf, namedIn } from './tie-table';

type TiePatch = {
  readonly before: Columns;
  readonly theCase: Case;
  readonly carry: Carry;
  readonly actors: Int32Array | undefined;
  readonly contacts: Int32Array | undefined;
};

/** Ties after an act, and how they follow from those before. */
export type PatchedTies = {
  readonly ties: TieTable;
  /** Where each stood before, -1 where there was none; `undefined`: as now. */
  readonly places: Int32Array | undefined;
  /**
   * The ties, each once, of claims that changed, came or went; `undefined`
   * where the others, too, may have their claims in another order.
   */
  readonly retold: readonly number[] | undefined;
};

/** The same ties, though some of their claims have changed. */
export function tiesAlike(patch: TiePatch): PatchedTies {
  const { ties, hops } = patch.before;
  const numbering = { ofHops: ties.ofHops, numbers: undefined };
  const retold = retoldIn(patch, hops, numbering);
  return { ties, places: undefined, retold };
}

/** The ties of a case after some claims have changed, in steps. */
export function* patchedTies(
  patch: TiePatch,
  told: PatchedHops,
  { contacts, byContact }: Pick<Columns, 'contacts' | 'byContact'>,
): Steps<PatchedTies> {
  const { ties: before } = patch.before;
  const { hops } = told;
  const numbering = numberedAnew(patch, told);
  const { ofHops, keys, places } = numbering;
  const retold = retoldIn(patch, hops, numbering);
  const isKept = staysInOrder(patch);
  yield;
  const entries = isKept
    ? patchedEntries(patch, hops, numbering, retold, contacts)
    : entriesOf(hops, ofHops, byContact);
  const said = { places, retold: isKept ? retold : undefined };
  if (places === undefined && patch.actors === undefined)
    return { ties: { ...before, ofHops, ...entries }, ...said };
  yield;
  const ends = endsAfter(patch, keys, places);
  const ids = idsIn(before, places, namedIn(patch.theCase, ends));
  return { ties: { ids, keys, ofHops, ...ends, ...entries }, ...said };
}

/** The ends of ties: those before keep theirs, as actors are numbered now. */
function endsAfter(
  { before: { ties: old }, actors }: TiePatch,
  keys: Float64Array,
  places: Int32Array | undefined,
): Pick<TieTable, 'a' | 'b' | 'channel'> {
  const a = new Uint32Array(keys.length);
  const b = new Uint32Array(keys.length);
  const channel = new Uint8Array(keys.length);
  for (let tie = 0; tie < keys.length; tie++) {
    const place = places === undefined ? tie : (places[tie] ?? -1);
    if (place < 0) {
      const ends = endsIn(keys.subarray(tie, tie + 1));
      a[tie] = ends.a[0] ?? 0;
      b[tie] = ends.b[0] ?? 0;
      channel[tie] = ends.channel[0] ?? 0;
    } else {
      const one = old.a[place] ?? 0;
      const other = old.b[place] ?? 0;
      a[tie] = actors === undefined ? one : (actors[one] ?? 0);
      b[tie] = actors === undefined ? other : (actors[other] ?? 0);
      channel[tie] = old.channel[place] ?? 0;
    }
  }
  return { a, b, channel };
}

function idsIn(
  { ids }: TieTable,
  places: Int32Array | undefined,
  nameOf: (tie: number) => TieTable['ids'][number],
): TieTable['ids'] {
  if (places === undefined) return ids;
  const now = ids.slice(0, places.length);
  for (let tie = 0; tie < places.length; tie++)
    now[tie] = ids[places[tie] ?? -1] ?? nameOf(tie);
  return now;
}

type Numbering = Pick<TieTable, 'ofHops' | 'keys'> & {
  readonly places: Int32Array | undefined;
  /** The number that each tie has now, by the one before; -1 where it is gone. */
  readonly numbers: Int32Array;
};

/** Numbers ties as claims first tell of them; carried claims keep their ties. */
function numberedAnew(patch: TiePatch, told: PatchedHops): Numbering {
  const { ties } = patch.before;
  const { hops, packing } = told;
  const known = tiesOfFresh(patch, told);
  const tieOf = (key: number): number => known.get(key) ?? 0;
  const most = ties.keys.length + known.size;
  const numbers = new Int32Array(most).fill(-1);
  const freshKeys = patch.carry.fresh.map((at) =>
    hops.keys.subarray(hops.starts[at], hops.starts[at + 1]),
  );
  const ofHops =
    packing === undefined
      ? ties.ofHops
      : packed(
          ties.ofHops,
          packing,
          freshKeys.map((keys) => Array.from(keys, tieOf)),
        );
  const [keys, places] = [new Float64Array(most), new Int32Array(most)];
  let next = 0;
  let isInPlace = true;
  for (let hop = 0; hop < ofHops.length; hop++) {
    const tie = ofHops[hop] ?? 0;
    let number = numbers[tie] ?? -1;
    if (number === -1) {
      number = next++;
      numbers[tie] = number;
      keys[number] = hops.keys[hop] ?? 0;
      places[number] = tie < ties.keys.length ? tie : -1;
      isInPlace &&= tie === number;
    }
    // Where every tie keeps its number, so does the column before, as it is.
    if (number !== tie) ofHops[hop] = number;
  }
  isInPlace &&= next === ties.keys.length;
  return {
    ofHops,
    keys: keys.slice(0, next),
    places: isInPlace ? undefined : places.slice(0, next),
    numbers,
  };
}

/** For the keys of fresh claims the ties that they had; new ones come after. */
function tiesOfFresh(
  { before: { ties }, carry, actors, theCase }: TiePatch,
  { hops, tieKeys }: PatchedHops,
): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  for (const at of carry.fresh) {
    const end = hops.starts[at + 1] ?? 0;
    for (let hop = hops.starts[at] ?? 0; hop < end; hop++)
      known.set(hops.keys[hop] ?? 0, -1);
  }
  const keys = [...known.keys()];
  if (actors === undefined && keys.length <= FEW)
    for (const key of keys) known.set(key, ties.keys.indexOf(key));
  else {
    // Most ties have an end that no fresh claim names: they are passed over.
    const isNamed = new Uint8Array(theCase.actors.length);
    const ends = endsIn(Float64Array.from(keys));
    for (const actor of [...ends.a, ...ends.b]) isNamed[actor] = 1;
    const nowOf = (actor: number): number =>
      actors === undefined ? actor : (actors[actor] ?? -1);
    for (let tie = 0; tie < tieKeys.length; tie++) {
      if (isNamed[nowOf(ties.a[tie] ?? 0)] !== 1) continue;
      if (isNamed[nowOf(ties.b[tie] ?? 0)] !== 1) continue;
      const key = tieKeys[tie] ?? 0;
      if (known.has(key)) known.set(key, tie);
    }
  }
  let next = ties.keys.length;
  for (const [key, tie] of known) if (tie < 0) known.set(key, next++);
  return known;
}

/** So many keys are each looked for in the list of all. */
const FEW = 16;

/** The ties of fresh claims now, and those that stale claims had. */
function retoldIn(
  { before, carry }: TiePatch,
  hops: HopRows,
  {
    ofHops,
    numbers,
  }: Pick<Numbering, 'ofHops'> & { readonly numbers: Int32Array | undefined },
): readonly number[] {
  const retold = new Set<number>();
  for (const at of carry.fresh) {
    const end = hops.starts[at + 1] ?? 0;
    for (let hop = hops.starts[at] ?? 0; hop < end; hop++)
      retold.add(ofHops[hop] ?? 0);
  }
  for (const at of carry.stale) {
    const end = before.hops.starts[at + 1] ?? 0;
    for (let hop = before.hops.starts[at] ?? 0; hop < end; hop++) {
      const old = before.ties.ofHops[hop] ?? 0;
      const now = numbers === undefined ? old : (numbers[old] ?? -1);
      if (now >= 0) retold.add(now);
    }
  }
  return [...retold];
}

type Entries = Pick<TieTable, 'starts' | 'claims' | 'directions'>;

/** The claims of ties: those of most are copied, tie after tie. */
function patchedEntries(
  { before, carry }: TiePatch,
  hops: HopRows,
  { ofHops, keys, places }: Numbering,
  retold: readonly number[],
  contacts: Uint32Array,
): Entries {
  const { ties: old, within } = before;
  const now = carry.isInPlace
    ? undefined
    : placesNow(carry, within.claims.length);
  const told = toldAnew(
    { before, carry, now },
    hops,
    { ofHops, places },
    retold,
  );
  const starts = new Uint32Array(keys.length + 1);
  const claims = new Uint32Array(ofHops.length);
  const directions = new Uint8Array(ofHops.length);
  const isBefore = ([one]: Told, [other]: Told): number =>
    (contacts[one] ?? 0) - (contacts[other] ?? 0) || one - other;
  let end = 0;
  for (const { tie, count, place } of tieRuns(places, retold, keys.length)) {
    if (place === undefined)
      for (const [claim, direction] of told.get(tie)?.sort(isBefore) ?? []) {
        claims[end] = claim;
        directions[end++] = direction;
      }
    else {
      const [from, to] = [old.starts[place] ?? 0, old.starts[place + count]];
      for (let each = 1; each < count; each++)
        starts[tie + each] = end + (old.starts[place + each] ?? 0) - from;
      claims.set(renumbered(old.claims.subarray(from, to), now), end);
      directions.set(old.directions.subarray(from, to), end);
      end += (to ?? 0) - from;
    }
    starts[tie + count] = end;
  }
  return { starts, claims, directions };
}

type Carried = Pick<TiePatch, 'before' | 'carry'> & {
  /** Where each claim stands now; `undefined`: where it stood. */
  readonly now: Int32Array | undefined;
};

type Told = [claim: number, direction: number];

/** Of ties that are told anew the claims, each with its direction. */
function toldAnew(
  { before: { ties: old }, carry, now }: Carried,
  hops: HopRows,
  { ofHops, places }: Pick<Numbering, 'ofHops' | 'places'>,
  retold: readonly number[],
): ReadonlyMap<number, Told[]> {
  const isStale = new Set(carry.stale);
  const told = new Map<number, Told[]>();
  for (const tie of retold) {
    const place = places?.[tie] ?? tie;
    const entries: Told[] = [];
    const end = place < 0 ? 0 : (old.starts[place + 1] ?? 0);
    for (let at = old.starts[place] ?? 0; at < end; at++) {
      const claim = old.claims[at] ?? 0;
      if (!isStale.has(claim))
        entries.push([now?.[claim] ?? claim, old.directions[at] ?? 0]);
    }
    told.set(tie, entries);
  }
  for (const claim of carry.fresh) {
    const end = hops.starts[claim + 1] ?? 0;
    for (let hop = hops.starts[claim] ?? 0; hop < end; hop++)
      told.get(ofHops[hop] ?? 0)?.push([claim, hops.directions[hop] ?? 0]);
  }
  return told;
}
