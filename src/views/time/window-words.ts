import type { Histogram } from '../../lens';
import {
  dateInWords,
  dateWithWeekday,
  dayInWords,
  stretchInWords,
  timelineWords,
} from '../../words';

/** One bin in words: "11 May 2025", "week of 5 May 2025", "May 2025", "2025", "the 2020s". */
export function binInWords(unit: Histogram['unit'], from: number): string {
  const day = new Date(from).toISOString().slice(0, 10);
  switch (unit) {
    case 'day':
      return dateWithWeekday(day);
    case 'week':
      return timelineWords.weekOf(dayInWords(from));
    case 'month':
      return dateInWords(day.slice(0, 7));
    case 'year':
      return dateInWords(day.slice(0, 4));
    case 'decade':
      return decadeInWords(new Date(from).getUTCFullYear());
    case 'century':
      return yearsFrom(from, 100);
    case 'millennium':
      return yearsFrom(from, 1000);
  }
}

function yearsFrom(from: number, count: number): string {
  const first = new Date(from).getUTCFullYear();
  return timelineWords.years(first, first + count - 1);
}

/** Before the year 1000 a decade has no name that everyone would read alike. */
function decadeInWords(first: number): string {
  return first >= 1000
    ? timelineWords.decade(first)
    : timelineWords.years(first, first + 9);
}

/** What a histogram shows, for someone who cannot see it. */
export function histogramInWords({
  unit,
  bins,
}: Pick<Histogram, 'unit' | 'bins'>): string {
  const first = bins[0];
  const last = bins.at(-1);
  if (first === undefined || last === undefined) return timelineWords.noneDated;
  let fullest = first;
  for (const bin of bins)
    if (bin.precise + bin.vague > fullest.precise + fullest.vague)
      fullest = bin;
  return timelineWords.histogram[unit]({
    stretch: stretchInWords({ from: first.from, to: last.to }),
    claims: Math.round(fullest.precise + fullest.vague),
    bin: binInWords(unit, fullest.from),
  });
}

/** What one bin holds: "Sunday 11 May 2025: 9 claims for certain, 4 more perhaps". */
export function binClaimsInWords(
  unit: Histogram['unit'],
  { from, precise, possible }: Histogram['bins'][number],
): string {
  return timelineWords.binClaims(binInWords(unit, from), precise, possible);
}
