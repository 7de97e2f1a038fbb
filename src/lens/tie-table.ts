import type { ActorId, Case, Channel, Claim, Steps } from '../case';
import { paced, VOCABULARY, whole } from '../case';
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
  /** The actors at the ends and the channel, as numbers, and all as one. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly channel: Uint8Array;
  readonly keys: Float64Array;
  /** The tie of each hop of the case. */
  readonly ofHops: Uint32Array;
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
function tieKey(a: number, b: number, channel: number): number {
  return (a * MOST_ACTORS + b) * MOST_CHANNELS + channel;
}

/** The keys of ties after actors were numbered anew; NaN where one is gone. */
export function renumberedKeys(
  { a, b, channel, keys }: TieTable,
  actors: Int32Array | undefined,
): Float64Array {
  if (actors === undefined) return keys;
  const next = new Float64Array(keys.length);
  for (let tie = 0; tie < next.length; tie++) {
    const one = actors[a[tie] ?? 0] ?? -1;
    const other = actors[b[tie] ?? 0] ?? -1;
    next[tie] =
      one < 0 || other < 0 ? Number.NaN : tieKey(one, other, channel[tie] ?? 0);
  }
  return next;
}

/** The ties of one claim, as keys, each once, with its direction. */
export type HopList = {
  readonly keys: readonly number[];
  readonly directions: readonly number[];
};

/** Of more hops than these a claim's ties are looked up in a map. */
const FEW = 16;

/** The hops of a claim as keys of ties. */
export function hopListOf(
  claim: Claim,
  actorIndex: ReadonlyMap<ActorId, number>,
): HopList {
  const hops = hopsOf(claim);
  const keys: number[] = [];
  const directions: number[] = [];
  // Looking through a short list is faster than to remember it.
  const places = hops.length > FEW ? new Map<number, number>() : undefined;
  for (const { from, to, isDirected, channels } of hops) {
    const isForward = from < to;
    const [one, other] = isForward ? [from, to] : [to, from];
    const a = actorIndex.get(one) ?? 0;
    const b = actorIndex.get(other) ?? 0;
    const along = isForward ? FORWARD : BACKWARD;
    const direction = isDirected ? along : 0;
    for (const name of channels) {
      const key = tieKey(a, b, VOCABULARY.channels.indexOf(name));
      const known = places ? (places.get(key) ?? -1) : keys.indexOf(key);
      if (known >= 0) directions[known] = (directions[known] ?? 0) | direction;
      else {
        places?.set(key, keys.length);
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

/** Gathers the hops of all claims into ties, one per pair and channel. */
export function* tieTableOf(
  within: Case,
  hops: HopRows,
  byContact: Uint32Array,
): Steps<TieTable> {
  const { ofHops, keys } = numbered(hops);
  yield;
  const ends = endsIn(keys);
  yield;
  const ids: TieId[] = [];
  const nameOf = namedIn(within, ends);
  const pace = paced(MANY_TIES);
  for (let tie = 0; tie < keys.length; tie++) {
    ids.push(nameOf(tie));
    if (pace()) yield;
  }
  yield;
  return { ids, keys, ofHops, ...ends, ...entriesOf(hops, ofHops, byContact) };
}

/** After so many ties were named, a step is over. */
const MANY_TIES = 10_000;

/** Numbers ties as claims first tell of them. */
function numbered({ keys: all }: HopRows): Pick<TieTable, 'ofHops' | 'keys'> {
  const numbers = new Map<number, number>();
  const ofHops = new Uint32Array(all.length);
  all.forEach((key, at) => {
    const tie = numbers.get(key) ?? numbers.size;
    numbers.set(key, tie);
    ofHops[at] = tie;
  });
  return { ofHops, keys: Float64Array.from(numbers.keys()) };
}

/** The actors and the channels of ties, by their keys. */
export function endsIn(
  keys: Float64Array,
): Pick<TieTable, 'a' | 'b' | 'channel'> {
  const [a, b] = [new Uint32Array(keys.length), new Uint32Array(keys.length)];
  const channel = new Uint8Array(keys.length);
  for (let tie = 0; tie < keys.length; tie++) {
    const key = keys[tie] ?? 0;
    const pair = Math.floor(key / MOST_CHANNELS);
    a[tie] = Math.floor(pair / MOST_ACTORS);
    b[tie] = pair % MOST_ACTORS;
    channel[tie] = key % MOST_CHANNELS;
  }
  return { a, b, channel };
}

/** Gives ties, by their numbers, their identities. */
export function namedIn(
  { actors }: Case,
  { a, b, channel }: Pick<TieTable, 'a' | 'b' | 'channel'>,
): (tie: number) => TieId {
  const escapedIds: (string | undefined)[] = [];
  const idOf = (actor: number): string =>
    (escapedIds[actor] ??= escaped(actors[actor]?.id ?? ('' as ActorId)));
  return (tie) =>
    joined(
      idOf(a[tie] ?? 0),
      idOf(b[tie] ?? 0),
      VOCABULARY.channels[channel[tie] ?? 0] ?? 'unspecified',
    );
}

/** The claims of each tie, contact by contact. */
export function entriesOf(
  hops: HopRows,
  ofHops: Uint32Array,
  byContact: Uint32Array,
): Pick<TieTable, 'starts' | 'claims' | 'directions'> {
  const starts = startsOf(ofHops);
  const next = starts.slice();
  const claims = new Uint32Array(ofHops.length);
  const directions = new Uint8Array(ofHops.length);
  for (const claim of byContact) {
    const end = hops.starts[claim + 1] ?? 0;
    for (let at = hops.starts[claim] ?? 0; at < end; at++) {
      const tie = ofHops[at] ?? 0;
      const place = next[tie] ?? 0;
      next[tie] = place + 1;
      claims[place] = claim;
      directions[place] = hops.directions[at] ?? 0;
    }
  }
  return { starts, claims, directions };
}

/** Where the entries of each tie begin, and where the last ones end. */
function startsOf(ofHops: Uint32Array): Uint32Array {
  let count = 0;
  for (let hop = 0; hop < ofHops.length; hop++)
    count = Math.max(count, (ofHops[hop] ?? 0) + 1);
  const starts = new Uint32Array(count + 1);
  for (const tie of ofHops) starts[tie + 1] = (starts[tie + 1] ?? 0) + 1;
  for (let tie = 0; tie < count; tie++)
    starts[tie + 1] = (starts[tie + 1] ?? 0) + (starts[tie] ?? 0);
  return starts;
}

/** The number of a tie, by its identity; `undefined` where there is none. */
export function tieNumber(ties: TieTable, id: TieId): number | undefined {
  return (numbersOf.get(ties.ids) ?? whole(tiesIndexed(ties))).get(id);
}

/**
 * Notes the number of each tie, in steps: of a large case before it is shown,
 * else when one is first asked for. No filter step and no act needs it.
 */
export function* tiesIndexed({ ids }: TieTable): Steps<TieNumbers> {
  const numbers = new Map<TieId, number>();
  const pace = paced(MANY_TIES);
  for (const [tie, id] of ids.entries()) {
    numbers.set(id, tie);
    if (pace()) yield;
  }
  numbersOf.set(ids, numbers);
  return numbers;
}

type TieNumbers = ReadonlyMap<TieId, number>;
const numbersOf = new WeakMap<readonly TieId[], TieNumbers>();

/** The identity of the tie between two actors by a channel, either way round. */
function joined(a: string, b: string, channel: Channel): TieId {
  return `${a}~${b}~${channel}` as TieId;
}

/** An id without the mark that parts ids, so that no two ties share one. */
function escaped(id: ActorId): string {
  return id.replaceAll('%', '%25').replaceAll('~', '%7E');
}
