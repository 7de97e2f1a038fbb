import type { Columns, Shown } from '../lens';
import { memoryFor } from '../lens';
import { originGrouping } from './origin-grouping';
import type { Tie } from './tie';
import { tallied } from './tie';

/**
 * The ties that are shown, tallied over their shown claims, in case order. What
 * was tallied for some claims of a tie holds as long as the case does.
 */
export function tiesOf(columns: Columns, shown: Shown): readonly Tie[] {
  const tieOver = talliesFor(columns);
  const ties: Tie[] = [];
  for (let tie = 0; tie < shown.ties.length; tie++)
    if (shown.ties[tie] === 1) ties.push(tieOver(tie, shown.claims));
  return ties;
}

/** A tie of more claims has too many sets of them for each to be remembered. */
const MOST_REMEMBERED = 4;

/**
 * Ties as they were tallied: a short one for every set of its claims, a long
 * one for all that stand and for those that were shown last.
 */
const talliesFor = memoryFor((columns) => {
  const slots = slotsOf(columns);
  const tallies: (Tie | undefined)[] = Array.from({
    length: slots.at(-1) ?? 0,
  });
  const lastShown = new Uint8Array(columns.ties.claims.length);
  const grouping = originGrouping(columns.speakers);
  const placeOf = (tie: number, claims: Uint8Array): number => {
    const slot = slots[tie] ?? 0;
    if (claimCountOf(columns, tie) <= MOST_REMEMBERED)
      return slot + setOf(columns, claims, tie);
    if (isWhole(columns, claims, tie)) return slot;
    if (!isAsBefore(columns, claims, tie, lastShown))
      tallies[slot + 1] = undefined;
    return slot + 1;
  };
  return (tie: number, claims: Uint8Array): Tie => {
    const place = placeOf(tie, claims);
    const known = tallies[place];
    if (known !== undefined) return known;
    const tally = tallied(columns, claims, tie, grouping);
    tallies[place] = tally;
    return tally;
  };
});

/** Where each tie's tallies begin. */
function slotsOf(columns: Columns): Uint32Array {
  const slots = new Uint32Array(columns.ties.starts.length);
  for (let tie = 0; tie + 1 < slots.length; tie++) {
    const count = claimCountOf(columns, tie);
    const places = count <= MOST_REMEMBERED ? 1 << count : 2;
    slots[tie + 1] = (slots[tie] ?? 0) + places;
  }
  return slots;
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
