import type { Named } from './names';
import { isPlural, namesInWords } from './names';
import type { Phrases, VerbForm } from './verbs';
import { inForm, MANNERS, NEGOTIATED, PHRASES } from './verbs';

/** A contact as a sentence tells it: who took which part, how, and how surely. */
export type ContactTold = {
  readonly initiators: readonly Named[];
  readonly recipients: readonly Named[];
  readonly parties: readonly Named[];
  readonly intermediaries: readonly Named[];
  readonly interceptors: readonly Named[];
  readonly intercepted: readonly Named[];
  readonly subjects: readonly Named[];
  readonly channels: readonly (keyof typeof PHRASES)[];
  readonly stance: 'asserted' | 'negated' | 'alleged' | 'planned' | 'attempted';
  /** Whether it lies after the day on which it was reported. */
  readonly isAhead: boolean;
  /** Whether it lies before that day, so that what was planned "was to" be. */
  readonly isOver?: boolean;
  /** Who denies it, where somebody does. */
  readonly denier?: Named;
  /** How something was passed on, by the article's own words. */
  readonly manner?: keyof typeof MANNERS | 'negotiated';
};

/** A clause before it has a tense: a subject, what is done, to whom. */
type Clause = {
  readonly subject: readonly Named[];
  readonly phrases: readonly string[];
  readonly object: readonly Named[];
};

/** A contact in one sentence, as a newspaper would print it, without its stop. */
export function contactSentence(told: ContactTold): string {
  const sentence = denialOf(told) ?? claimOf(told);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function claimOf(told: ContactTold): string {
  const clause = overheardIn(told) ?? clauseOf(told);
  return clause === undefined
    ? existenceOf(told)
    : `${asStanceHasIt(clause, told)}${circumstances(told)}`;
}

/** Who gave it on, and what it was about. */
function circumstances(told: ContactTold): string {
  const { intermediaries, subjects } = told;
  const through =
    intermediaries.length === 0 || isRelayAlone(told)
      ? ''
      : ` through ${namesInWords(intermediaries)}`;
  const about = subjects.length === 0 ? '' : ` about ${namesInWords(subjects)}`;
  return `${through}${about}`;
}

function isRelayAlone({ initiators, recipients, parties }: ContactTold) {
  return initiators.length + recipients.length + parties.length === 0;
}

/** Listening in: "Israel overheard Hamas", "Hamas was overheard". */
function overheardIn(told: ContactTold): Clause | undefined {
  const { interceptors, intercepted, initiators, parties, recipients } = told;
  if (interceptors.length + intercepted.length === 0) return undefined;
  const speakers = [...initiators, ...parties];
  const object = [
    ...intercepted,
    ...speakers,
    ...(speakers.length > 0 ? recipients : []),
  ].filter((each) => !interceptors.includes(each));
  if (interceptors.length === 0)
    return { subject: object, phrases: ['be overheard'], object: [] };
  return {
    subject: interceptors,
    phrases: [object.length === 0 ? 'listen in' : 'overhear'],
    object,
  };
}

function clauseOf(told: ContactTold): Clause | undefined {
  const { initiators, recipients, parties, intermediaries } = told;
  const as = (form: keyof Phrases) => phrasesOf(told, form);
  const reached = [...recipients, ...parties];
  if (initiators.length > 0)
    return reached.length === 0
      ? { subject: initiators, phrases: as('alone'), object: [] }
      : { subject: initiators, phrases: as('to'), object: reached };
  if (recipients.length > 0) {
    if (told.stance === 'attempted')
      return {
        subject: [{ name: 'someone', isPerson: true }],
        phrases: as('to'),
        object: reached,
      };
    return { subject: reached, phrases: as('received'), object: [] };
  }
  const apart = partiesApart(told);
  if (apart !== undefined) return { ...apart, phrases: as('with') };
  if (parties.length > 0)
    return {
      subject: parties,
      phrases: as(parties.length > 1 ? 'together' : 'joined'),
      object: [],
    };
  return intermediaries.length === 0
    ? undefined
    : { subject: intermediaries, phrases: ['pass messages'], object: [] };
}

/**
 * Two parties of whom one is the subject: "A tried to meet B", of which B may
 * know nothing, and "A did not meet any officer".
 */
function partiesApart({
  stance,
  parties,
}: ContactTold): Pick<Clause, 'subject' | 'object'> | undefined {
  const [one, other] = parties;
  if (one === undefined || other === undefined || parties.length > 2)
    return undefined;
  if (stance === 'attempted') return { subject: [one], object: [other] };
  if (stance !== 'negated') return undefined;
  const none = parties.find(({ name }) => NONE.test(name));
  if (none === undefined) return undefined;
  return {
    subject: parties.filter((each) => each !== none),
    object: [{ ...none, name: none.name.replace(NONE, 'any ') }],
  };
}

/** "No representative", "any officer": of whom there was none. */
const NONE = /^(?:any|no) /i;

/** How it is told: the article's own manner, else one phrase per channel. */
function phrasesOf(
  { channels, manner, stance }: ContactTold,
  form: keyof Phrases,
): readonly string[] {
  const named = channels.filter((each) => each !== 'unspecified');
  if (manner === 'negotiated' && named.every((each) => each === 'talk'))
    return [NEGOTIATED[form]];
  if (
    form === 'to' &&
    manner !== undefined &&
    manner !== 'negotiated' &&
    named.every(isMessage)
  )
    return [MANNERS[manner]];
  if (named.length === 0)
    return [
      form === 'to' && stance === 'attempted'
        ? 'reach'
        : PHRASES.unspecified[form],
    ];
  return [...new Set(named.map((channel) => PHRASES[channel][form]))];
}

function isMessage(channel: string): boolean {
  return channel === 'message';
}

/** A clause with the tense and the hedge that its stance asks for. */
function asStanceHasIt(
  { subject, phrases, object }: Clause,
  {
    stance,
    isAhead,
    isOver = false,
  }: Pick<ContactTold, 'stance' | 'isAhead' | 'isOver'>,
): string {
  const many = isPlural(subject);
  const be = many ? 'are' : 'is';
  const was = many ? 'were' : 'was';
  const verb = (form: VerbForm) => joined(phrases, form, many);
  const who = namesInWords(subject);
  const whom = object.length === 0 ? '' : ` ${namesInWords(object)}`;
  switch (stance) {
    case 'asserted':
      return `${who} ${verb('past')}${whom}`;
    case 'negated':
      return isAhead
        ? `${who} will not ${verb('base')}${whom}`
        : `${who} ${didNot(phrases, many)}${whom}`;
    case 'alleged':
      return `${who} ${be} believed to have ${verb('participle')}${whom}`;
    case 'planned':
      return `${who} ${isOver ? was : be} to ${verb('base')}${whom}`;
    case 'attempted':
      return `${who} tried to ${verb('base')}${whom}`;
  }
}

function didNot(phrases: readonly string[], many: boolean): string {
  const [first = ''] = phrases;
  return first.startsWith('be ')
    ? `${many ? 'were' : 'was'} not ${first.slice('be '.length)}`
    : `did not ${joined(phrases, 'base', many, 'or')}`;
}

function joined(
  phrases: readonly string[],
  form: VerbForm,
  many: boolean,
  word = 'and',
): string {
  const told = phrases.map((phrase) => inForm(phrase, form, many));
  return told.length < 3
    ? told.join(` ${word} `)
    : `${told.slice(0, -1).join(', ')} ${word} ${told.at(-1)}`;
}

/** A contact of which nobody is named: "There were talks about Hamas". */
function existenceOf(told: ContactTold): string {
  const [channel = 'unspecified'] = told.channels;
  const { noun } = PHRASES[channel];
  const isMany = noun.endsWith('s');
  const what = `${noun}${circumstances(told)}`;
  const none = `no ${what.replace(/^an? /, '')}`;
  switch (told.stance) {
    case 'asserted':
      return `there ${isMany ? 'were' : 'was'} ${what}`;
    case 'negated':
      return told.isAhead
        ? `there will be ${none}`
        : `there ${isMany ? 'were' : 'was'} ${none}`;
    case 'alleged':
      return `there ${isMany ? 'are' : 'is'} believed to have been ${what}`;
    case 'planned':
      return `${what} ${isMany ? 'are' : 'is'} planned`;
    case 'attempted':
      return `${what} ${isMany ? 'were' : 'was'} attempted`;
  }
}

/** A denial as its speaker makes it: "Witkoff denied meeting Hamas". */
function denialOf(told: ContactTold): string | undefined {
  const { denier, stance, initiators, recipients, parties } = told;
  if (stance !== 'negated' || denier === undefined) return undefined;
  const who = namesInWords([denier]);
  const denied = (form: keyof Phrases, others: readonly Named[]) =>
    `${who} denied ${joined(phrasesOf(told, form), 'gerund', false, 'or')}${others.length === 0 ? '' : ` ${namesInWords(others)}`}${circumstances(told)}`;
  const isIn = (group: readonly Named[]) => group.some(isSame(denier));
  const others = [...recipients, ...parties].filter(
    (each) => !isSame(denier)(each),
  );
  if (isIn(initiators))
    return denied(others.length === 0 ? 'alone' : 'to', others);
  if (isIn(parties) && initiators.length === 0)
    return denied(others.length === 0 ? 'joined' : 'with', others);
  if (isIn(recipients))
    return initiators.length === 0
      ? denied('received', [])
      : denied('with', initiators);
  return `${who} denied that ${claimOf({ ...told, stance: 'asserted' })}`;
}

function isSame(one: Named): (other: Named) => boolean {
  return ({ name }) => name === one.name;
}
