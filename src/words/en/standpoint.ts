import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { figured } from './counted';
import { inside } from './within-sentence';

/** According to whom, and as known on which day, a case is shown. */
export const standpointWords = catalogue('standpoint', {
  title: 'According to',
  label: 'Show everything according to',
  everyone: 'Everyone',
  kinds: {
    article: 'An article',
    publisher: 'A publisher',
    speaker: 'A first-hand speaker',
  },
  option: (name: string, claims: number) =>
    `${name} (${figured(claims, 'claim')})`,
  mostListed: (most: number) =>
    `Of each kind, the ${inFigures(most)} with the most claims are listed. Find the others in the search.`,
  means:
    'The network, the table, the articles and every answer then show what this source tells, and nothing else.',
  according: {
    article: (title: string) => `According to “${title}” alone`,
    publisher: (name: string) => `According to ${name} alone`,
    speaker: (name: string) => `According to ${inside(name)} alone`,
  },
  known: {
    happened: (day: string) => `What had happened by the end of ${day}`,
    reported: (day: string) => `As reported by the end of ${day}`,
    published: (day: string) => `As published by the end of ${day}`,
  },
  line: 'Standpoint',
  claims: (shown: number, total: number) =>
    `${inFigures(shown)} of ${figured(total, 'claim')}`,
  end: (standpoint: string) => `End: ${standpoint}`,
  /** The search offers it under this name. */
  offered: (name: string) => `According to ${inside(name)}`,
});
