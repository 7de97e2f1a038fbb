import { utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { TimeRange } from '../time';
import type { Columns } from './columns';
import { passesBut } from './counts';
import { FACETS } from './filters';
import type { Shown } from './shown';

/** The step of a histogram. */
export type BinUnit = 'day' | 'week' | 'month' | 'year';

/**
 * Claims over the time of what they tell. `precise` counts those that lie
 * within one bin; a claim that may lie in any of n bins adds 1/n to `vague` of
 * each. The time filter does not empty bins: it is drawn over them.
 */
export type Bin = TimeRange & {
  readonly precise: number;
  readonly vague: number;
};
export type Histogram = {
  readonly unit: BinUnit;
  readonly bins: readonly Bin[];
  readonly undated: number;
};

const STEPS = { day: utcDay, week: utcMonday, month: utcMonth, year: utcYear };
const UNITS: readonly BinUnit[] = ['day', 'week', 'month', 'year'];
const MOST_BINS = 140;

/** The bins of a case: from its first to its last dated claim. */
export function timelineOf(columns: Columns): Histogram {
  const extent = extentOf(columns);
  if (extent === undefined) return { unit: 'day', bins: [], undated: 0 };
  const unit =
    UNITS.find((each) => binCount(extent, each) <= MOST_BINS) ?? 'year';
  const step = STEPS[unit];
  const first = step.floor(new Date(extent.from));
  const end = step.offset(step.floor(new Date(extent.to)), 1);
  const starts = step.range(first, end).map((date) => date.getTime());
  const bins = starts.map((from, index) => ({
    from,
    to: (starts[index + 1] ?? end.getTime()) - 1,
    precise: 0,
    vague: 0,
  }));
  return { unit, bins, undated: 0 };
}

/** A case's bins filled with the claims that pass all filters but time's. */
export function histogramOf(
  columns: Columns,
  shown: Shown,
  timeline: Histogram,
): Histogram {
  const starts = Float64Array.from(timeline.bins, (bin) => bin.from);
  const precise = new Float64Array(starts.length);
  const vague = new Float64Array(starts.length + 1);
  let undated = 0;
  shown.verdicts.forEach((verdict, claim) => {
    if (!passesBut(verdict, FACETS.time)) return;
    const from = columns.from[claim] ?? Number.NaN;
    if (Number.isNaN(from)) {
      undated++;
      return;
    }
    const first = binAt(starts, from);
    const last = binAt(starts, columns.to[claim] ?? from);
    if (first === last) precise[first] = (precise[first] ?? 0) + 1;
    else spread(vague, first, last);
  });
  let running = 0;
  const bins = timeline.bins.map((bin, index) => {
    running += vague[index] ?? 0;
    // Sums of fractions leave a residue where the last of them ends.
    const share = Math.abs(running) < 1e-9 ? 0 : running;
    return { ...bin, precise: precise[index] ?? 0, vague: share };
  });
  return { unit: timeline.unit, bins, undated };
}

/** Adds 1/n at the first bin and takes it off after the last. */
function spread(vague: Float64Array, first: number, last: number): void {
  const share = 1 / (last - first + 1);
  vague[first] = (vague[first] ?? 0) + share;
  vague[last + 1] = (vague[last + 1] ?? 0) - share;
}

function binCount(extent: TimeRange, unit: BinUnit): number {
  return STEPS[unit].count(new Date(extent.from - 1), new Date(extent.to)) + 1;
}

function extentOf(columns: Columns): TimeRange | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const bound of [columns.from, columns.to])
    for (const moment of bound) {
      if (!Number.isFinite(moment)) continue;
      from = Math.min(from, moment);
      to = Math.max(to, moment);
    }
  return from <= to ? { from, to } : undefined;
}

/** The bin that a moment falls into, by bisection; the nearest if outside. */
function binAt(starts: Float64Array, moment: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= moment) low = middle;
    else high = middle - 1;
  }
  return low;
}
