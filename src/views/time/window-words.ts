import type { Histogram } from '../../network';
import type { TimeRange } from '../../time';
import { dateInWords, dayInWords } from '../../time';

/** A stretch of time by its days: "22 April – 12 May 2025". */
export function stretchInWords({ from, to }: TimeRange): string {
  const first = isoDay(from);
  const last = isoDay(to);
  return dateInWords(first === last ? first : `${first}/${last}`);
}

/** One bin in words: "11 May 2025", "week of 5 May 2025", "May 2025", "2025". */
export function binInWords(unit: Histogram['unit'], from: number): string {
  const day = isoDay(from);
  switch (unit) {
    case 'day':
      return dayInWords(from);
    case 'week':
      return `week of ${dayInWords(from)}`;
    case 'month':
      return dateInWords(day.slice(0, 7));
    case 'year':
      return dateInWords(day.slice(0, 4));
  }
}

/** What a histogram shows, for someone who cannot see it. */
export function histogramInWords({ unit, bins }: Histogram): string {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined)
    return 'No claim in this case is dated.';
  let fullest = first;
  for (const bin of bins)
    if (bin.precise + bin.vague > fullest.precise + fullest.vague)
      fullest = bin;
  const peak = Math.round(fullest.precise + fullest.vague);
  const span = stretchInWords({ from: first.from, to: last.to });
  return `Claims per ${unit}, ${span}. Most, about ${peak}, fall on: ${binInWords(unit, fullest.from)}.`;
}

function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
