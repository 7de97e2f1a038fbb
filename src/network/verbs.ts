import type { Channel } from '../case';

/** How a contact by one channel is told, by one actor to another or mutually. */
export type Verb = {
  /** "will … B": the base form, with its preposition. */
  readonly base: string;
  /** "A … B". */
  readonly past: string;
  /** "A and B …". */
  readonly mutual: string;
  /** "A and B did not …". */
  readonly mutualBase: string;
  /** "three contacts, …". */
  readonly means: string;
};

/** One row per channel; a person who does not program can correct it. */
export const VERBS: Readonly<Record<Channel, Verb>> = {
  text: {
    base: 'text',
    past: 'texted',
    mutual: 'exchanged texts',
    mutualBase: 'exchange texts',
    means: 'by text',
  },
  email: {
    base: 'e-mail',
    past: 'e-mailed',
    mutual: 'exchanged e-mails',
    mutualBase: 'exchange e-mails',
    means: 'by e-mail',
  },
  call: {
    base: 'call',
    past: 'called',
    mutual: 'spoke by phone',
    mutualBase: 'speak by phone',
    means: 'by call',
  },
  letter: {
    base: 'write to',
    past: 'wrote to',
    mutual: 'exchanged letters',
    mutualBase: 'exchange letters',
    means: 'by letter',
  },
  message: {
    base: 'send word to',
    past: 'sent word to',
    mutual: 'exchanged messages',
    mutualBase: 'exchange messages',
    means: 'by message',
  },
  meeting: {
    base: 'meet',
    past: 'met',
    mutual: 'met',
    mutualBase: 'meet',
    means: 'in meetings',
  },
  talk: {
    base: 'speak to',
    past: 'spoke to',
    mutual: 'talked',
    mutualBase: 'talk',
    means: 'in talks',
  },
  intercept: {
    base: 'listen in on',
    past: 'listened in on',
    mutual: 'were overheard',
    mutualBase: 'be overheard',
    means: 'by intercept',
  },
  leak: {
    base: 'leak to',
    past: 'leaked to',
    mutual: 'shared a leak',
    mutualBase: 'share a leak',
    means: 'by leak',
  },
  statement: {
    base: 'make a statement to',
    past: 'made a statement to',
    mutual: 'made a statement',
    mutualBase: 'make a statement',
    means: 'in statements',
  },
  unspecified: {
    base: 'contact',
    past: 'contacted',
    mutual: 'were in touch',
    mutualBase: 'be in touch',
    means: 'channel not stated',
  },
};
