import type { ActorId, Case, Claim, Steps } from '../case';
import { paced, whole } from '../case';
import type { Sourcing } from '../corroboration';
import { acceptedOriginCount, sourcingOf } from '../corroboration';
import { rangeOf } from '../time';
import type { GradeColumns } from './grade-columns';
import type { Facts } from './facts';
import { factsInSteps } from './facts';
import { gradeColumnsOf, reliabilityBits } from './grade-columns';
import { originGrouping } from './origin-grouping';
import type { Rows } from './rows';
import { rowAt, rowsInSteps } from './rows';
import type { HopRows, TieTable } from './tie-table';
import { hopRowsOf, tieTableOf } from './tie-table';
import type { Histogram } from './timeline';
import { binAt, timelineOf } from './timeline';

/**
 * A case as columns: one entry per claim, in the case's order, so that a filter
 * step is one pass over numbers. Sets are bit sets in the vocabulary's order.
 * Derived once per case; nothing here depends on filters.
 */
export type Columns = Facts &
  GradeColumns & {
    readonly within: Case;
    readonly contacts: Uint32Array;
    readonly ties: TieTable;
    /** The hops of each claim, by which it is found among the ties. */
    readonly hops: HopRows;
    readonly actorIndex: ReadonlyMap<ActorId, number>;
    /** The sides in the order in which actors bring them; '' is no side. */
    readonly sides: readonly string[];
    readonly sideOfActor: Uint32Array;
    readonly articles: Uint32Array;
    /** The numbers of all claims, ordered by contact. */
    readonly byContact: Uint32Array;
    /** For each claim, 1 where it has no date. */
    readonly undated: Uint8Array;
    /** Earliest and latest moment, in milliseconds; NaN where undated. */
    readonly from: Float64Array;
    readonly to: Float64Array;
    /** The first and last bin of `timeline` that a dated claim may lie in. */
    readonly firstBin: Uint32Array;
    readonly lastBin: Uint32Array;
    /** Independent origins of the contact's accepted claims, at least 1. */
    readonly origins: Uint16Array;
    /** The actors that take part in each claim, subjects left out. */
    readonly participants: Rows;
    /** The sides of those, each once per claim, as numbers. */
    readonly partySides: Rows;
    /** The first-hand speakers behind each claim, as numbers, and who they are,
     * in the order in which claims first credit them. */
    readonly speakers: Rows;
    readonly speakerIds: readonly string[];
    /** The empty bins of the case's time. */
    readonly timeline: Histogram;
    readonly sourcing: Sourcing;
  };

/** Lays a case out in columns. Cost: linear in claims and participants. */
export function columnsOf(within: Case): Columns {
  return whole(columnsInSteps(within));
}

/** Who is tied to whom, which is known before all else of a case is laid out. */
export type TiedCase = Pick<Columns, 'within' | 'ties' | 'actorIndex'>;

/** The same in steps of some milliseconds each; ties are told once they are there. */
export function* columnsInSteps(
  within: Case,
  onTies: (tied: TiedCase) => void = () => {},
): Steps<Columns> {
  const { claims } = within;
  const sourcing = sourcingOf(within);
  const who = yield* whoIn(within);
  onTies({ within, ties: who.ties, actorIndex: who.actorIndex });
  yield;
  const facts = yield* factsInSteps(claims);
  yield;
  const times = yield* timesOf(claims);
  yield;
  const { reliabilities, ...speakers } = yield* speakersOf(within, sourcing);
  yield;
  const origins = originCounts({ ...facts, ...who, ...speakers });
  yield;
  return {
    within,
    ...facts,
    ...who,
    ...times,
    ...gradeColumnsOf(within, who.articles, {
      rows: speakers.speakers,
      reliabilities,
    }),
    origins,
    ...speakers,
    sourcing,
  };
}

/** The greatest of a column; a plain loop, for every act asks for it. */
export function mostOf(column: Uint16Array): number {
  let most = 0;
  for (let at = 0; at < column.length; at++)
    most = Math.max(most, column[at] ?? 0);
  return most;
}

/** Who is in touch with whom, in which contact and article. */
function* whoIn(within: Case) {
  const { claims } = within;
  const actorIndex = indexOf(within.actors);
  const articleIndex = indexOf(within.articles);
  const contactIndex = indexOf(within.contacts);
  yield;
  const contacts = new Uint32Array(claims.length);
  const articles = new Uint32Array(claims.length);
  const pace = paced();
  for (const [at, claim] of claims.entries()) {
    contacts[at] = numberOf(contactIndex, claim.contact);
    articles[at] = numberOf(articleIndex, claim.article);
    if (pace()) yield;
  }
  const byContact = orderedBy(contacts, within.contacts.length);
  const participants = yield* rowsInSteps(claims, (claim) =>
    partiesOf(claim, actorIndex),
  );
  const { sides, sideOfActor } = sidesIn(within);
  const partySides = yield* rowsInSteps(claims, (_, claim) =>
    sidesOf(rowAt(participants, claim), sideOfActor),
  );
  const hops = yield* hopRowsOf(claims, actorIndex);
  const ties = yield* tieTableOf(within, hops, byContact);
  return {
    contacts,
    articles,
    byContact,
    actorIndex,
    participants,
    sides,
    sideOfActor,
    partySides,
    hops,
    ties,
  };
}

/** The sides of a case, and that of each actor. */
export function sidesIn({
  actors,
}: Case): Pick<Columns, 'sides' | 'sideOfActor'> {
  const numbered = new Map<string, number>();
  const sideOfActor = Uint32Array.from(actors, ({ side = '' }) => {
    const known = numbered.get(side) ?? numbered.size;
    numbered.set(side, known);
    return known;
  });
  return { sides: [...numbered.keys()], sideOfActor };
}

/** When claims were, and in which bins of the case's time they lie. */
export type Times = Pick<
  Columns,
  'from' | 'to' | 'undated' | 'timeline' | 'firstBin' | 'lastBin'
>;

function* timesOf(claims: readonly Claim[]): Steps<Times> {
  const from = new Float64Array(claims.length);
  const to = new Float64Array(claims.length);
  const pace = paced();
  for (const [at, { when }] of claims.entries()) {
    const range = when && rangeOf(when.edtf);
    from[at] = range?.from ?? Number.NaN;
    to[at] = range?.to ?? Number.NaN;
    if (pace()) yield;
  }
  return binned(from, to);
}

/** Times laid over bins of their own. */
export function binned(from: Float64Array, to: Float64Array): Times {
  const timeline = timelineOf(from, to);
  const starts = Float64Array.from(timeline.bins, (bin) => bin.from);
  const undated = new Uint8Array(from.length);
  const firstBin = new Uint32Array(from.length);
  const lastBin = new Uint32Array(from.length);
  // A plain loop: `from` with a function takes ten times as long.
  for (let at = 0; at < from.length; at++) {
    const [first, last] = [from[at] ?? Number.NaN, to[at] ?? Number.NaN];
    undated[at] = Number.isNaN(first) ? 1 : 0;
    firstBin[at] = binAt(starts, first);
    lastBin[at] = binAt(starts, last);
  }
  return { from, to, undated, timeline, firstBin, lastBin };
}

/** The numbers of claims, ordered by their contacts. */
export function orderedBy(contacts: Uint32Array, count: number): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (const contact of contacts)
    next[contact + 1] = (next[contact + 1] ?? 0) + 1;
  for (let at = 0; at < count; at++)
    next[at + 1] = (next[at + 1] ?? 0) + (next[at] ?? 0);
  const ordered = new Uint32Array(contacts.length);
  contacts.forEach((contact, claim) => {
    const place = next[contact] ?? 0;
    next[contact] = place + 1;
    ordered[place] = claim;
  });
  return ordered;
}

/** Those who take part in a claim, subjects left out, as numbers. */
export function partiesOf(
  claim: Claim,
  actorIndex: ReadonlyMap<ActorId, number>,
): readonly number[] {
  const parties: number[] = [];
  for (const { actor, role } of claim.participants)
    if (role !== 'subject') parties.push(numberOf(actorIndex, actor));
  return onceEach(parties);
}

/** More than these are not looked through for each that is added. */
const FEW = 50;

/** Numbers, each once, in the order in which they first stand. */
function onceEach(numbers: readonly number[]): readonly number[] {
  if (numbers.length > FEW) return [...new Set(numbers)];
  return numbers.every((each, at) => numbers.indexOf(each) === at)
    ? numbers
    : [...new Set(numbers)];
}

/** The sides of actors, each once, as numbers. */
export function sidesOf(
  actors: Iterable<number>,
  sideOfActor: Uint32Array,
): readonly number[] {
  const sides: number[] = [];
  for (const actor of actors) sides.push(sideOfActor[actor] ?? 0);
  return onceEach(sides);
}

/** The independent origins of a contact's accepted claims, at least 1. */
export function originCountOf(
  sourcing: Sourcing,
  claims: readonly Claim[],
): number {
  return Math.max(1, acceptedOriginCount(sourcing, claims));
}

/** Claims lie contact by contact, so that each contact is counted once. */
function originCounts(
  columns: Pick<
    Columns,
    'contacts' | 'byContact' | 'accepted' | 'speakers' | 'speakerIds'
  >,
): Uint16Array {
  const { contacts, byContact, accepted } = columns;
  const origins = new Uint16Array(byContact.length);
  const grouping = originGrouping(columns);
  for (let from = 0, to = 0; from < byContact.length; from = to) {
    const contact = contacts[byContact[from] ?? 0];
    grouping.begin();
    for (
      ;
      contacts[byContact[to] ?? 0] === contact && to < byContact.length;
      to++
    )
      if (accepted[byContact[to] ?? 0] === 1) grouping.add(byContact[to] ?? 0);
    const count = Math.max(1, grouping.count());
    for (let at = from; at < to; at++) origins[byContact[at] ?? 0] = count;
  }
  return origins;
}

/** The first-hand speakers of each claim, numbered as they first appear. */
function* speakersOf(
  within: Case,
  { originsOf }: Sourcing,
): Steps<
  Pick<Columns, 'speakers' | 'speakerIds'> & {
    /** How reliable each speaker is, as bits. */
    readonly reliabilities: readonly number[];
  }
> {
  const numbered = new Map<string, number>();
  const reliabilities: number[] = [];
  const reliabilityOf = reliabilityBits(within);
  const speakers = yield* rowsInSteps(within.claims, (claim) =>
    originsOf(claim).map((origin) => {
      const known = numbered.get(origin.id);
      if (known !== undefined) return known;
      numbered.set(origin.id, numbered.size);
      return reliabilities.push(reliabilityOf(origin)) - 1;
    }),
  );
  return { speakers, speakerIds: [...numbered.keys()], reliabilities };
}

/** The place of each record in its list, by its identity. */
export function indexOf<Id extends string>(
  records: readonly { readonly id: Id }[],
): ReadonlyMap<Id, number> {
  return new Map(records.map((each, index) => [each.id, index]));
}

/** The place of a record, which must be there. */
function numberOf<Id extends string>(
  index: ReadonlyMap<Id, number>,
  id: Id,
): number {
  const found = index.get(id);
  if (found === undefined)
    throw new RangeError(
      `columnsOf: the case refers to “${id}”, which it does not hold; read it with readCase, which refuses such a file.`,
    );
  return found;
}
