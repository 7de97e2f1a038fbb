import type { ActorId, Case, Channel, Claim, Steps } from '../case';
import { paced, VOCABULARY } from '../case';
import { hopsOf } from './hops';

/** A tie's identity: its two actors in the order of their ids, and a channel. */
export type TieId = string & { readonly brand: 'TieId' };

/** A claim's direction along its tie, as a bit: from `a` to `b`. */
const FORWARD = 1;
/** The bit for the way back: from `b` to `a`. */
const BACKWARD = 2;

/**
 * The ties of a case and the claims that carry them. Tie `i` owns the entries
 * of `claims` and `directions` from `starts[i]` up to `starts[i + 1]`, ordered
 * by contact. Ties are in the order in which claims first tell of them.
 */
export type TieTable = {
  readonly ids: readonly TieId[];
  readonly index: ReadonlyMap<TieId, number>;
  /** The actors at the ends and the channel, as numbers, and all as one. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly channel: Uint8Array;
  readonly keys: Float64Array;
  readonly starts: Uint32Array;
  readonly claims: Uint32Array;
  readonly directions: Uint8Array;
};

/**
 * For each claim the ties that carry its hops, as keys, and which way it tells
 * of each. Claim `i` owns the entries from `starts[i]` up to `starts[i + 1]`.
 */
export type HopRows = {
  readonly starts: Uint32Array;
  readonly keys: Float64Array;
  readonly directions: Uint8Array;
};

/** More actors than any case has: two of them and a channel make one number. */
const MOST_ACTORS = 2 ** 21;
const MOST_CHANNELS = 2 ** 4;

/** A tie as one number: looked up several times faster than its identity. */
export function tieKey(a: number, b: number, channel: number): number {
  return (a * MOST_ACTORS + b) * MOST_CHANNELS + channel;
}

/** The two actors and the channel of a key. */
export function endsOf(key: number): readonly [number, number, number] {
  const pair = Math.floor(key / MOST_CHANNELS);
  return [
    Math.floor(pair / MOST_ACTORS),
    pair % MOST_ACTORS,
    key % MOST_CHANNELS,
  ];
}

/** The ties of one claim, as keys, each once, with its direction. */
export type HopList = {
  readonly keys: readonly number[];
  readonly directions: readonly number[];
};

/** The hops of a claim as keys of ties. */
export function hopListOf(
  claim: Claim,
  actorIndex: ReadonlyMap<ActorId, number>,
): HopList {
  const keys: number[] = [];
  const directions: number[] = [];
  for (const { from, to, isDirected, channels } of hopsOf(claim)) {
    const isForward = from < to;
    const [one, other] = isForward ? [from, to] : [to, from];
    const a = actorIndex.get(one) ?? 0;
    const b = actorIndex.get(other) ?? 0;
    const along = isForward ? FORWARD : BACKWARD;
    const direction = isDirected ? along : 0;
    for (const name of channels) {
      const key = tieKey(a, b, VOCABULARY.channels.indexOf(name));
      const known = keys.indexOf(key);
      if (known >= 0) directions[known] = (directions[known] ?? 0) | direction;
      else {
        keys.push(key);
        directions.push(direction);
      }
    }
  }
  return { keys, directions };
}

/** The hops of all claims. */
export function* hopRowsOf(
  claims: readonly Claim[],
  actorIndex: ReadonlyMap<ActorId, number>,
): Steps<HopRows> {
  const starts = new Uint32Array(claims.length + 1);
  const keys: number[] = [];
  const directions: number[] = [];
  const pace = paced();
  for (const [at, claim] of claims.entries()) {
    const hops = hopListOf(claim, actorIndex);
    for (const key of hops.keys) keys.push(key);
    for (const direction of hops.directions) directions.push(direction);
    starts[at + 1] = keys.length;
    if (pace()) yield;
  }
  return {
    starts,
    keys: Float64Array.from(keys),
    directions: Uint8Array.from(directions),
  };
}

/**
 * Gathers the hops of all claims into ties, one per pair and channel. What a
 * table `before` says of the same ties is taken from there.
 */
export function* tieTableOf(
  { actors }: Case,
  hops: HopRows,
  byContact: Uint32Array,
  before?: TieTable,
): Steps<TieTable> {
  const { tieOf, keys, starts } = numbered(hops);
  yield;
  const entries = filled(hops, tieOf, starts, byContact);
  yield;
  const isAlike =
    before?.keys.length === keys.length &&
    before.keys.every((key, at) => key === keys[at]);
  if (before !== undefined && isAlike) return { ...before, starts, ...entries };
  const escapedIds = actors.map(({ id }) => escaped(id));
  const [a, b] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  const channel = new Uint8Array(keys.length);
  const ids: TieId[] = [];
  const index = new Map<TieId, number>();
  const pace = paced(MANY_TIES);
  for (const [tie, key] of keys.entries()) {
    const [one, other, by] = endsOf(key);
    a[tie] = one;
    b[tie] = other;
    channel[tie] = by;
    const name = VOCABULARY.channels[by] ?? 'unspecified';
    const id = joined(escapedIds[one] ?? '', escapedIds[other] ?? '', name);
    ids.push(id);
    index.set(id, tie);
    if (pace()) yield;
  }
  return { ids, index, a, b, channel, keys, starts, ...entries };
}

/** After so many ties were named, a step is over. */
const MANY_TIES = 10_000;

/** Numbers ties as claims first tell of them, and where each has its entries. */
function numbered({ keys: all }: HopRows) {
  const numbers = new Map<number, number>();
  const tieOf = new Uint32Array(all.length);
  const counts: number[] = [];
  all.forEach((key, at) => {
    let tie = numbers.get(key);
    if (tie === undefined) {
      tie = numbers.size;
      numbers.set(key, tie);
      counts.push(0);
    }
    tieOf[at] = tie;
    counts[tie] = (counts[tie] ?? 0) + 1;
  });
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, tie) => {
    starts[tie + 1] = (starts[tie] ?? 0) + count;
  });
  return { tieOf, starts, keys: Float64Array.from(numbers.keys()) };
}

/** The claims of each tie, contact by contact. */
function filled(
  hops: HopRows,
  tieOf: Uint32Array,
  starts: Uint32Array,
  byContact: Uint32Array,
) {
  const next = starts.slice();
  const claims = new Uint32Array(tieOf.length);
  const directions = new Uint8Array(tieOf.length);
  for (const claim of byContact) {
    const end = hops.starts[claim + 1] ?? 0;
    for (let at = hops.starts[claim] ?? 0; at < end; at++) {
      const tie = tieOf[at] ?? 0;
      const place = next[tie] ?? 0;
      next[tie] = place + 1;
      claims[place] = claim;
      directions[place] = hops.directions[at] ?? 0;
    }
  }
  return { claims, directions };
}

/** The identity of the tie between two actors by a channel, either way round. */
function joined(a: string, b: string, channel: Channel): TieId {
  return `${a}~${b}~${channel}` as TieId;
}

/** An id without the mark that parts ids, so that no two ties share one. */
function escaped(id: ActorId): string {
  return id.replaceAll('%', '%25').replaceAll('~', '%7E');
}
