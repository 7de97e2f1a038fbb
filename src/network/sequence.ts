import type { ActorId, Claim, ContactId } from '../case';
import type { Lens } from '../lens';
import { hopsOf, narrowestDateOf } from '../lens';
import { rangeOf } from '../time';
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
  /** The EDTF date of the claim that dates it most narrowly. */
  readonly date?: string;
  /** Whether it has the very date of the step before: no order is stated. */
  readonly isAtSameTime: boolean;
};

/**
 * A case as a sequence diagram: a lifeline for each actor that takes part in a
 * shown contact, and the contacts in order of the earliest moment at which each
 * can have been. Undated contacts stand apart, in the order of the case.
 */
export type Sequence = {
  readonly lifelines: readonly ActorId[];
  readonly steps: readonly SequenceStep[];
  readonly undated: readonly SequenceStep[];
  /** Actors that are left out, where there are more than can be drawn. */
  readonly omitted: number;
};

/** More lifelines than these no page and no screen holds. */
const MOST_LIFELINES = 60;

/** Lays out what a lens shows as a sequence. */
export function sequenceOf(lens: Lens): Sequence {
  const told = toldContacts(lens);
  const drawn = drawnActors(lens, told);
  const lifelines = lifelineOrder(
    [...drawn.kept],
    told.flatMap(({ claims }) => claims.flatMap(hopsOf)),
  );
  const placeOf = new Map(lifelines.map((id, place) => [id, place]));
  const parties = new Map(
    told.map(({ contact, claims }) => [contact, partiesIn(claims)]),
  );
  const steps = told
    .map((each) => stepOf(each, placeOf, parties))
    .filter(
      (step) => step.arrows.length + step.taps.length + step.alone.length > 0,
    );
  return {
    lifelines,
    steps: inOrderOfTime(steps.filter(({ date }) => date !== undefined)),
    undated: steps.filter(({ date }) => date === undefined),
    omitted: drawn.omitted,
  };
}

/** The actors that get a lifeline: all shown ones, or those in the most contacts. */
function drawnActors(
  { columns: { actorIndex }, shown }: Lens,
  told: readonly Told[],
): {
  readonly kept: ReadonlySet<ActorId>;
  readonly omitted: number;
} {
  const counts = new Map<ActorId, number>();
  for (const { claims } of told)
    for (const actor of partiesIn(claims))
      if (shown.actors[actorIndex.get(actor) ?? -1] === 1)
        counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const ranked = [...counts].toSorted(([, one], [, other]) => other - one);
  return {
    kept: new Set(ranked.slice(0, MOST_LIFELINES).map(([actor]) => actor)),
    omitted: Math.max(0, ranked.length - MOST_LIFELINES),
  };
}

function stepOf(
  told: Told,
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
  const date = narrowestDateOf(claims);
  return {
    ...tellingOf(told),
    arrows,
    taps,
    alone: partiesIn(claims).flatMap((actor) => {
      const place = placeOf.get(actor);
      return place === undefined || busy.has(place) ? [] : [place];
    }),
    ...(date === undefined ? {} : { date }),
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

/** By the earliest moment that each can have been, then by the latest. */
function inOrderOfTime(
  steps: readonly SequenceStep[],
): readonly SequenceStep[] {
  const dated = steps.map((step) => ({
    step,
    range: rangeOf(step.date ?? '') ?? { from: 0, to: 0 },
  }));
  const sorted = dated.toSorted(
    ({ range: one }, { range: other }) =>
      one.from - other.from || one.to - other.to,
  );
  return sorted.map(({ step, range }, at) => {
    const before = sorted[at - 1]?.range;
    return {
      ...step,
      isAtSameTime: before?.from === range.from && before.to === range.to,
    };
  });
}
