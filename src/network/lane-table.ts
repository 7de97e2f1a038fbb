import type { ClaimTimes, Clock, Lens } from '../lens';
import { claimTimesBy } from '../lens';
import type { LaneEntries } from './lane-entries';
import { laneEntriesOf } from './lane-entries';
import type { LaneKind } from './lane-kind';
import type { Lane } from './lane-order';
import { laneOrder } from './lane-order';

/**
 * The shown contacts as a timeline draws them: by the places of their lanes, in
 * ascending order, and dated by a clock. An open end is infinite, undated NaN.
 */
export type LaneTable = LaneEntries & {
  readonly lens: Lens;
  readonly clock: Clock;
  readonly lanes: readonly Lane[];
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly times: ClaimTimes;
};

/** Lays shown contacts out in lanes, dated by a clock. */
export function laneTableOf(
  lens: Lens,
  kind: LaneKind,
  clock: Clock,
): LaneTable {
  const times = claimTimesBy(lens.columns, clock);
  const entries = laneEntriesOf(lens, kind, times, clock);
  const { lanes, placeOf } = laneOrder(lens, kind, entries);
  const { contacts, laneStarts, datedBy } = entries;
  const momentOf = (bound: Float64Array) =>
    Float64Array.from(datedBy, (claim) => bound[claim] ?? Number.NaN);
  return {
    lens,
    clock,
    lanes,
    contacts,
    laneStarts,
    laneValues: placed(entries, placeOf),
    from: momentOf(times.from),
    to: momentOf(times.to),
    datedBy,
    times,
  };
}

/** More lanes than these of an entry are sorted, not inserted one by one. */
const FEW = 16;

/** The places of lanes, those of each entry in ascending order. */
function placed(
  { laneStarts, laneValues }: LaneEntries,
  placeOf: ReadonlyMap<number, number>,
): Uint32Array {
  const values = laneValues.map((lane) => placeOf.get(lane) ?? 0);
  for (let entry = 0; entry + 1 < laneStarts.length; entry++) {
    const first = laneStarts[entry] ?? 0;
    const stop = laneStarts[entry + 1] ?? 0;
    if (stop - first > FEW) {
      values.subarray(first, stop).sort();
      continue;
    }
    // By insertion: an entry has two or three lanes, and there are many.
    for (let at = first + 1; at < stop; at++) {
      const value = values[at] ?? 0;
      let to = at;
      for (; to > first && (values[to - 1] ?? 0) > value; to--)
        values[to] = values[to - 1] ?? 0;
      values[to] = value;
    }
  }
  return values;
}
