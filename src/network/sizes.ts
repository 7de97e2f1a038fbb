import type { ActorId } from '../case';
import type { Lens, Rows } from '../lens';
import { originGrouping, rowAt } from '../lens';
import { brokerageOf } from './brokers';
import type { Measure } from './measures';
import { neighboursOf } from './neighbours';
import type { Network } from './network';
import { IS_HELD } from './tie';

type Sizes = ReadonlyMap<ActorId, number>;

const known = new WeakMap<Network, Map<Measure, Sizes>>();

/** The measure of each actor of the case, over what is shown and counts. */
export function sizesOf(network: Network, measure: Measure): Sizes {
  const before = known.get(network) ?? new Map<Measure, Sizes>();
  known.set(network, before);
  const sizes = before.get(measure) ?? measuredSizes(network, measure);
  before.set(measure, sizes);
  return sizes;
}

function measuredSizes(network: Network, measure: Measure): Sizes {
  const scores = scoresOf(network, measure);
  const { actors } = network.columns.within;
  return new Map(actors.map(({ id }, place) => [id, scores[place] ?? 0]));
}

function scoresOf(network: Network, measure: Measure): ArrayLike<number> {
  switch (measure) {
    case 'contacts':
      return contactCounts(network);
    case 'origins':
      return originCounts(network);
    case 'reach':
      return neighboursOf(network).map(({ size }) => size);
    case 'brokerage':
      return brokerageOf(network);
  }
}

/**
 * In how many contacts each actor takes part that are accepted and held to have
 * been, by the numbers of actors.
 */
export function contactCounts({ columns, shown }: Lens): Uint32Array {
  const { byContact, contacts, participants } = columns;
  const counted = countedClaims(
    shown.claims,
    columns.accepted,
    columns.stances,
  );
  const counts = new Uint32Array(columns.within.actors.length);
  const last = new Int32Array(counts.length).fill(-1);
  countContacts(byContact, contacts, counted, participants, last, counts);
  for (let actor = 0; actor < counts.length; actor++)
    if (shown.actors[actor] !== 1) counts[actor] = 0;
  return counts;
}

/**
 * Which claims are shown and count, and tell of what is held to have been. Like
 * the next it takes plain columns: what is read of them stays of one kind
 * whatever acts made of the case, so that the loop stays fast.
 */
function countedClaims(
  shown: Uint8Array,
  accepted: Uint8Array,
  stances: Uint8Array,
): Uint8Array {
  const held = Uint8Array.from(IS_HELD, Number);
  const counted = new Uint8Array(shown.length);
  for (let claim = 0; claim < counted.length; claim++)
    counted[claim] =
      (shown[claim] ?? 0) &
      (accepted[claim] ?? 0) &
      (held[stances[claim] ?? 0] ?? 0);
  return counted;
}

function countContacts(
  byContact: Uint32Array,
  contacts: Uint32Array,
  counted: Uint8Array,
  { starts, values }: Rows,
  last: Int32Array,
  counts: Uint32Array,
): void {
  for (let place = 0; place < byContact.length; place++) {
    const claim = byContact[place] ?? 0;
    if (counted[claim] !== 1) continue;
    const contact = contacts[claim] ?? 0;
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++) {
      const actor = values[at] ?? 0;
      if (last[actor] === contact) continue;
      last[actor] = contact;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  }
}

/** The independent origins behind each actor's contacts. */
function originCounts({ columns, shown }: Lens): readonly number[] {
  const { within, participants } = columns;
  const claims = within.actors.map((): number[] => []);
  countedClaims(shown.claims, columns.accepted, columns.stances).forEach(
    (isCounted, claim) => {
      if (isCounted !== 1) return;
      for (const actor of rowAt(participants, claim))
        if (shown.actors[actor] === 1) claims[actor]?.push(claim);
    },
  );
  const grouping = originGrouping(columns);
  return claims.map((own) => {
    grouping.begin();
    for (const claim of own) grouping.add(claim);
    return grouping.count();
  });
}
