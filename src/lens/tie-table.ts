import type { ActorId, Case, Channel, Claim } from '../case';
import { VOCABULARY } from '../case';
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
 * by contact.
 */
export type TieTable = {
  readonly ids: readonly TieId[];
  readonly index: ReadonlyMap<TieId, number>;
  /** The actors at the ends and the channel, as numbers. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly channel: Uint8Array;
  readonly starts: Uint32Array;
  readonly claims: Uint32Array;
  readonly directions: Uint8Array;
};

type Entry = { readonly claim: number; direction: number };
type Draft = {
  readonly id: TieId;
  readonly a: number;
  readonly b: number;
  readonly channel: number;
  readonly entries: Entry[];
};

/** Gathers the hops of all claims into ties, one per pair and channel. */
export function tieTableOf(
  within: Case,
  actorIndex: ReadonlyMap<ActorId, number>,
  contacts: Uint32Array,
): TieTable {
  const drafts = new Map<number, Draft>();
  within.claims.forEach((claim, index) =>
    addHops(drafts, claim, index, actorIndex),
  );
  return packed([...drafts.values()], contacts);
}

/** The identity of the tie between two actors by a channel, either way round. */
function tieIdOf(one: ActorId, other: ActorId, channel: Channel): TieId {
  const [a, b] = one < other ? [one, other] : [other, one];
  return `${escaped(a)}~${escaped(b)}~${channel}` as TieId;
}

/** An id without the mark that parts ids, so that no two ties share one. */
function escaped(id: ActorId): string {
  return id.replaceAll('%', '%25').replaceAll('~', '%7E');
}

function addHops(
  drafts: Map<number, Draft>,
  claim: Claim,
  index: number,
  actorIndex: ReadonlyMap<ActorId, number>,
): void {
  for (const { from, to, isDirected, channels } of hopsOf(claim)) {
    const isForward = from < to;
    const [one, other] = isForward ? [from, to] : [to, from];
    const a = actorIndex.get(one) ?? 0;
    const b = actorIndex.get(other) ?? 0;
    const along = isForward ? FORWARD : BACKWARD;
    const direction = isDirected ? along : 0;
    for (const name of channels) {
      const channel = VOCABULARY.channels.indexOf(name);
      // A number is looked up several times faster than the tie's id.
      const key =
        (a * actorIndex.size + b) * VOCABULARY.channels.length + channel;
      const draft = drafts.get(key);
      const last = draft?.entries.at(-1);
      if (draft === undefined) {
        const id = tieIdOf(one, other, name);
        const entries = [{ claim: index, direction }];
        drafts.set(key, { id, a, b, channel, entries });
      } else if (last?.claim === index) last.direction |= direction;
      else draft.entries.push({ claim: index, direction });
    }
  }
}

function packed(drafts: readonly Draft[], contacts: Uint32Array): TieTable {
  const starts = new Uint32Array(drafts.length + 1);
  const entries: Entry[] = [];
  const contactOf = (entry: Entry): number => contacts[entry.claim] ?? 0;
  drafts.forEach((draft, index) => {
    draft.entries.sort((one, other) => contactOf(one) - contactOf(other));
    for (const entry of draft.entries) entries.push(entry);
    starts[index + 1] = entries.length;
  });
  return {
    ids: drafts.map((draft) => draft.id),
    index: new Map(drafts.map((draft, index) => [draft.id, index])),
    a: Uint32Array.from(drafts, (draft) => draft.a),
    b: Uint32Array.from(drafts, (draft) => draft.b),
    channel: Uint8Array.from(drafts, (draft) => draft.channel),
    starts,
    claims: Uint32Array.from(entries, (entry) => entry.claim),
    directions: Uint8Array.from(entries, (entry) => entry.direction),
  };
}
