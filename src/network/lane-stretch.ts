import type { ClaimTimes } from '../lens';
import type { TimeRange } from '../time';
import type { LaneTable } from './lane-table';

const DAY = 86_400_000;

/**
 * The stretch of time that lanes are drawn over: the one that the filters
 * choose, else from the case's first to its last day by the clock. Whole days.
 */
export function laneStretchOf({
  lens,
  clock,
  times,
}: LaneTable): TimeRange | undefined {
  const whole = extentOf(times);
  const { filters } = lens;
  const chosen = clock === 'happened' ? filters.time : undefined;
  if (whole === undefined || chosen === undefined) return whole;
  const from = Math.max(whole.from, chosen.from);
  const to = Math.min(whole.to, chosen.to);
  return from < to ? { from, to } : whole;
}

function extentOf({ from, to }: ClaimTimes): TimeRange | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const bound of [from, to])
    for (const moment of bound) {
      if (!Number.isFinite(moment)) continue;
      if (moment < first) first = moment;
      if (moment > last) last = moment;
    }
  if (first > last) return undefined;
  return {
    from: Math.floor(first / DAY) * DAY,
    to: Math.ceil((last + 1) / DAY) * DAY - 1,
  };
}
