import type { TimeRange } from '../time';
import { dateInWords, dateWithWeekday } from './dates';

/**
 * A stretch of time by its days: "22 April – 12 May 2025", "until 2 May 2025",
 * "Sunday 11 May 2025".
 */
export function stretchInWords({ from, to }: TimeRange): string {
  const first = isoDay(from);
  const last = isoDay(to);
  return first === last
    ? dateWithWeekday(first)
    : dateInWords(`${first}/${last}`);
}

/** A moment's day in EDTF; a stretch may have no beginning or no end. */
function isoDay(moment: number): string {
  return Number.isFinite(moment)
    ? new Date(moment).toISOString().slice(0, 10)
    : '..';
}
