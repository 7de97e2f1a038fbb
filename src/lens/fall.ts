import type { TimeRange } from '../time';

/**
 * How a claim falls to a stretch of time: *sure* to lie in it, *vague*, where
 * its date leaves open whether it does, without a date, or outside.
 */
export type Fall = 'sure' | 'vague' | 'undated' | 'outside';

/** All of time: whatever is dated lies in it. */
export const ALWAYS: TimeRange = {
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
};

/** The earliest and the latest moment of each claim, see `claimBoundsOf`; NaN where undated. */
type Dates = { readonly from: Float64Array; readonly to: Float64Array };

/** How a claim, by its number, falls to a stretch of time. */
export function fallOf(
  { from, to }: Dates,
  claim: number,
  stretch: TimeRange,
): Fall {
  const earliest = from[claim] ?? Number.NaN;
  const latest = to[claim] ?? Number.NaN;
  if (Number.isNaN(earliest)) return 'undated';
  if (earliest > stretch.to || latest < stretch.from) return 'outside';
  return earliest >= stretch.from && latest <= stretch.to ? 'sure' : 'vague';
}
