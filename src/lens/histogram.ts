import type { TimeRange } from '../time';
import type { Columns } from './columns';
import { ALWAYS, fallOf } from './fall';
import { BIT_OF } from './facets';
import type { Shown } from './shown';
import type { Histogram } from './timeline';

/** A case's bins filled with the claims that pass all filters but time's. */
export function histogramOf(
  columns: Columns,
  shown: Shown,
  stretch: TimeRange = ALWAYS,
): Histogram {
  const { timeline } = columns;
  const precise = new Float64Array(timeline.bins.length);
  const vague = new Float64Array(timeline.bins.length + 1);
  const possible = new Float64Array(timeline.bins.length + 1);
  const suggested = new Float64Array(timeline.bins.length + 1);
  const others = ~BIT_OF.time;
  const falls = { sure: 0, vague: 0, undated: 0, outside: 0 };
  for (let claim = 0; claim < shown.verdicts.length; claim++) {
    if (((shown.verdicts[claim] ?? 0) & others) !== 0) continue;
    const isCounted = columns.accepted[claim] === 1;
    // Of what does not count, only what is suggested is drawn.
    if (!isCounted && columns.stands[claim] === 0) continue;
    const fall = fallOf(columns, claim, stretch);
    if (isCounted) falls[fall]++;
    if (fall === 'undated') continue;
    const first = columns.firstBin[claim] ?? 0;
    const last = columns.lastBin[claim] ?? 0;
    const share = 1 / (last - first + 1);
    if (!isCounted) spread(suggested, first, last, share);
    else if (liesIn(columns, claim, timeline.bins[first]))
      precise[first] = (precise[first] ?? 0) + 1;
    else {
      spread(vague, first, last, share);
      spread(possible, first, last, 1);
    }
  }
  const vagueIn = summed(vague);
  const possibleIn = summed(possible);
  const suggestedIn = summed(suggested);
  const bins = timeline.bins.map((bin, index) => ({
    ...bin,
    precise: precise[index] ?? 0,
    vague: vagueIn[index] ?? 0,
    possible: possibleIn[index] ?? 0,
    suggested: suggestedIn[index] ?? 0,
  }));
  return { unit: timeline.unit, bins, falls };
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

/** Whether a claim surely lies in a bin; one without an end never does. */
function liesIn(columns: Columns, claim: number, bin?: TimeRange): boolean {
  return bin !== undefined && fallOf(columns, claim, bin) === 'sure';
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
