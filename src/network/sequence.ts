import type { ActorId, Claim, ContactId } from '../case';
import type { ClaimTimes, Lens } from '../lens';
import { claimTimesBy, hopsOf, datesOf } from '../lens';
import { rangeOf } from '../time';
import { inOrderOfTime } from './lane-contacts';
import type { LaneEntries } from './lane-entries';
import { laneEntriesOf, lanesAt } from './lane-entries';
import { lifelineOrder } from './lifeline-order';
import type { Telling, Told } from './told-contacts';
import { partiesIn, tellingOf, toldContacts } from './told-contacts';

/** A contact's step from one lifeline to another, by their places. */
export type Arrow = {
  readonly from: number;
  readonly to: number;
  readonly isDirected: boolean;
};

/** Someone who listens in, and the lifelines that are heard. */
export type Tap = {
  readonly listener: number;
  readonly heard: readonly number[];
};

/** One contact in a sequence, as the claims that count tell it. */
export type SequenceStep = Telling & {
  readonly arrows: readonly Arrow[];
  readonly taps: readonly Tap[];
  /** Lifelines of those who take part, but in no arrow or tap. */
  readonly alone: readonly number[];
  /** The EDTF date of the claim that dates it here. */
  readonly date?: string;
  /** The dates by which other claims exclude this one; a step has each. */
  readonly otherDates: readonly string[];
  /** Whether it has the very date of the step before: no order is stated. */
  readonly isAtSameTime: boolean;
};

/**
 * A case as a sequence diagram: a lifeline for each actor that takes part in a
 * shown contact, and the contacts in order of the earliest moment at which each
 * can have been, once for each date where claims contradict each other. Undated contacts stand apart, in the order of the case. Of very
 * many only the first are laid out.
 */
export type Sequence = {
  readonly lifelines: readonly ActorId[];
  readonly steps: readonly SequenceStep[];
  readonly undated: readonly SequenceStep[];
  /** Actors that are left out, where there are more than can be drawn. */
  readonly omitted: number;
  /** Contacts of these lifelines that come after the last ones laid out. */
  readonly beyond: number;
};

/** More lifelines than these no page and no screen holds. */
const MOST_LIFELINES = 60;
/** More rows than these, dated or not, nobody reads, and no window draws in time. */
const MOST_ROWS = 250;

/** Lays out what a lens shows as a sequence. */
export function sequenceOf(lens: Lens): Sequence {
  const times = claimTimesBy(lens.columns, 'happened');
  const entries = laneEntriesOf(lens, 'actor', times, 'happened');
  const { kept, omitted } = drawnActors(entries);
  const { dated, undated } = rowsOf(entries, times, kept);
  const drawn = [dated, undated].map((rows) => rows.slice(0, MOST_ROWS));
  const told = toldContacts(
    lens,
    drawn.flat().map(({ contact }) => contact),
  );
  const lifelines = lifelineOrder(
    [...kept].flatMap((at) => lens.columns.within.actors[at]?.id ?? []),
    [...told.values()].flatMap(({ claims }) => claims.flatMap(hopsOf)),
  );
  const placeOf = new Map(lifelines.map((id, place) => [id, place]));
  const parties = partiesHeard(lens, told);
  const [steps = [], without = []] = drawn.map((rows) =>
    rows.flatMap(({ contact, date }) => {
      const each = told.get(contact);
      return each === undefined ? [] : [stepOf(each, date, placeOf, parties)];
    }),
  );
  return {
    lifelines,
    steps: withSameTimes(steps),
    undated: without,
    omitted,
    beyond: [dated, undated].reduce(
      (sum, { length }) => sum + Math.max(0, length - MOST_ROWS),
      0,
    ),
  };
}

/** The actors that get a lifeline: all shown ones, or those in the most contacts. */
function drawnActors({ laneValues }: LaneEntries): {
  readonly kept: ReadonlySet<number>;
  readonly omitted: number;
} {
  const counts = new Map<number, number>();
  for (const actor of laneValues)
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const ranked = [...counts].toSorted(([, one], [, other]) => other - one);
  return {
    kept: new Set(ranked.slice(0, MOST_LIFELINES).map(([actor]) => actor)),
    omitted: Math.max(0, ranked.length - MOST_LIFELINES),
  };
}

/** The contacts, by their numbers, that touch a lifeline: by time, and without one. */
function rowsOf(
  entries: LaneEntries,
  times: ClaimTimes,
  kept: ReadonlySet<number>,
): Readonly<Record<'dated' | 'undated', readonly Row[]>> {
  const dated: number[] = [];
  const undated: number[] = [];
  for (let entry = 0; entry < entries.contacts.length; entry++)
    if (lanesAt(entries, entry).some((actor) => kept.has(actor)))
      (entries.datedBy[entry] === -1 ? undated : dated).push(entry);
  const momentOf = (bound: Float64Array) =>
    Float64Array.from(entries.datedBy, (claim) => bound[claim] ?? Number.NaN);
  const span = { from: momentOf(times.from), to: momentOf(times.to) };
  const rowAt = (entry: number): Row => ({
    contact: entries.contacts[entry] ?? -1,
    date: times.dates[entries.datedBy[entry] ?? -1],
  });
  return {
    dated: inOrderOfTime(span, dated).map(rowAt),
    undated: undated.map(rowAt),
  };
}

/** A contact by its number, and the date at which it stands. */
type Row = { readonly contact: number; readonly date: string | undefined };

/** Who took part in what others listened to, by the contacts that claims are about. */
function partiesHeard(
  lens: Lens,
  told: ReadonlyMap<number, Told>,
): ReadonlyMap<ContactId, readonly ActorId[]> {
  const heard = new Set<ContactId>();
  for (const { claims } of told.values())
    for (const { participants, about } of claims)
      if (participants.some(({ role }) => role === 'interceptor'))
        for (const contact of about) heard.add(contact);
  const numbers = lens.columns.within.contacts.flatMap(({ id }, at) =>
    heard.has(id) ? [at] : [],
  );
  return new Map(
    [...toldContacts(lens, numbers).values()].map(({ contact, claims }) => [
      contact,
      partiesIn(claims),
    ]),
  );
}

function stepOf(
  told: Told,
  date: string | undefined,
  placeOf: ReadonlyMap<ActorId, number>,
  parties: ReadonlyMap<ContactId, readonly ActorId[]>,
): SequenceStep {
  const { claims } = told;
  const arrows = arrowsOf(claims, placeOf);
  const taps = tapsOf(claims, placeOf, parties);
  const busy = new Set([
    ...arrows.flatMap(({ from, to }) => [from, to]),
    ...taps.flatMap(({ listener, heard }) => [listener, ...heard]),
  ]);
  return {
    ...tellingOf(told),
    arrows,
    taps,
    alone: partiesIn(claims).flatMap((actor) => {
      const place = placeOf.get(actor);
      return place === undefined || busy.has(place) ? [] : [place];
    }),
    ...(date !== undefined && { date }),
    otherDates: datesOf(claims).filter((other) => other !== date),
    isAtSameTime: false,
  };
}

/** The steps of a contact, each once; taps are not among them. */
function arrowsOf(
  claims: readonly Claim[],
  placeOf: ReadonlyMap<ActorId, number>,
): readonly Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const claim of claims)
    for (const hop of hopsOf(claim)) {
      if (hop.channels.every((channel) => channel === 'intercept')) continue;
      const [from, to] = [placeOf.get(hop.from), placeOf.get(hop.to)];
      if (from === undefined || to === undefined) continue;
      const key = [from, to].sort((one, other) => one - other).join();
      const known = arrows.get(key);
      // A stated direction says more than none; both ways is none again.
      if (known === undefined || (hop.isDirected && !known.isDirected))
        arrows.set(key, { from, to, isDirected: hop.isDirected });
      else if (hop.isDirected && known.from !== from)
        arrows.set(key, { ...known, isDirected: false });
    }
  return [...arrows.values()];
}

/** Who listened: to those named, or else to all who took part in the contact. */
function tapsOf(
  claims: readonly Claim[],
  placeOf: ReadonlyMap<ActorId, number>,
  parties: ReadonlyMap<ContactId, readonly ActorId[]>,
): readonly Tap[] {
  const taps = new Map<number, Set<number>>();
  for (const { participants, about } of claims) {
    const named = participants.filter(({ role }) => role === 'intercepted');
    const heard =
      named.length > 0
        ? named.map(({ actor }) => actor)
        : about.flatMap((contact) => parties.get(contact) ?? []);
    for (const { actor, role } of participants) {
      const listener = placeOf.get(actor);
      if (role !== 'interceptor' || listener === undefined) continue;
      const places = taps.get(listener) ?? new Set<number>();
      taps.set(listener, places);
      for (const each of heard) {
        const place = placeOf.get(each);
        if (place !== undefined && place !== listener) places.add(place);
      }
    }
  }
  return [...taps].map(([listener, heard]) => ({
    listener,
    heard: [...heard].sort((one, other) => one - other),
  }));
}

/** Marks the steps that have the very time of the one before. */
function withSameTimes(
  steps: readonly SequenceStep[],
): readonly SequenceStep[] {
  const ranges = steps.map(({ date }) => rangeOf(date ?? ''));
  return steps.map((step, at) => {
    const [before, own] = [ranges[at - 1], ranges[at]];
    const isAtSameTime =
      own !== undefined && before?.from === own.from && before.to === own.to;
    return { ...step, isAtSameTime };
  });
}
