import type { ActorId } from '../case';
import type { Lens } from '../lens';
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
export function contactCounts(lens: Lens): Uint32Array {
  const { columns, shown } = lens;
  const { starts, values } = columns.participants;
  const counts = new Uint32Array(columns.within.actors.length);
  const last = new Int32Array(counts.length).fill(-1);
  for (const claim of columns.byContact) {
    const contact = columns.contacts[claim] ?? 0;
    if (!isCounted(lens, claim)) continue;
    const end = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < end; at++) {
      const actor = values[at] ?? 0;
      if (shown.actors[actor] !== 1 || last[actor] === contact) continue;
      last[actor] = contact;
      counts[actor] = (counts[actor] ?? 0) + 1;
    }
  }
  return counts;
}

/** The independent origins behind each actor's contacts. */
function originCounts(lens: Lens): readonly number[] {
  const { within } = lens.columns;
  const claims = within.actors.map((): number[] => []);
  for (const claim of within.claims.keys())
    for (const actor of countedParties(lens, claim)) claims[actor]?.push(claim);
  const grouping = originGrouping(lens.columns);
  return claims.map((own) => {
    grouping.begin();
    for (const claim of own) grouping.add(claim);
    return grouping.count();
  });
}

/** Whether a claim is shown and counts, and tells of what is held to have been. */
function isCounted({ columns, shown }: Lens, claim: number): boolean {
  return (
    shown.claims[claim] === 1 &&
    columns.accepted[claim] === 1 &&
    IS_HELD[columns.stances[claim] ?? 0] === true
  );
}

/** Those shown who take part in a claim, if it counts; else nobody. */
function countedParties(lens: Lens, claim: number): Iterable<number> {
  if (!isCounted(lens, claim)) return [];
  return rowAt(lens.columns.participants, claim).filter(
    (actor) => lens.shown.actors[actor] === 1,
  );
}
