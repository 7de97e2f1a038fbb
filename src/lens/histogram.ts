import type { Steps } from '../case';
import type { TimeRange } from '../time';
import { claimBoundsOf } from './claim-bounds';
import type { Columns } from './columns';
import { ALWAYS, FALL } from './fall';
import { fallsIn } from './falls';
import { BIT_OF } from './facets';
import type { Filters } from './filters';
import { isAlikeButTime } from './filters';
import type { Verdicts } from './judges';
import type { Shown } from './shown';
import type { Histogram } from './timeline';
import { binAt } from './timeline';

/**
 * A case's bins filled with the claims that pass all filters but time's. While
 * a stretch of time is brushed or played, they stay those of the step before,
 * but for an ego network: whom it reaches depends on the stretch.
 */
export function* histogramInSteps(
  columns: Columns,
  { verdicts }: Shown,
  filters: Filters,
): Steps<Histogram> {
  claimBoundsOf(columns);
  yield;
  const last = lastBins.get(columns);
  const bins =
    last !== undefined &&
    filters.around === undefined &&
    isAlikeButTime(last.filters, filters)
      ? last.bins
      : binsOf(columns, verdicts);
  lastBins.set(columns, { filters, bins });
  yield;
  const falls = fallsTo(filters.time ?? ALWAYS, columns, verdicts);
  return { unit: columns.timeline.unit, bins, falls };
}

const lastBins = new WeakMap<
  Columns,
  { readonly filters: Filters; readonly bins: Histogram['bins'] }
>();

function binsOf(columns: Columns, verdicts: Verdicts): Histogram['bins'] {
  const { timeline, accepted, stands, firstBin, lastBin } = columns;
  const { from, to } = claimBoundsOf(columns);
  const starts = Float64Array.from(timeline.bins, (bin) => bin.from);
  const ends = Float64Array.from(timeline.bins, (bin) => bin.to);
  const precise = new Float64Array(timeline.bins.length);
  const vague = new Float64Array(timeline.bins.length + 1);
  const possible = new Float64Array(timeline.bins.length + 1);
  const suggested = new Float64Array(timeline.bins.length + 1);
  const others = ~BIT_OF.time;
  for (let claim = 0; claim < verdicts.length; claim++) {
    if (((verdicts[claim] ?? 0) & others) !== 0) continue;
    const isCounted = accepted[claim] === 1;
    // Of what does not count, only what is suggested is drawn.
    if (!isCounted && stands[claim] === 0) continue;
    const earliest = from[claim] ?? Number.NaN;
    if (Number.isNaN(earliest)) continue;
    const first = firstBin[claim] ?? 0;
    const last = lastBin[claim] ?? 0;
    const share = 1 / (last - first + 1);
    if (!isCounted) spread(suggested, first, last, share);
    // What has no end surely lies in no bin.
    else if (
      earliest >= (starts[first] ?? Number.NaN) &&
      (to[claim] ?? Number.NaN) <= (ends[first] ?? Number.NaN)
    )
      precise[first] = (precise[first] ?? 0) + 1;
    else {
      spread(vague, first, last, share);
      // A rough date may lie beyond the bins in which it is drawn.
      const soonest = binAt(starts, earliest);
      const latest = binAt(starts, to[claim] ?? Number.NaN);
      spread(possible, soonest, latest, 1);
    }
  }
  const vagueIn = summed(vague);
  const possibleIn = summed(possible);
  const suggestedIn = summed(suggested);
  return timeline.bins.map((bin, index) => ({
    ...bin,
    precise: precise[index] ?? 0,
    vague: vagueIn[index] ?? 0,
    possible: possibleIn[index] ?? 0,
    suggested: suggestedIn[index] ?? 0,
  }));
}

/** How the accepted claims that pass all filters but time's fall to a stretch. */
function fallsTo(
  stretch: TimeRange,
  columns: Columns,
  verdicts: Verdicts,
): Histogram['falls'] {
  const others = ~BIT_OF.time;
  const falls = fallsIn(columns, stretch);
  const counts = new Uint32Array(4);
  for (let claim = 0; claim < verdicts.length; claim++) {
    if (((verdicts[claim] ?? 0) & others) !== 0) continue;
    if (columns.accepted[claim] !== 1) continue;
    const fall = falls[claim] ?? 0;
    counts[fall] = (counts[fall] ?? 0) + 1;
  }
  const count = (fall: number): number => counts[fall] ?? 0;
  return {
    sure: count(FALL.sure),
    vague: count(FALL.vague),
    undated: count(FALL.undated),
    outside: count(FALL.outside),
  };
}

/** What steps up and down add up to at each bin. */
function summed(steps: Float64Array): Float64Array {
  let running = 0;
  return steps.map((step) => {
    running += step;
    // Sums of fractions leave a residue where the last of them ends.
    return Math.abs(running) < 1e-9 ? 0 : running;
  });
}

/** Adds a claim's share at the first bin and takes it off after the last. */
function spread(
  steps: Float64Array,
  first: number,
  last: number,
  share: number,
): void {
  steps[first] = (steps[first] ?? 0) + share;
  steps[last + 1] = (steps[last + 1] ?? 0) - share;
}
