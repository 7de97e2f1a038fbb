import type { ContactId } from '../case';
import type { Histogram } from '../lens';
import { binAt, timelineOf } from '../lens';
import type { TimeRange } from '../time';
import { entriesWithin } from './lane-contacts';
import { lanesAt } from './lane-entries';
import type { LaneTable } from './lane-table';

/**
 * How many contacts each lane has in each stretch of time, where there are too
 * many to draw one by one. Lane `i` owns the cells from `i * bins.length`. What
 * may lie in any of n bins drawn adds 1/n to `vague` of each, and is never one's.
 */
export type LaneDensity = {
  readonly unit: Histogram['unit'];
  readonly bins: readonly TimeRange[];
  readonly precise: Float32Array;
  readonly vague: Float32Array;
  /** The most that a cell holds, of both together. */
  readonly most: number;
};

/** Counts the contacts of a table in the bins of a stretch. */
export function laneDensityOf(
  table: LaneTable,
  stretch: TimeRange,
): LaneDensity {
  const { unit, bins } = timelineOf(
    Float64Array.of(stretch.from),
    Float64Array.of(stretch.to),
  );
  const starts = Float64Array.from(bins, (bin) => bin.from);
  const precise = new Float32Array(table.lanes.length * bins.length);
  const vague = new Float32Array(precise.length);
  for (const entry of entriesWithin(table, stretch)) {
    const first = binAt(starts, table.from[entry] ?? 0);
    const last = binAt(starts, table.to[entry] ?? 0);
    const cells = first === last ? precise : vague;
    const share = 1 / (last - first + 1);
    for (const lane of lanesAt(table, entry))
      for (let bin = first; bin <= last; bin++) {
        const at = lane * bins.length + bin;
        cells[at] = (cells[at] ?? 0) + share;
      }
  }
  let most = 0;
  precise.forEach((count, at) => {
    most = Math.max(most, count + (vague[at] ?? 0));
  });
  return { unit, bins, precise, vague, most };
}

/** The contacts that touch a lane and may lie in a bin, in the case's order. */
export function contactsInCell(
  table: LaneTable,
  lane: number,
  bin: TimeRange,
): readonly ContactId[] {
  const { contacts, lens } = table;
  return entriesWithin(table, bin)
    .filter((entry) => lanesAt(table, entry).includes(lane))
    .flatMap(
      (entry) => lens.columns.within.contacts[contacts[entry] ?? -1]?.id ?? [],
    );
}
