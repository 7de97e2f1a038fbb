import type { Claim } from '../case';
import { rangeOf } from '../time';
import type { Columns } from './columns';
import { memoryFor } from './memory';

/**
 * By what a claim is dated: the day on which its contact happened, the day on
 * which it was reported, from which its words count ("last Thursday"), and the
 * day on which its article appeared. What names no day from which it counts
 * was reported when its article appeared.
 */
export const CLOCKS = ['happened', 'reported', 'published'] as const;
/** One of the clocks. */
export type Clock = (typeof CLOCKS)[number];

/** Each claim's date by one clock, in EDTF, and as a range; NaN if undated. */
export type ClaimTimes = {
  readonly dates: readonly (string | undefined)[];
  readonly from: Float64Array;
  readonly to: Float64Array;
};

const memory = memoryFor(() => new Map<Clock, ClaimTimes>());

/** The dates of all claims by a clock, worked out once for each case. */
export function claimTimesBy(columns: Columns, clock: Clock): ClaimTimes {
  const known = memory(columns).get(clock);
  if (known !== undefined) return known;
  const times = timesBy(columns, clock);
  memory(columns).set(clock, times);
  return times;
}

function timesBy(columns: Columns, clock: Clock): ClaimTimes {
  const { within, articles, from, to } = columns;
  if (clock === 'happened')
    return { dates: within.claims.map(({ when }) => when?.edtf), from, to };
  const published = within.articles.map((article) => article.published);
  const dates = within.claims.map((claim, at) =>
    dateBy(clock, claim, published[articles[at] ?? 0]),
  );
  const ranges = dates.map((date) => (date ? rangeOf(date) : undefined));
  return {
    dates,
    from: Float64Array.from(ranges, (range) => range?.from ?? Number.NaN),
    to: Float64Array.from(ranges, (range) => range?.to ?? Number.NaN),
  };
}

function dateBy(
  clock: Exclude<Clock, 'happened'>,
  { when }: Claim,
  published: string | undefined,
): string | undefined {
  return clock === 'published' ? published : (when?.reference ?? published);
}
