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
  listShown: 'List these claims',
  sure: (count: number) => `${figured(count, 'claim')} for certain`,
  vague: (count: number) => `${inFigures(count)} more perhaps`,
  vagueWhy: 'Their dates are vague: they may lie in this stretch of time.',
  undatedToo: (count: number) => `${inFigures(count)} undated`,
  undatedWhy: 'They have no date: nobody knows whether they belong here.',
  setAside: 'Also show',
  listUndated: 'List the undated',
  wholeHandle: 'The stretch of time, moved as a whole',
  startHandle: 'Start of the stretch of time',
  endHandle: 'End of the stretch of time',
  undated: (count: number) => `${inFigures(count)} undated`,
  undatedHidden: (count: number) => `${inFigures(count)} undated, hidden`,
  undatedClaims: 'Undated claims',
  showUndated: 'Show claims without a date',
  datedElsewhere: (date: string) =>
    `Another claim dates this contact: ${date}.`,
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
    century: (of: Peak) => histogram('century', of),
    millennium: (of: Peak) => histogram('millennium', of),
  },
  binClaims: (bin: string, precise: number, possible: number) => {
    const claims = `${bin}: ${figured(precise, 'claim')} for certain`;
    return possible === 0
      ? claims
      : `${claims}, ${inFigures(possible)} more perhaps`;
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
