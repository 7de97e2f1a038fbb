/**
 * By what a claim is dated: the day on which its contact happened, the day on
 * which it was reported, from which its words count ("last Thursday"), and the
 * day on which its article appeared. What names no day from which it counts
 * was reported when its article appeared.
 */
export const CLOCKS = ['happened', 'reported', 'published'] as const;
/** One of the clocks. */
export type Clock = (typeof CLOCKS)[number];
