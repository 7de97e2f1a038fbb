import type { Claim } from './case';

/** What of a claim says who was in touch with whom, when, and in which words. */
const TELLING = [
  'id',
  'article',
  'contact',
  'participants',
  'channels',
  'stance',
  'when',
  'attribution',
  'quotes',
] as const satisfies readonly (keyof Claim)[];

/**
 * Whether claims tell the same as before, though some may have been judged or
 * graded since. What did not change is the same object.
 */
export function tellsAlike(
  before: readonly Claim[],
  after: readonly Claim[],
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  for (let at = 0; at < after.length; at++) {
    const [one, other] = [before[at], after[at]];
    if (one === other) continue;
    if (TELLING.some((field) => one?.[field] !== other?.[field])) return false;
  }
  return true;
}
