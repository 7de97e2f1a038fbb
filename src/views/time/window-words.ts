import type { Histogram } from '../../lens';
import { dateInWords, dayInWords } from '../../time';
import { stretchInWords } from '../parts/stretch-in-words';

/** One bin in words: "11 May 2025", "week of 5 May 2025", "May 2025", "2025", "the 2020s". */
export function binInWords(unit: Histogram['unit'], from: number): string {
  const day = new Date(from).toISOString().slice(0, 10);
  switch (unit) {
    case 'day':
      return dayInWords(from);
    case 'week':
      return `week of ${dayInWords(from)}`;
    case 'month':
      return dateInWords(day.slice(0, 7));
    case 'year':
      return dateInWords(day.slice(0, 4));
    case 'decade':
      return decadeInWords(new Date(from).getUTCFullYear());
  }
}

/** Before the year 1000 a decade has no name that everyone would read alike. */
function decadeInWords(first: number): string {
  if (first >= 1000) return `the ${first}s`;
  const [from, to] = [first, first + 9].map((year) =>
    String(year).replace('-', '−'),
  );
  return `years ${from} to ${to}`;
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

/** What one bin holds: "11 May 2025: 9 claims, and about 4 dated vaguely". */
export function binClaimsInWords(
  unit: Histogram['unit'],
  { from, precise, vague }: Histogram['bins'][number],
): string {
  const claims = `${precise} ${precise === 1 ? 'claim' : 'claims'}`;
  const rest =
    vague === 0
      ? ''
      : `, and ${vague < 1 ? 'perhaps one' : `about ${Math.round(vague)}`} dated vaguely`;
  return `${binInWords(unit, from)}: ${claims}${rest}`;
}
