import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** What the filters say. */
export const filterWords = catalogue('filters', {
  title: 'Filters',
  channels: 'Channels',
  articles: 'Articles',
  stance: 'Stance',
  attribution: 'Attribution',
  origins: 'Independent origins',
  status: 'Status',
  grades: 'Grades',
  gradeOfClaim: 'How credible the claim is',
  gradeOfArticle: 'How reliable the article is',
  gradeOfSpeaker: 'How reliable the first-hand speaker is',
  actorsBySide: 'Actors by side',
  clear: (count: number) => `Clear ${counted(count, 'filter')}`,
  listShown: 'List them, with their words',
  claimsShown: (shown: number, total: number) =>
    `${inFigures(shown)} of ${figured(total, 'claim')} shown`,
  claims: (count: number) => figured(count, 'claim'),
  suggested: (count: number) => `${inFigures(count)} suggested`,
  hidden: (count: number) => `${inFigures(count)} hidden`,
  only: 'only',
  all: 'all',
  showOnly: (label: string) => `Only ${label}`,
  showOnlySide: (side: string) => `Only contacts within ${side}`,
  showOnlyActor: (actor: string) => `Only contacts of ${actor}`,
  showAllAgain: 'Show all again',
  showAllNotOnly: (label: string) => `Show all again, not only ${label}`,
  removeFilter: (filter: string) => `Remove filter: ${filter}`,
  claimsHidden: (count: number) => `Without ${counted(count, 'claim')}`,
  claimsAlone: (count: number) => `Only ${counted(count, 'claim')}`,
  around: (actor: string, steps: number) =>
    `Around ${actor}, ${counted(steps, 'step')}`,
  articleOf: (publisher: string, title: string) => `${publisher}: “${title}”`,
  articleTitled: (title: string) => `“${title}”`,
  findActor: 'Find an actor to filter by',
  findAmong: (actors: number) => `Find among ${figured(actors, 'actor')}`,
  moreSides: (count: number) =>
    `${figured(count, 'more side')} ${count === 1 ? 'is' : 'are'} not listed: find an actor of one above.`,
  noSuchActor: (sought: string) => `No actor is called “${sought}”.`,
  noSide: 'No side named',
  actorsOf: (side: string) => `Actors of ${side}`,
  actors: (count: number) => figured(count, 'actor'),
  moreByName: (count: number) => `${inFigures(count)} more; find them by name.`,
  leastOrigins: 'Fewest independent origins of a contact',
  atLeast: (least: number) => `at least ${inFigures(least)}`,
  any: 'any',
  orMore: (least: number) => `≥ ${inFigures(least)}`,
  claimsWithOrigins: (claims: number, least: number) =>
    `${figured(claims, 'claim')} about contacts with at least ${counted(least, 'independent origin')}`,
  originsExplained: (claims: number, least: number) =>
    `${figured(claims, 'claim')} about contacts with at least ${counted(least, 'independent origin')}. Two articles that rest on the same speakers count as one.`,
});
