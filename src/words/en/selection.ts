import { catalogue } from '../catalogue';
import { inText } from '../numbers';
import { counted } from './counted';
import { capitalised, inside } from './within-sentence';

/** What is selected, in one sentence, and how well it is sourced in another. */
export const selectionWords = catalogue('selection', {
  /** A whole sentence, with its stop, and the one that follows it. */
  sentences: (sentence: string, sourcing: string) =>
    `${closed(capitalised(sentence))} ${sourcing}`,
  dated: (sentence: string, date: string) => `${sentence}, ${date}`,
  onlyNamed: (actor: string) =>
    `${actor} is named, but takes part in no contact.`,
  filtersHideAll: 'The filters hide every claim about this.',
  hiddenTie: 'The filters hide this tie',
  tieOfMany: (
    one: string,
    other: string,
    contacts: number,
    channel: keyof typeof means,
  ) =>
    `${one} and ${inside(other)}: ${counted(contacts, 'contact')}, ${means[channel]}`,
  contacts: (actor: string, contacts: number) =>
    `${actor}: ${counted(contacts, 'contact')}`,
  contactsWith: (actor: string, contacts: number, others: number) =>
    `${actor}: ${counted(contacts, 'contact')} with ${counted(others, 'other actor')}`,
  /** Of the contacts before it: how many nobody holds to have taken place. */
  notHeld: (sentence: string, contacts: number) =>
    `${sentence} (${inText(contacts)} denied, planned or only attempted)`,
  spokenOf: (actor: string, contacts: number) =>
    `${actor}: spoken of in ${counted(contacts, 'contact')}`,
  credited: (actor: string, claims: number) =>
    `${actor}: credited for ${counted(claims, 'claim')}`,
  sourced: (articles: number, origins: number) =>
    `${capitalised(sourced(articles, origins))}.`,
  onlySuggested: (articles: number, origins: number) =>
    `Only suggested so far: ${sourced(articles, origins)}.`,
  alsoSuggested: (articles: number, origins: number, suggested: number) =>
    `${capitalised(sourced(articles, origins))}; ${counted(suggested, 'more claim')} only suggested.`,
});

/** By what several contacts of one channel were made. */
const means = {
  text: 'by text',
  email: 'by e-mail',
  call: 'by call',
  letter: 'by letter',
  message: 'by message',
  meeting: 'in meetings',
  talk: 'in talks',
  intercept: 'by intercept',
  leak: 'by leak',
  statement: 'in statements',
  unspecified: 'channel not stated',
} as const;

function sourced(articles: number, origins: number): string {
  return `${counted(articles, 'article')}, ${counted(origins, 'independent origin')}`;
}

function closed(sentence: string): string {
  return /[.!?…]["”’]?$/.test(sentence) ? sentence : `${sentence}.`;
}
