import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { figured } from './counted';

/** What the time bar says. */
export const timelineWords = catalogue('timeline', {
  bar: 'Time',
  noneDated: 'No claim in this case is dated.',
  showHistogram: 'Show the histogram',
  hideHistogram: 'Hide the histogram',
  allTime: 'All time',
  play: 'Play the case through time',
  pause: 'Pause',
  speed: 'Speed',
  times: (speed: number) => `${inFigures(speed)}×`,
  claimsShown: (shown: number, total: number) =>
    `${inFigures(shown)} of ${figured(total, 'claim')}`,
  wholeHandle: 'The stretch of time, moved as a whole',
  startHandle: 'Start of the stretch of time',
  endHandle: 'End of the stretch of time',
  undated: (count: number) => `${inFigures(count)} undated`,
  undatedHidden: (count: number) => `${inFigures(count)} undated, hidden`,
  undatedClaims: 'Undated claims',
  showUndated: 'Show claims without a date',
  moreUndated: (count: number) =>
    `${inFigures(count)} more are in the claims table.`,
  weekOf: (day: string) => `week of ${day}`,
  decade: (first: number) => `the ${first}s`,
  years: (first: number, last: number) =>
    `years ${signed(first)} to ${signed(last)}`,
  histogram: {
    day: (of: Peak) => histogram('day', of),
    week: (of: Peak) => histogram('week', of),
    month: (of: Peak) => histogram('month', of),
    year: (of: Peak) => histogram('year', of),
    decade: (of: Peak) => histogram('decade', of),
  },
  binClaims: (bin: string, precise: number, vague: number) => {
    const claims = `${bin}: ${figured(precise, 'claim')}`;
    if (vague === 0) return claims;
    return vague < 1
      ? `${claims}, and perhaps one dated vaguely`
      : `${claims}, and about ${inFigures(Math.round(vague))} dated vaguely`;
  },
});

/** The stretch that a histogram covers, its fullest bin, and that one's claims. */
type Peak = {
  readonly stretch: string;
  readonly claims: number;
  readonly bin: string;
};

function histogram(unit: string, { stretch, claims, bin }: Peak): string {
  return `Claims per ${unit}, ${stretch}. Most, about ${inFigures(claims)}, are in: ${bin}.`;
}

function signed(year: number): string {
  return String(year).replace('-', '−');
}
