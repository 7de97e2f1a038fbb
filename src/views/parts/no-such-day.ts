import type { Claim } from '../../case';
import { impossibleDayIn } from '../../time';

/** The words of a claim's passages that name a day which no calendar holds. */
export function noSuchDayIn(quotes: Claim['quotes']): string | undefined {
  for (const { exact } of quotes) {
    const words = impossibleDayIn(exact);
    if (words !== undefined) return words;
  }
  return undefined;
}
