import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';
import { capitalised, inside } from './within-sentence';

/** The most of a title that stands for an article, in characters. */
const LONGEST = 40;

/** What two standpoints tell, and what was known when. */
export const compareWords = catalogue('compare', {
  what: 'Compare',
  kinds: { source: 'Sources', known: 'Dates', analyst: 'Analysts' },
  clock: 'By the day on which it',
  clocks: {
    happened: 'happened',
    reported: 'was reported',
    published: 'was published',
  },
  clockMeans: {
    happened: 'The date of the contact itself.',
    reported:
      'The day from which the words of the article count; where none is named, the day on which it was published.',
    published: 'The day on which the article was published.',
  },
  one: 'One',
  other: 'Other',
  from: 'From',
  to: 'To',
  hint: 'Type a name',
  fewAnalysts:
    'Only one analyst has worked on this case. Open the file of another one and join it to compare.',
  source: (name: string, kind: string) => `${name} (${kind})`,
  sourceKinds: {
    article: 'article',
    publisher: 'publisher',
    speaker: 'first-hand speaker',
  },
  titled: (title: string) =>
    `“${title.length > LONGEST ? `${title.slice(0, LONGEST).replace(/\s\S*$/, '')}…` : title}”`,
  /** What a standpoint is called where it stands beside the other one. */
  known: {
    happened: (day: string) => `happened by ${day}`,
    reported: (day: string) => `reported by ${day}`,
    published: (day: string) => `published by ${day}`,
  },
  unnamed: 'someone without a name',
  differ: (one: string, other: string) =>
    `How do ${inside(one)} and ${inside(other)} differ?`,
  changed: (from: string, to: string) =>
    `What changed between ${from} and ${to}?`,
  only: (name: string, count: number) =>
    `Only ${inside(name)} (${inFigures(count)})`,
  fresh: (count: number) => `Not known before (${inFigures(count)})`,
  gone: (count: number) => `Only known before (${inFigures(count)})`,
  differing: (count: number) => `Told differently (${inFigures(count)})`,
  alike: (count: number) => `Told alike (${inFigures(count)})`,
  summary: (shared: number, differing: number) =>
    `${capitalised(counted(shared, 'contact'))} told by both, ${inFigures(differing)} of them differently.`,
  details: (details: readonly string[]) => `Differ on ${listed(details)}`,
  otherClaims: 'Not the same claims',
  nobody: 'None.',
  said: (standpoint: string, stated: string) =>
    stated === '' ? standpoint : `${standpoint}: ${stated}`,
  limits:
    'Compared are accepted claims, as far as the filters show them. A contact is told by both where an analyst has put their claims to one contact.',
  undated: (claims: number) =>
    `${capitalised(counted(claims, 'claim'))} without a date by this clock: always shown, for nobody knows when ${claims === 1 ? 'it was' : 'they were'} known.`,
  /** Replay. */
  day: 'Day',
  wholeCase: 'All that is known',
  noDays: 'Nothing in this case has a date by this clock.',
  earlier: 'Day before',
  later: 'Day after',
  play: 'Play',
  pause: 'Pause',
  whole: 'Show all again',
  step: (at: number, of: number) => `Day ${inFigures(at)} of ${inFigures(of)}`,
  knownThen: (claims: number, all: number) =>
    `${inFigures(claims)} of ${figured(all, 'claim')}.`,
  news: (count: number) => `New on that day (${inFigures(count)})`,
  replayLead:
    'Choose a day: the network, the table, the articles and every answer then show the case as it was known at its end.',
});
