import type { TimeRange } from '../time';
import type { Columns } from './columns';

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

/** How a claim, by its number, falls to a stretch of time. */
export function fallOf(
  { from, to }: Pick<Columns, 'from' | 'to'>,
  claim: number,
  stretch: TimeRange,
): Fall {
  const earliest = from[claim] ?? Number.NaN;
  const latest = to[claim] ?? Number.NaN;
  if (Number.isNaN(earliest)) return 'undated';
  if (earliest > stretch.to || latest < stretch.from) return 'outside';
  return earliest >= stretch.from && latest <= stretch.to ? 'sure' : 'vague';
}
