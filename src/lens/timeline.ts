import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { TimeRange } from '../time';
import type { Fall } from './fall';

/** The step of a histogram. */
export type BinUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

/**
 * Claims over the time of what they tell. `precise` counts those that lie
 * within one bin; a claim that may lie in any of n bins adds 1/n to `vague` of
 * each, and 1 to `possible`. The time filter does not empty bins: it is drawn
 * over them.
 */
export type Bin = TimeRange & {
  readonly precise: number;
  readonly vague: number;
  readonly possible: number;
  /** What is only suggested, dated exactly or not: drawn, but not counted. */
  readonly suggested: number;
};
/**
 * The bins of a case, and how the accepted claims that pass all other filters
 * fall to the chosen stretch; to all of time where none is.
 */
export type Histogram = {
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
  readonly falls: Readonly<Record<Fall, number>>;
};

const STEPS = { day: utcDay, week: utcMonday, month: utcMonth, year: utcYear };
/** Decades begin where their years' last digit is 0: the 1960s in 1960. */
const decade = utcYear.every(10) ?? utcYear;
const UNITS = ['day', 'week', 'month', 'year'] as const;
const NONE = { sure: 0, vague: 0, undated: 0, outside: 0 };
const MOST_BINS = 140;
/** The farthest moment from 1970 that a calendar date can name. */
const FARTHEST = 8.64e15;

/** The bins of a case: from its first to its last dated claim. */
export function timelineOf(from: Float64Array, to: Float64Array): Histogram {
  const extent = extentOf(from, to);
  if (extent === undefined) return { unit: 'day', bins: [], falls: NONE };
  const unit =
    UNITS.find((each) => binCount(extent, each) <= MOST_BINS) ?? 'decade';
  const step = unit === 'decade' ? decade : STEPS[unit];
  const first = step.floor(new Date(extent.from));
  const end = step.offset(step.floor(new Date(extent.to)), 1);
  const starts = step.range(first, end).map((date) => date.getTime());
  const bins = starts.map((from, index) => ({
    from,
    to: (starts[index + 1] ?? end.getTime()) - 1,
    precise: 0,
    vague: 0,
    possible: 0,
    suggested: 0,
  }));
  return { unit, bins, falls: NONE };
}

function binCount(extent: TimeRange, unit: keyof typeof STEPS): number {
  return STEPS[unit].count(new Date(extent.from - 1), new Date(extent.to)) + 1;
}

function extentOf(
  starts: Float64Array,
  ends: Float64Array,
): TimeRange | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const bound of [starts, ends])
    for (const moment of bound) {
      if (!(Math.abs(moment) <= FARTHEST)) continue;
      from = Math.min(from, moment);
      to = Math.max(to, moment);
    }
  return from <= to ? { from, to } : undefined;
}

/** The bin that a moment falls into, by bisection; the nearest if outside. */
export function binAt(starts: Float64Array, moment: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= moment) low = middle;
    else high = middle - 1;
  }
  return low;
}
