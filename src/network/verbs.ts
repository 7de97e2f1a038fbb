import type { Channel } from '../case';

/** How a contact by one channel is told, by one actor to another or mutually. */
export type Verb = {
  /** "will … B": the base form, with its preposition. */
  readonly base: string;
  /** "A … B". */
  readonly past: string;
  /** "A is believed to have … B". */
  readonly done: string;
  /** "A and B …". */
  readonly mutual: string;
  /** "A and B did not …". */
  readonly mutualBase: string;
  /** "three contacts by …". */
  readonly noun: string;
};

/** One row per channel; a person who does not program can correct it. */
export const VERBS: Readonly<Record<Channel, Verb>> = {
  text: {
    base: 'text',
    past: 'texted',
    done: 'texted',
    mutual: 'exchanged texts',
    mutualBase: 'exchange texts',
    noun: 'text',
  },
  call: {
    base: 'call',
    past: 'called',
    done: 'called',
    mutual: 'spoke by phone',
    mutualBase: 'speak by phone',
    noun: 'call',
  },
  letter: {
    base: 'write to',
    past: 'wrote to',
    done: 'written to',
    mutual: 'exchanged letters',
    mutualBase: 'exchange letters',
    noun: 'letter',
  },
  message: {
    base: 'send word to',
    past: 'sent word to',
    done: 'sent word to',
    mutual: 'exchanged messages',
    mutualBase: 'exchange messages',
    noun: 'message',
  },
  meeting: {
    base: 'meet',
    past: 'met',
    done: 'met',
    mutual: 'met',
    mutualBase: 'meet',
    noun: 'meeting',
  },
  talk: {
    base: 'speak to',
    past: 'spoke to',
    done: 'spoken to',
    mutual: 'talked',
    mutualBase: 'talk',
    noun: 'talk',
  },
  intercept: {
    base: 'listen in on',
    past: 'listened in on',
    done: 'listened in on',
    mutual: 'were overheard',
    mutualBase: 'be overheard',
    noun: 'intercept',
  },
  leak: {
    base: 'leak to',
    past: 'leaked to',
    done: 'leaked to',
    mutual: 'shared a leak',
    mutualBase: 'share a leak',
    noun: 'leak',
  },
  statement: {
    base: 'make a statement to',
    past: 'made a statement to',
    done: 'made a statement to',
    mutual: 'made a statement',
    mutualBase: 'make a statement',
    noun: 'statement',
  },
  unspecified: {
    base: 'contact',
    past: 'contacted',
    done: 'contacted',
    mutual: 'were in touch',
    mutualBase: 'be in touch',
    noun: 'a channel not stated',
  },
};
