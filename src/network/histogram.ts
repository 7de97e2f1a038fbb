import type { Columns } from './columns';
import { passesBut } from './counts';
import { FACETS } from './filters';
import type { Shown } from './shown';
import type { Histogram } from './timeline';

/** A case's bins filled with the claims that pass all filters but time's. */
export function histogramOf(columns: Columns, shown: Shown): Histogram {
  const { timeline } = columns;
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
