import type { ClaimTimes, Clock, Lens } from '../lens';
import type { LaneKind } from './lane-kind';

/**
 * The shown contacts in which someone takes part, one entry for each, and
 * whose lanes each touches: those of its parties, an intermediary's among them,
 * that of a subject not. Entry `i` owns `laneValues` from `laneStarts[i]` up to
 * `laneStarts[i + 1]`.
 */
export type LaneEntries = {
  /** The contacts, as numbers in the order of the case. */
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
      end = withLanes(lens, kind, claim, laneValues, first, end);
      if (isBetter(times, clock, claim, dated)) dated = claim;
    }
    if (end > first) {
      found[count] = contact;
      datedBy[count] = dated;
      laneStarts[++count] = end;
    }
    start = stop;
  }
  return {
    contacts: found.slice(0, count),
    laneStarts: laneStarts.slice(0, count + 1),
    laneValues: laneValues.slice(0, end),
    datedBy: datedBy.slice(0, count),
  };
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

/** Writes the lanes of a claim after those of its contact, each once. */
function withLanes(
  { columns: { participants, sideOfActor }, shown }: Lens,
  kind: LaneKind,
  claim: number,
  laneValues: Uint32Array,
  first: number,
  before: number,
): number {
  let end = before;
  const { starts, values } = participants;
  const stop = starts[claim + 1] ?? 0;
  for (let at = starts[claim] ?? 0; at < stop; at++) {
    const actor = values[at] ?? 0;
    if (shown.actors[actor] !== 1) continue;
    const lane = kind === 'actor' ? actor : (sideOfActor[actor] ?? 0);
    let known = first;
    while (known < end && laneValues[known] !== lane) known++;
    if (known === end) laneValues[end++] = lane;
  }
  return end;
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
