import type { ClaimTimes, Clock, Lens } from '../lens';
import { claimBoundsOf, MOST_DATES } from '../lens';
import type { LaneKind } from './lane-kind';

/**
 * The shown contacts in which someone takes part, one entry for each (one for
 * each date where its claims exclude each other's), and whose lanes each
 * touches: those of its parties, an intermediary's among them, that of a
 * subject not. Entry `i` owns `laneValues` from `laneStarts[i]` up to
 * `laneStarts[i + 1]`.
 */
export type LaneEntries = {
  /** The contacts, as numbers in the order of the case; further dates last. */
  readonly contacts: Uint32Array;
  readonly laneStarts: Uint32Array;
  readonly laneValues: Uint32Array;
  /** For each the claim that dates it, by its number; -1 where none does. */
  readonly datedBy: Int32Array;
};

/** The lanes of an entry. */
export function lanesAt(
  { laneStarts, laneValues }: LaneEntries,
  entry: number,
): Uint32Array {
  return laneValues.subarray(laneStarts[entry], laneStarts[entry + 1]);
}

/**
 * Gathers the entries; lanes are actors or sides by their numbers. A contact is
 * dated by when it happened as narrowly as a claim tells, by the other clocks
 * as early. One pass over the claims, contact by contact.
 */
export function laneEntriesOf(
  lens: Lens,
  kind: LaneKind,
  times: ClaimTimes,
  clock: Clock,
): LaneEntries {
  const { byContact, contacts, participants, within } = lens.columns;
  const { shown } = lens;
  const found = new Uint32Array(within.contacts.length);
  const laneStarts = new Uint32Array(found.length + 1);
  const laneValues = new Uint32Array(participants.values.length);
  const datedBy = new Int32Array(found.length);
  const contradicted = contradictionsIn(lens, clock);
  const more: Contradiction[] = [];
  const touch = touching(lens, kind, laneValues);
  let [count, end, start] = [0, 0, 0];
  while (start < byContact.length) {
    const contact = contacts[byContact[start] ?? 0] ?? 0;
    let stop = start + 1;
    while (
      stop < byContact.length &&
      contacts[byContact[stop] ?? 0] === contact
    )
      stop++;
    const counts = countingIn(lens, byContact, start, stop);
    const first = end;
    let dated = -1;
    for (let at = start; at < stop; at++) {
      const claim = byContact[at] ?? 0;
      if (counts[claim] !== 1 || shown.claims[claim] !== 1) continue;
      end = touch(claim, first, end);
      if (isBetter(times, clock, claim, dated)) dated = claim;
    }
    if (end > first) {
      for (const claim of contradicted(dated, start, stop, counts))
        more.push({ entry: count, claim });
      found[count] = contact;
      datedBy[count] = dated;
      laneStarts[++count] = end;
    }
    start = stop;
  }
  return withDates(
    {
      contacts: found.slice(0, count),
      laneStarts: laneStarts.slice(0, count + 1),
      laneValues: laneValues.slice(0, end),
      datedBy: datedBy.slice(0, count),
    },
    more,
  );
}

const NONE: readonly number[] = [];

/** A claim that dates an entry so that the entry's own date is excluded. */
type Contradiction = { readonly entry: number; readonly claim: number };

/**
 * Finds the claims of a contact, from one place of `byContact` up to another,
 * whose dates exclude that of the claim that dates it, and each other's: see
 * `datesOf`, of which this is the form for a hundred thousand claims.
 */
function contradictionsIn({ columns, shown }: Lens, clock: Clock) {
  const { from, to } = claimBoundsOf(columns);
  const { byContact } = columns;
  const startOf = (claim: number): number => from[claim] ?? Number.NaN;
  const endOf = (claim: number): number => to[claim] ?? Number.NaN;
  const exclude = (one: number, other: number): boolean =>
    endOf(one) < startOf(other) || endOf(other) < startOf(one);
  const widthOf = (claim: number): number =>
    (columns.to[claim] ?? 0) - (columns.from[claim] ?? 0);
  return (
    dated: number,
    start: number,
    stop: number,
    counts: Uint8Array,
  ): readonly number[] => {
    if (clock !== 'happened' || dated < 0) return NONE;
    let others: number[] | undefined;
    for (let at = start; at < stop; at++) {
      const claim = byContact[at] ?? 0;
      const isTold = counts[claim] === 1 && shown.claims[claim] === 1;
      if (isTold && exclude(dated, claim)) (others ??= []).push(claim);
    }
    if (others === undefined) return NONE;
    const kept = [dated];
    for (const claim of others.sort((a, b) => widthOf(a) - widthOf(b))) {
      if (kept.length === MOST_DATES) break;
      if (kept.every((each) => exclude(each, claim))) kept.push(claim);
    }
    return kept.slice(1);
  };
}

/** Entries with more of them, each in the lanes of the one that it contradicts. */
function withDates(
  entries: LaneEntries,
  more: readonly Contradiction[],
): LaneEntries {
  if (more.length === 0) return entries;
  const lanes = more.map(({ entry }) => lanesAt(entries, entry));
  const starts = [...entries.laneStarts];
  for (const own of lanes) starts.push((starts.at(-1) ?? 0) + own.length);
  const { contacts, datedBy, laneValues } = entries;
  return {
    contacts: longer(
      contacts,
      more.map(({ entry }) => contacts[entry] ?? 0),
    ),
    laneStarts: Uint32Array.from(starts),
    laneValues: longer(
      laneValues,
      lanes.flatMap((own) => [...own]),
    ),
    datedBy: Int32Array.from([...datedBy, ...more.map(({ claim }) => claim)]),
  };
}

function longer(column: Uint32Array, values: readonly number[]): Uint32Array {
  const whole = new Uint32Array(column.length + values.length);
  whole.set(column);
  whole.set(values, column.length);
  return whole;
}

/**
 * The column of the claims of a contact that count if they are shown: see
 * `claimsThatCount`, of which this is the form for a hundred thousand claims.
 */
function countingIn(
  { columns: { accepted, stands }, shown: { claims } }: Lens,
  byContact: Uint32Array,
  start: number,
  stop: number,
): Uint8Array {
  let hasStanding = false;
  for (let at = start; at < stop; at++) {
    const claim = byContact[at] ?? 0;
    if (claims[claim] !== 1) continue;
    if (accepted[claim] === 1) return accepted;
    hasStanding ||= stands[claim] === 1;
  }
  return hasStanding ? stands : claims;
}

/**
 * Writes the lanes of a claim after those of its contact, which begin at
 * `first`, each once; tells where they end then. Whether a lane is there already
 * is noted beside it: a contact of a whole crowd costs no more than its number.
 */
function touching(
  { columns: { participants, sideOfActor, sides }, shown }: Lens,
  kind: LaneKind,
  laneValues: Uint32Array,
): (claim: number, first: number, end: number) => number {
  const { starts, values } = participants;
  const laneCount = kind === 'actor' ? sideOfActor.length : sides.length;
  /** For each lane, past the place where its contact's lanes begin. */
  const touchedIn = new Uint32Array(laneCount);
  return (claim, first, before) => {
    let end = before;
    const stop = starts[claim + 1] ?? 0;
    for (let at = starts[claim] ?? 0; at < stop; at++) {
      const actor = values[at] ?? 0;
      if (shown.actors[actor] !== 1) continue;
      const lane = kind === 'actor' ? actor : (sideOfActor[actor] ?? 0);
      if (touchedIn[lane] === first + 1) continue;
      touchedIn[lane] = first + 1;
      laneValues[end++] = lane;
    }
    return end;
  };
}

/** Whether a claim dates its contact better than the best one before it. */
function isBetter(
  { from, to }: ClaimTimes,
  clock: Clock,
  claim: number,
  best: number,
): boolean {
  const start = from[claim] ?? Number.NaN;
  if (Number.isNaN(start)) return false;
  if (best < 0) return true;
  const known = from[best] ?? 0;
  if (clock !== 'happened') return start < known;
  return (to[claim] ?? 0) - start < (to[best] ?? 0) - known;
}
