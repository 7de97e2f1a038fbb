import { catalogue } from '../catalogue';
import { counted } from './counted';

/** What is said of several things that are selected together. */
export const severalWords = catalogue('several', {
  among: (actors: string, contacts: number) =>
    `${actors}: ${counted(contacts, 'contact')} among them`,
  noneAmong: (actors: string) => `${actors}: no contact among them.`,
  others: (count: number) => counted(count, 'other'),
  ties: (ties: number, contacts: number) =>
    `${counted(ties, 'tie')}: ${counted(contacts, 'contact')}`,
  contacts: (contacts: number) => counted(contacts, 'contact'),
  claims: (claims: number, contacts: number) =>
    `${counted(claims, 'claim')} about ${counted(contacts, 'contact')}`,
  articles: (articles: number, contacts: number) =>
    `${counted(articles, 'article')} about ${counted(contacts, 'contact')}`,
  path: (steps: number) => `A path in ${counted(steps, 'step')}`,
  passage: (claims: number, contacts: number) =>
    `${counted(claims, 'claim')} about ${counted(contacts, 'contact')} in these words`,
  nothingInPassage: 'No claim rests on these words.',
});
