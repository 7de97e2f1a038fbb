import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { TimeRange } from '../time';
import type { Fall } from './fall';

/** The step of a histogram. */
export type BinUnit = (typeof UNITS)[number];

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

/** Decades begin where their years' last digit is 0: the 1960s in 1960. */
const STEPS = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  year: utcYear,
  decade: utcYear.every(10) ?? utcYear,
  century: utcYear.every(100) ?? utcYear,
  millennium: utcYear.every(1000) ?? utcYear,
} as const;
const UNITS = [
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;
const NONE = { sure: 0, vague: 0, undated: 0, outside: 0 };
const MOST_BINS = 140;
/** All of written history by decades; a year may be typed with a digit too many. */
const MOST_LONG_BINS = 700;
/** The farthest moment from 1970 that a calendar date can name. */
const FARTHEST = 8.64e15;

/** The bins of a case: from its first to its last dated claim. */
export function timelineOf(from: Float64Array, to: Float64Array): Histogram {
  const extent = extentOf(from, to);
  if (extent === undefined) return { unit: 'day', bins: [], falls: NONE };
  const unit =
    UNITS.find((each) => binCount(extent, each) <= mostOf(each)) ??
    'millennium';
  const step = STEPS[unit];
  const first = inCalendar(step.floor(new Date(extent.from)), -FARTHEST);
  const end = inCalendar(
    step.offset(step.floor(new Date(extent.to)), 1),
    FARTHEST,
  );
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

function mostOf(unit: BinUnit): number {
  return unit === 'decade' || unit === 'century' ? MOST_LONG_BINS : MOST_BINS;
}

/** A bound of a bin; where the calendar ends, that is the bound. */
function inCalendar(bound: Date, otherwise: number): Date {
  return Number.isNaN(bound.getTime()) ? new Date(otherwise) : bound;
}

function binCount({ from, to }: TimeRange, unit: BinUnit): number {
  const [first, last] = [new Date(Math.max(from - 1, -FARTHEST)), new Date(to)];
  if (unit === 'day' || unit === 'week' || unit === 'month')
    return STEPS[unit].count(first, last) + 1;
  return Math.ceil(utcYear.count(first, last) / YEARS[unit]) + 1;
}

function extentOf(
  starts: Float64Array,
  ends: Float64Array,
): TimeRange | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const bound of [starts, ends])
    for (let at = 0; at < bound.length; at++) {
      const moment = bound[at] ?? Number.NaN;
      if (!(Math.abs(moment) <= FARTHEST)) continue;
      if (moment < from) from = moment;
      if (moment > to) to = moment;
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
