/** The forms of a verb: base, past, past participle, gerund. */
type Forms = readonly [string, string, string, string];

const VERBS: Readonly<Record<string, Forms>> = Object.fromEntries(
  [
    'advise advised advised advising',
    'ask asked asked asking',
    'attend attended attended attending',
    'be was been being',
    'brief briefed briefed briefing',
    'call called called calling',
    'contact contacted contacted contacting',
    'e-mail e-mailed e-mailed e-mailing',
    'exchange exchanged exchanged exchanging',
    'hear heard heard hearing',
    'hold held held holding',
    'inform informed informed informing',
    'instruct instructed instructed instructing',
    'invite invited invited inviting',
    'leak leaked leaked leaking',
    'listen listened listened listening',
    'make made made making',
    'meet met met meeting',
    'overhear overheard overheard overhearing',
    'pass passed passed passing',
    'reach reached reached reaching',
    'receive received received receiving',
    'reply replied replied replying',
    'send sent sent sending',
    'speak spoke spoken speaking',
    'take took taken taking',
    'tell told told telling',
    'text texted texted texting',
    'urge urged urged urging',
    'warn warned warned warning',
    'write wrote written writing',
  ].map((line) => {
    const [base = '', past = '', participle = '', gerund = ''] =
      line.split(' ');
    return [base, [base, past, participle, gerund]];
  }),
);

/** A form that a sentence asks of a verb. */
export type VerbForm = 'base' | 'past' | 'participle' | 'gerund';

const PLACES = { base: 0, past: 1, participle: 2, gerund: 3 } as const;

/** A verb phrase in a form; its first word is the verb: "wrote to". */
export function inForm(
  phrase: string,
  form: VerbForm,
  isPlural: boolean,
): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const forms = VERBS[verb];
  if (forms === undefined)
    throw new RangeError(`inForm: “${verb}” is not in the table of verbs.`);
  const told =
    verb === 'be' && form === 'past' && isPlural ? 'were' : forms[PLACES[form]];
  return [told, ...rest].join(' ');
}

/** How contacts by one channel are told, as verb phrases in the base form. */
export type Phrases = {
  /** "A … B": ends where the object follows. */
  readonly to: string;
  /** "A …", the other side not being named. */
  readonly alone: string;
  /** "B …", the one who began not being named. */
  readonly received: string;
  /** "A and B …". */
  readonly together: string;
  /** "A … B", of two who were both in it. */
  readonly with: string;
  /** "A …" of one who took part in it. */
  readonly joined: string;
  /** What there was: "a call", "talks". */
  readonly noun: string;
};

/** One row per channel; a person who does not program can correct it. */
export const PHRASES = {
  text: {
    to: 'text',
    alone: 'send a text',
    received: 'receive a text',
    together: 'exchange texts',
    with: 'exchange texts with',
    joined: 'exchange texts',
    noun: 'texts',
  },
  email: {
    to: 'e-mail',
    alone: 'send an e-mail',
    received: 'receive an e-mail',
    together: 'exchange e-mails',
    with: 'exchange e-mails with',
    joined: 'exchange e-mails',
    noun: 'e-mails',
  },
  call: {
    to: 'call',
    alone: 'make a call',
    received: 'receive a call',
    together: 'speak by phone',
    with: 'speak by phone with',
    joined: 'take part in a call',
    noun: 'a call',
  },
  letter: {
    to: 'write to',
    alone: 'write a letter',
    received: 'receive a letter',
    together: 'exchange letters',
    with: 'exchange letters with',
    joined: 'exchange letters',
    noun: 'a letter',
  },
  message: {
    to: 'send a message to',
    alone: 'send a message',
    received: 'receive a message',
    together: 'exchange messages',
    with: 'exchange messages with',
    joined: 'exchange messages',
    noun: 'messages',
  },
  meeting: {
    to: 'meet',
    alone: 'hold a meeting',
    received: 'attend a meeting',
    together: 'meet',
    with: 'meet',
    joined: 'attend a meeting',
    noun: 'a meeting',
  },
  talk: {
    to: 'speak to',
    alone: 'hold talks',
    received: 'take part in talks',
    together: 'speak',
    with: 'speak to',
    joined: 'take part in talks',
    noun: 'talks',
  },
  intercept: {
    to: 'overhear',
    alone: 'listen in',
    received: 'be overheard',
    together: 'be overheard',
    with: 'be overheard with',
    joined: 'be overheard',
    noun: 'an intercept',
  },
  leak: {
    to: 'leak information to',
    alone: 'leak information',
    received: 'receive leaked information',
    together: 'leak information',
    with: 'leak information with',
    joined: 'leak information',
    noun: 'a leak',
  },
  statement: {
    to: 'make a statement to',
    alone: 'make a statement',
    received: 'hear a statement',
    together: 'make a joint statement',
    with: 'make a joint statement with',
    joined: 'make a statement',
    noun: 'a statement',
  },
  unspecified: {
    to: 'contact',
    alone: 'make contact',
    received: 'be contacted',
    together: 'be in contact',
    with: 'be in contact with',
    joined: 'be in contact',
    noun: 'contact',
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** How talks are told that the article calls so. */
export const NEGOTIATED: Phrases = {
  ...PHRASES.talk,
  to: 'hold talks with',
  together: 'hold talks',
  with: 'hold talks with',
};

/** What the words of an article say of how something was passed on. */
export const MANNERS = {
  informed: 'inform',
  briefed: 'brief',
  warned: 'warn',
  passed: 'pass a message to',
  told: 'tell',
  asked: 'ask',
  urged: 'urge',
  instructed: 'instruct',
  advised: 'advise',
  invited: 'invite',
  replied: 'reply to',
} as const;
