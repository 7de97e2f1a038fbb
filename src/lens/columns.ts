import type { ActorId, Case, Channel, Claim } from '../case';
import { VOCABULARY } from '../case';
import type { Sourcing } from '../corroboration';
import { acceptedOriginCount, sourcingOf } from '../corroboration';
import { rangeOf } from '../time';
import type { GradeColumns } from './grade-columns';
import { gradeColumnsOf } from './grade-columns';
import { channelsOf } from './hops';
import type { Rows } from './rows';
import { rowAt, rowsOf } from './rows';
import type { TieTable } from './tie-table';
import { tieTableOf } from './tie-table';
import type { Histogram } from './timeline';
import { binAt, timelineOf } from './timeline';

/** In whose voice a claim is told. */
export const VOICES = ['named', 'anonymous', 'own'] as const;
/** One of the voices. */
export type Voice = (typeof VOICES)[number];

/**
 * A case as columns: one entry per claim, in the case's order, so that a filter
 * step is one pass over numbers. Sets are bit sets in the vocabulary's order.
 * Derived once per case; nothing here depends on filters.
 */
export type Columns = GradeColumns & {
  readonly within: Case;
  readonly contacts: Uint32Array;
  readonly stances: Uint8Array;
  readonly statuses: Uint8Array;
  readonly ties: TieTable;
  readonly actorIndex: ReadonlyMap<ActorId, number>;
  /** The sides in the order in which actors bring them; '' is no side. */
  readonly sides: readonly string[];
  readonly sideOfActor: Uint16Array;
  readonly channels: Uint16Array;
  readonly voices: Uint8Array;
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
  /** The first-hand speakers behind each claim, as numbers. */
  readonly speakers: Rows;
  /** For each claim, 1 unless the analyst has rejected it. */
  readonly stands: Uint8Array;
  /** For each claim, 1 where it is accepted: all that counts anywhere. */
  readonly accepted: Uint8Array;
  /** How many claims are only suggested. */
  readonly suggestedCount: number;
  /** The empty bins of the case's time. */
  readonly timeline: Histogram;
  readonly sourcing: Sourcing;
};

/** Lays a case out in columns. Cost: linear in claims and participants. */
export function columnsOf(within: Case): Columns {
  const { claims } = within;
  const actorIndex = indexOf(within.actors);
  const articleIndex = indexOf(within.articles);
  const contactIndex = indexOf(within.contacts);
  const sides = [...new Set(within.actors.map((each) => each.side ?? ''))];
  const contacts = Uint32Array.from(claims, (claim) =>
    numberOf(contactIndex, claim.contact),
  );
  const sourcing = sourcingOf(within);
  const participants = rowsOf(claims, (claim) => partiesOf(claim, actorIndex));
  const sideOfActor = Uint16Array.from(within.actors, (each) =>
    sides.indexOf(each.side ?? ''),
  );
  const speakers = speakerRowsOf(within, sourcing);
  const stands = Uint8Array.from(claims, (claim) =>
    claim.status === 'rejected' ? 0 : 1,
  );
  return {
    within,
    contacts,
    stances: numbersIn(VOCABULARY.stances, claims, (claim) => claim.stance),
    statuses: numbersIn(VOCABULARY.statuses, claims, (claim) => claim.status),
    ties: tieTableOf(within, actorIndex, contacts),
    ...timesOf(claims),
    ...gradeColumnsOf(within, sourcing),
    actorIndex,
    sides,
    sideOfActor,
    channels: Uint16Array.from(claims, channelBitsOf),
    voices: Uint8Array.from(claims, voiceBitsOf),
    articles: Uint32Array.from(claims, (claim) =>
      numberOf(articleIndex, claim.article),
    ),
    byContact: orderedBy(contacts),
    origins: corroborationOf(within, contacts, sourcing),
    participants,
    partySides: rowsOf(claims, (_, claim) =>
      sidesOf(rowAt(participants, claim), sideOfActor),
    ),
    speakers,
    sourcing,
    stands,
    suggestedCount: claims.filter(({ status }) => status === 'suggested')
      .length,
    accepted: Uint8Array.from(claims, (claim) =>
      claim.status === 'accepted' ? 1 : 0,
    ),
  };
}

type Times = Pick<
  Columns,
  'from' | 'to' | 'undated' | 'timeline' | 'firstBin' | 'lastBin'
>;

function timesOf(claims: readonly Claim[]): Times {
  const ranges = claims.map((claim) => claim.when && rangeOf(claim.when.edtf));
  const from = Float64Array.from(ranges, (range) => range?.from ?? Number.NaN);
  const to = Float64Array.from(ranges, (range) => range?.to ?? Number.NaN);
  return binned(from, to);
}

/** Times laid over bins of their own. */
export function binned(from: Float64Array, to: Float64Array): Times {
  const timeline = timelineOf(from, to);
  const starts = Float64Array.from(timeline.bins, (bin) => bin.from);
  return {
    from,
    to,
    undated: Uint8Array.from(from, (moment) => (Number.isNaN(moment) ? 1 : 0)),
    timeline,
    firstBin: Uint32Array.from(from, (moment) => binAt(starts, moment)),
    lastBin: Uint32Array.from(to, (moment) => binAt(starts, moment)),
  };
}

/** The numbers of claims, ordered by their contacts. */
export function orderedBy(contacts: Uint32Array): Uint32Array {
  return Uint32Array.from(contacts.keys()).sort(
    (one, other) => (contacts[one] ?? 0) - (contacts[other] ?? 0),
  );
}

function numbersIn<Word extends string>(
  vocabulary: readonly Word[],
  claims: readonly Claim[],
  wordOf: (claim: Claim) => Word,
): Uint8Array {
  return Uint8Array.from(claims, (claim) => vocabulary.indexOf(wordOf(claim)));
}

/** The bit of a channel in `channels`. */
export function channelBit(channel: Channel): number {
  return 1 << VOCABULARY.channels.indexOf(channel);
}

/** The channels of a claim, as bits. */
export function channelBitsOf(claim: Claim): number {
  return channelsOf(claim).reduce((bits, each) => bits | channelBit(each), 0);
}

/** The voices in which a claim is told, as bits. */
export function voiceBitsOf(claim: Claim): number {
  if (claim.attribution.length === 0) return 1 << VOICES.indexOf('own');
  return claim.attribution.reduce(
    (bits, each) =>
      bits | (1 << VOICES.indexOf(each.named ? 'named' : 'anonymous')),
    0,
  );
}

/** Those who take part in a claim, subjects left out, as numbers. */
export function partiesOf(
  claim: Claim,
  actorIndex: ReadonlyMap<ActorId, number>,
): readonly number[] {
  const parties = new Set<number>();
  for (const { actor, role } of claim.participants)
    if (role !== 'subject') parties.add(numberOf(actorIndex, actor));
  return [...parties];
}

/** The sides of actors, each once, as numbers. */
export function sidesOf(
  actors: Iterable<number>,
  sideOfActor: Uint16Array,
): readonly number[] {
  return [...new Set(Array.from(actors, (actor) => sideOfActor[actor] ?? 0))];
}

/** The independent origins of a contact's accepted claims, at least 1. */
export function originCountOf(
  sourcing: Sourcing,
  claims: readonly Claim[],
): number {
  return Math.max(1, acceptedOriginCount(sourcing, claims));
}

function corroborationOf(
  within: Case,
  contacts: Uint32Array,
  sourcing: Sourcing,
): Uint16Array {
  const claimsOf = new Map<number, Claim[]>();
  within.claims.forEach((claim, index) => {
    if (claim.status !== 'accepted') return;
    const contact = contacts[index] ?? 0;
    const gathered = claimsOf.get(contact);
    if (gathered === undefined) claimsOf.set(contact, [claim]);
    else gathered.push(claim);
  });
  const counts = new Map<number, number>();
  for (const [contact, claims] of claimsOf)
    counts.set(contact, originCountOf(sourcing, claims));
  return Uint16Array.from(contacts, (contact) => counts.get(contact) ?? 1);
}

/** The first-hand speakers of each claim, numbered as they first appear. */
export function speakerRowsOf(within: Case, { originsOf }: Sourcing): Rows {
  const numbers = new Map<string, number>();
  return rowsOf(within.claims, (claim) =>
    originsOf(claim).map((origin) => {
      const known = numbers.get(origin.id);
      if (known !== undefined) return known;
      numbers.set(origin.id, numbers.size);
      return numbers.size - 1;
    }),
  );
}

function indexOf<Id extends string>(
  records: readonly { readonly id: Id }[],
): ReadonlyMap<Id, number> {
  return new Map(records.map((each, index) => [each.id, index]));
}

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
