import type { Columns } from './columns';
import { BIT_OF } from './facets';
import type { Shown } from './shown';
import type { Histogram } from './timeline';

/** A case's bins filled with the claims that pass all filters but time's. */
export function histogramOf(columns: Columns, shown: Shown): Histogram {
  const { timeline } = columns;
  const precise = new Float64Array(timeline.bins.length);
  const vague = new Float64Array(timeline.bins.length + 1);
  const suggested = new Float64Array(timeline.bins.length + 1);
  const others = ~BIT_OF.time;
  let undated = 0;
  for (let claim = 0; claim < shown.verdicts.length; claim++) {
    if (((shown.verdicts[claim] ?? 0) & others) !== 0) continue;
    const isCounted = columns.accepted[claim] === 1;
    // Of what does not count, only what is suggested is drawn.
    if (!isCounted && columns.stands[claim] === 0) continue;
    const first = columns.firstBin[claim] ?? 0;
    const last = columns.lastBin[claim] ?? 0;
    if (!isCounted) {
      if (!Number.isNaN(columns.from[claim])) spread(suggested, first, last);
    } else if (Number.isNaN(columns.from[claim])) undated++;
    else if (first === last) precise[first] = (precise[first] ?? 0) + 1;
    else spread(vague, first, last);
  }
  const vagueIn = summed(vague);
  const suggestedIn = summed(suggested);
  const bins = timeline.bins.map((bin, index) => ({
    ...bin,
    precise: precise[index] ?? 0,
    vague: vagueIn[index] ?? 0,
    suggested: suggestedIn[index] ?? 0,
  }));
  return { unit: timeline.unit, bins, undated };
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

/** Adds 1/n at the first bin and takes it off after the last. */
function spread(vague: Float64Array, first: number, last: number): void {
  const share = 1 / (last - first + 1);
  vague[first] = (vague[first] ?? 0) + share;
  vague[last + 1] = (vague[last + 1] ?? 0) - share;
}
