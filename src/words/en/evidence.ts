import { catalogue } from '../catalogue';
import { counted } from './counted';

/** What the evidence panel says. */
export const evidenceWords = catalogue('evidence', {
  panel: 'Evidence',
  caseHolds: (of: {
    articles: number;
    actors: number;
    claims: number;
    contacts: number;
  }) =>
    `This case has ${counted(of.articles, 'article')}, ${counted(of.actors, 'actor')} and ${counted(of.claims, 'claim')} about ${counted(of.contacts, 'contact')}.`,
  onlySuggested: (claims: number) =>
    `Of the claims, ${counted(claims, 'is', 'are')} only suggested.`,
  waysIn:
    'Select an actor or a line to read the passages behind it, or start with the actors that appear most:',
  contacts: (count: number) => counted(count, 'contact'),
});
