import type { Steps } from '../case';
import { paced } from '../case';
import type { Columns, Following, OriginGrouping, Shown } from '../lens';
import { memoryFor, originGrouping, tieRuns } from '../lens';
import type { Tie } from './tie';
import { tallied } from './tie';

/**
 * The ties that are shown, tallied over their shown claims, in case order. What
 * was tallied for some claims of a tie holds until an act changes one of them.
 */
export function* tiesInSteps(
  columns: Columns,
  shown: Shown,
): Steps<readonly Tie[]> {
  const known = talliesFor(columns);
  yield;
  const { now, isStale } = known;
  markStale(columns, known, shown.claims);
  const ties: Tie[] = [];
  const pace = paced(MANY);
  for (let tie = 0; tie < shown.ties.length; tie++) {
    if (shown.ties[tie] === 1) {
      const before = isStale[tie] === 1 ? undefined : now[tie];
      const tally = before ?? tieOver(columns, known, tie, shown.claims);
      now[tie] = tally;
      isStale[tie] = 0;
      ties.push(tally);
    }
    if (!pace()) continue;
    yield;
    // Others may have been tallied over other claims meanwhile.
    markStale(columns, known, shown.claims);
  }
  return ties;
}

/** Marks the ties of claims that are shown now and were not, or the other way. */
function markStale(
  { hops, ties }: Columns,
  known: Tallies,
  claims: Uint8Array,
): void {
  const { isStale, claims: before } = known;
  if (claims === before) return;
  for (let claim = 0; claim < claims.length; claim++) {
    if (claims[claim] === before[claim]) continue;
    const end = hops.starts[claim + 1] ?? 0;
    for (let hop = hops.starts[claim] ?? 0; hop < end; hop++)
      isStale[ties.ofHops[hop] ?? 0] = 1;
  }
  known.claims = claims;
}

/** So many ties are tallied in one step: some milliseconds. */
const MANY = 5_000;

/** A tie of more claims has too many sets of them for each to be remembered. */
const MOST_REMEMBERED = 4;

/**
 * Ties as they were tallied: a short one for every set of its claims, a long
 * one for all that stand and for those that were shown last.
 */
type Tallies = {
  /** Where each tie's tallies begin. */
  readonly slots: Uint32Array;
  readonly ties: (Tie | undefined)[];
  /** Which claims of each tie were shown last. */
  readonly lastShown: Uint8Array;
  /** The claims that were shown last, and each tie as it was tallied over them. */
  claims: Uint8Array;
  readonly now: (Tie | undefined)[];
  /** The ties of which some claims have come or gone since they were tallied. */
  readonly isStale: Uint8Array;
  readonly grouping: OriginGrouping;
};

const talliesFor = memoryFor<Tallies>((columns) => {
  const slots = slotsOf(columns);
  return {
    slots,
    ties: Array.from({ length: slots.at(-1) ?? 0 }),
    lastShown: new Uint8Array(columns.ties.claims.length),
    ...noneTallied(columns),
    grouping: originGrouping(columns),
  };
}, carriedTallies);

function noneTallied({
  within,
  ties,
}: Columns): Pick<Tallies, 'claims' | 'now' | 'isStale'> {
  return {
    claims: new Uint8Array(within.claims.length),
    now: Array.from({ length: ties.ids.length }),
    isStale: new Uint8Array(ties.ids.length),
  };
}

/** The tallies of the ties before, for those of which no claim has changed. */
function carriedTallies(
  before: Tallies,
  columns: Columns,
  { before: old, carry, ties: places, retold }: Following,
): Tallies | undefined {
  if (retold === undefined) return undefined;
  const grouping =
    columns.speakers === old.speakers
      ? before.grouping
      : originGrouping(columns);
  if (columns.ties === old.ties && carry.isInPlace) {
    for (const tie of retold) {
      before.ties.fill(undefined, before.slots[tie], before.slots[tie + 1]);
      before.isStale[tie] = 1;
    }
    return { ...before, grouping };
  }
  const { ties } = columns;
  const lastShown = new Uint8Array(ties.claims.length);
  const tallies: (Tie | undefined)[][] = [];
  for (const { tie, count, place } of tieRuns(places, retold, ties.ids.length))
    if (place === undefined) tallies.push(noTallies(columns, tie));
    else {
      const { slots, lastShown: shown } = before;
      const { starts } = old.ties;
      const end = place + count;
      tallies.push(before.ties.slice(slots[place], slots[end]));
      lastShown.set(
        shown.subarray(starts[place], starts[end]),
        ties.starts[tie],
      );
    }
  const none: (Tie | undefined)[] = [];
  return {
    slots: slotsOf(columns),
    ties: none.concat(...tallies),
    lastShown,
    ...noneTallied(columns),
    grouping,
  };
}

/** Room for the tallies of a tie, of which there are none yet. */
function noTallies(columns: Columns, tie: number): undefined[] {
  const room = placesFor(claimCountOf(columns, tie));
  return Array.from({ length: room }, () => undefined);
}

/** A tie over its shown claims, as it was tallied before if it was. */
function tieOver(
  columns: Columns,
  known: Tallies,
  tie: number,
  claims: Uint8Array,
): Tie {
  const place = placeOf(columns, known, tie, claims);
  const before = known.ties[place];
  if (before !== undefined) return before;
  const tally = tallied(columns, claims, tie, known.grouping);
  known.ties[place] = tally;
  return tally;
}

/** Where the tally of a tie over its shown claims is, or belongs. */
function placeOf(
  columns: Columns,
  { slots, ties, lastShown }: Tallies,
  tie: number,
  claims: Uint8Array,
): number {
  const slot = slots[tie] ?? 0;
  if (claimCountOf(columns, tie) <= MOST_REMEMBERED)
    return slot + setOf(columns, claims, tie);
  if (isWhole(columns, claims, tie)) return slot;
  if (!isAsBefore(columns, claims, tie, lastShown)) ties[slot + 1] = undefined;
  return slot + 1;
}

/** Where each tie's tallies begin. */
function slotsOf(columns: Columns): Uint32Array {
  const slots = new Uint32Array(columns.ties.starts.length);
  for (let tie = 0; tie + 1 < slots.length; tie++) {
    const places = placesFor(claimCountOf(columns, tie));
    slots[tie + 1] = (slots[tie] ?? 0) + places;
  }
  return slots;
}

/** How many tallies of a tie of so many claims are remembered. */
function placesFor(claimCount: number): number {
  return claimCount <= MOST_REMEMBERED ? 1 << claimCount : 2;
}

function claimCountOf({ ties }: Columns, tie: number): number {
  return (ties.starts[tie + 1] ?? 0) - (ties.starts[tie] ?? 0);
}

/** The shown claims of a tie as bits, in their order. */
function setOf({ ties }: Columns, claims: Uint8Array, tie: number): number {
  const start = ties.starts[tie] ?? 0;
  const end = ties.starts[tie + 1] ?? 0;
  let set = 0;
  for (let at = start; at < end; at++)
    set |= (claims[ties.claims[at] ?? 0] ?? 0) << (at - start);
  return set;
}

function isWhole(
  { ties, stands }: Columns,
  claims: Uint8Array,
  tie: number,
): boolean {
  const end = ties.starts[tie + 1] ?? 0;
  for (let at = ties.starts[tie] ?? 0; at < end; at++)
    if (claims[ties.claims[at] ?? 0] !== stands[ties.claims[at] ?? 0])
      return false;
  return true;
}

/** Whether the same claims are shown as before; notes which ones are. */
function isAsBefore(
  { ties }: Columns,
  claims: Uint8Array,
  tie: number,
  before: Uint8Array,
): boolean {
  const end = ties.starts[tie + 1] ?? 0;
  let isSame = true;
  for (let at = ties.starts[tie] ?? 0; at < end; at++) {
    const flag = claims[ties.claims[at] ?? 0] ?? 0;
    isSame &&= before[at] === flag;
    before[at] = flag;
  }
  return isSame;
}
