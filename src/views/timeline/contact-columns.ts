import type { LaneContact } from '../../network';
import type { TimeRange } from '../../time';
import type { StretchedScale } from './stretched-scale';
import { stretchedScaleOf } from './stretched-scale';

/** A dated contact, and where it is drawn. */
export type PlacedContact = {
  readonly contact: LaneContact;
  /** Where the line between its lanes stands. */
  readonly x: number;
  /** The band in which it may lie, if it is open on which day it was. */
  readonly band: Band | undefined;
};

/** From where to where a vague date reaches, and whether it goes on outside. */
export type Band = {
  readonly x: number;
  readonly width: number;
  readonly startsBefore: boolean;
  readonly endsAfter: boolean;
};

/** A day on the axis. */
export type Day = {
  readonly moment: number;
  readonly x: number;
  readonly width: number;
};

/** The room that a contact needs beside others, in pixels. */
export const COLUMN = 12;
const DAY = 86_400_000;
/** How many days around its middle are looked at for a vague contact. */
const FARTHEST = 40;

/** Puts dated contacts into columns of a stretch of time, from left to right. */
export function placedContacts(
  contacts: readonly LaneContact[],
  stretch: TimeRange,
  width: number,
): {
  readonly placed: readonly PlacedContact[];
  readonly scale: StretchedScale;
  /** The days on which a contact surely was. */
  readonly days: readonly Day[];
} {
  const timed = momentsOf(contacts, stretch).toSorted(
    (one, other) => one.moment - other.moment,
  );
  const scale = stretchedScaleOf(
    stretch,
    timed.map(({ moment }) => moment),
    width,
    COLUMN,
  );
  const placed = timed.map(({ contact }, at) => {
    const x = scale.columns[at] ?? 0;
    return { contact, x, band: bandOf(contact, stretch, scale) };
  });
  return { placed, scale, days: daysOf(contacts, stretch, scale) };
}

function daysOf(
  contacts: readonly LaneContact[],
  stretch: TimeRange,
  { xOf }: StretchedScale,
): readonly Day[] {
  const days = contacts.flatMap(({ dated }) =>
    dated === undefined || dated.isVague
      ? []
      : Math.floor(Math.max(dated.from, stretch.from) / DAY) * DAY,
  );
  return [...new Set(days)].map((moment) => {
    const x = xOf(moment);
    return { moment, x, width: xOf(moment + DAY) - x };
  });
}

/** The room that the number of a day takes, and a gap beside it, in pixels. */
export const DAY_NUMBER = 17;

/** The days whose numbers have room beside one another, in type so large. */
export function numberedDays(
  days: readonly Day[],
  enlarged: number,
): readonly Day[] {
  let end = Number.NEGATIVE_INFINITY;
  return days
    .toSorted((one, other) => one.x - other.x)
    .filter(({ x, width }) => {
      const middle = x + width / 2;
      const half = (DAY_NUMBER * enlarged) / 2;
      if (middle - half < end) return false;
      end = middle + half;
      return true;
    });
}

type Timed = { readonly contact: LaneContact; readonly moment: number };

/**
 * The moment at whose column each contact stands: of an exact one its own, of a
 * vague one a day in its middle on which nothing else does, if there is one.
 */
function momentsOf(
  contacts: readonly LaneContact[],
  stretch: TimeRange,
): readonly Timed[] {
  const taken = new Set<number>();
  const spans = contacts.map((contact) => ({
    contact,
    from: Math.max(contact.dated?.from ?? 0, stretch.from),
    to: Math.min(contact.dated?.to ?? 0, stretch.to),
  }));
  const settled = new Map<LaneContact, number>();
  const narrowFirst = spans.toSorted(
    (one, other) => one.to - one.from - (other.to - other.from),
  );
  for (const { contact, from, to } of narrowFirst) {
    const moment =
      contact.dated?.isVague === true ? freeDay(from, to, taken) : from;
    taken.add(Math.floor(moment / DAY));
    settled.set(contact, moment);
  }
  return contacts.map((contact) => ({
    contact,
    moment: settled.get(contact) ?? stretch.from,
  }));
}

function freeDay(from: number, to: number, taken: ReadonlySet<number>): number {
  const middle = (from + to) / 2;
  for (let step = 0; step < FARTHEST; step++)
    for (const sign of [1, -1]) {
      const moment = middle + sign * step * DAY;
      const isWithin = moment >= from && moment <= to;
      if (isWithin && !taken.has(Math.floor(moment / DAY))) return moment;
    }
  return middle;
}

function bandOf(
  { dated }: LaneContact,
  stretch: TimeRange,
  { xOf, width }: StretchedScale,
): Band | undefined {
  if (dated?.isVague !== true) return undefined;
  const startsBefore = dated.from < stretch.from;
  const endsAfter = dated.to > stretch.to;
  const start = startsBefore ? 0 : xOf(dated.from);
  const end = endsAfter ? width : xOf(dated.to + 1);
  // What is vague within a day, "about 12 May", reaches a little over it.
  const spare = Math.max(0, 2 * COLUMN - (end - start)) / 2;
  const x = Math.max(0, start - spare);
  return {
    x,
    width: Math.min(width, end + spare) - x,
    startsBefore,
    endsAfter,
  };
}
