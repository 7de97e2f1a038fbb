import type { Stance } from '../../src/case';
import { formsOf } from '../../src/extraction/words/word-classes';
import type { Place } from './clause-parts';

/** A clause whose tense is open. */
export type Clause = {
  readonly subject: string;
  readonly isSeveral: boolean;
  readonly lemma: string;
  /** What follows the verb. */
  readonly rest: string;
};

/** How a clause is told, and in which stances that leaves the contact. */
export type Tense = {
  readonly tell: (clause: Clause, form: Forms) => string;
  readonly stances: readonly Stance[];
  /** Places that an adjunct may not take here. */
  readonly not?: readonly Place[];
  /** Reading nothing is right, too. */
  readonly isSilent?: true;
};

type Forms = {
  readonly base: string;
  readonly present: string;
  readonly ing: string;
  readonly past: string;
  readonly done: string;
  readonly is: string;
  readonly was: string;
  readonly has: string;
  readonly plans: string;
};

/** The forms of its verb that fit the subject of a clause. */
export function formsFor({ lemma, isSeveral }: Clause): Forms {
  const [base = lemma, third = '', ing = '', past = ''] = formsOf(lemma);
  return {
    base,
    present: isSeveral ? base : lemma === 'have' ? 'has' : third,
    ing,
    past,
    done: formsOf(lemma).at(-1) ?? '',
    is: isSeveral ? 'are' : 'is',
    was: isSeveral ? 'were' : 'was',
    has: isSeveral ? 'have' : 'has',
    plans: isSeveral ? 'plan' : 'plans',
  };
}

const REAL: readonly Stance[] = ['asserted'];
const AHEAD: readonly Stance[] = ['planned'];
const NOT: readonly Stance[] = ['negated'];
const TRIED: readonly Stance[] = ['attempted'];
const FRONT: readonly Place[] = ['front', 'front,'];
const MIDDLE: readonly Place[] = ['between', 'between,'];

const simple = (
  group: (form: Forms) => string,
  stances: readonly Stance[],
): Tense => ({
  tell: ({ subject, rest }, form) => `${subject} ${group(form)} ${rest}.`,
  stances,
});
const silently = (
  group: (form: Forms) => string,
  stances: readonly Stance[],
): Tense => ({ ...simple(group, stances), isSilent: true });
const turned = (
  tell: Tense['tell'],
  stances: readonly Stance[],
  not: readonly Place[] = [...FRONT, ...MIDDLE],
): Tense => ({ tell, stances, not });

/** "Elena Rossi met him." */
export const PAST = simple((form) => form.past, REAL);

/** Every tense and stance of a clause. */
export const TENSES: Readonly<Record<string, Tense>> = {
  past: PAST,
  present: simple((f) => f.present, ['asserted', 'planned']),
  chronicle: {
    tell: ({ subject, rest }, f) =>
      `3 April 2017: ${subject} ${f.present} ${rest}.`,
    stances: REAL,
    not: FRONT,
  },
  'chronicle, after a fact': {
    tell: ({ subject, rest }, f) =>
      `On 3 April 2017 the strike begins. ${subject} ${f.present} ${rest}.`,
    stances: REAL,
  },
  perfect: simple((f) => `${f.has} ${f.done}`, REAL),
  pluperfect: simple((f) => `had ${f.done}`, REAL),
  'is V-ing': simple((f) => `${f.is} ${f.ing}`, ['asserted', 'planned']),
  'was V-ing': simple((f) => `${f.was} ${f.ing}`, REAL),
  'has been V-ing': simple((f) => `${f.has} been ${f.ing}`, REAL),
  'had been V-ing': simple((f) => `had been ${f.ing}`, REAL),
  'did V': simple((f) => `did ${f.base}`, REAL),
  'used to V': simple((f) => `used to ${f.base}`, REAL),
  'not until May did': turned(
    ({ subject, rest }, f) => `Not until May did ${subject} ${f.base} ${rest}.`,
    REAL,
  ),
  'only then did': turned(
    ({ subject, rest }, f) => `Only then did ${subject} ${f.base} ${rest}.`,
    REAL,
  ),
  'only in May had': turned(
    ({ subject, rest }, f) =>
      `No sooner had ${subject} ${f.done} ${rest} than the strike began.`,
    REAL,
  ),
  'was seen to V': simple((f) => `${f.was} seen to ${f.base}`, REAL),
  'managed to V': simple((f) => `managed to ${f.base}`, REAL),
  'went to Cairo to V': simple((f) => `went to Cairo to ${f.base}`, REAL),
  'after V-ing': turned(
    ({ subject, rest }, f) =>
      `After ${f.ing} ${rest}, ${subject} left the city.`,
    REAL,
  ),
  'left after V-ing': turned(
    ({ subject, rest }, f) =>
      `${subject} left the city after ${f.ing} ${rest}.`,
    REAL,
  ),
  'began by V-ing': turned(
    ({ subject, rest }, f) => `${subject} began by ${f.ing} ${rest}.`,
    REAL,
  ),
  'having V-ed': turned(
    ({ subject, rest }, f) =>
      `Having ${f.done} ${rest}, ${subject} left the city.`,
    REAL,
  ),
  'after they had V-ed': turned(
    ({ subject, rest }, f) =>
      `The strike ended after ${subject} had ${f.done} ${rest}.`,
    REAL,
    FRONT,
  ),
  'when they V-ed': turned(
    ({ subject, rest }, f) =>
      `When ${subject} ${f.past} ${rest}, the strike was over.`,
    REAL,
    FRONT,
  ),
  'flew in and V-ed': simple((f) => `flew in and ${f.past}`, REAL),
  'flies in and Vs': {
    tell: ({ subject, isSeveral, rest }, f) =>
      `${subject} ${isSeveral ? 'fly' : 'flies'} to Cairo and ${f.present} ${rest}.`,
    stances: ['asserted', 'planned'],
  },
  'will fly and V': silently((f) => `will fly to Cairo and ${f.base}`, AHEAD),
  'plan to fly and V': silently(
    (f) => `${f.plans} to fly to Cairo and ${f.base}`,
    AHEAD,
  ),
  'may fly and V': silently((f) => `may fly to Cairo and ${f.base}`, AHEAD),
  'did not fly and V': silently((f) => `did not fly in and ${f.base}`, NOT),
  'if they fly and V': {
    tell: ({ subject, isSeveral, rest }, f) =>
      `The strike will end if ${subject} ${isSeveral ? 'fly' : 'flies'} in and ${f.present} ${rest}.`,
    stances: AHEAD,
    isSilent: true,
    not: FRONT,
  },
  'if they V': {
    tell: ({ subject, rest }, f) =>
      `The strike will end if ${subject} ${f.present} ${rest}.`,
    stances: AHEAD,
    isSilent: true,
    not: FRONT,
  },
  'until they V': {
    tell: ({ subject, rest }, f) =>
      `The strike will go on until ${subject} ${f.present} ${rest}.`,
    stances: AHEAD,
    isSilent: true,
    not: FRONT,
  },
  'whether they V': {
    tell: ({ subject, rest }, f) =>
      `The judge asked whether ${subject} ${f.present} ${rest}.`,
    stances: AHEAD,
    isSilent: true,
    not: FRONT,
  },
  'do they V': {
    tell: ({ subject, rest }, f) => `Why do not ${subject} ${f.base} ${rest}?`,
    stances: NOT,
    isSilent: true,
    not: FRONT,
  },
  will: simple((f) => `will ${f.base}`, AHEAD),
  'is to': simple((f) => `${f.is} to ${f.base}`, AHEAD),
  'was to': simple((f) => `${f.was} to ${f.base}`, AHEAD),
  'is due to': simple((f) => `${f.is} due to ${f.base}`, AHEAD),
  'plans to': simple((f) => `planned to ${f.base}`, AHEAD),
  'hopes to': simple((f) => `hoped to ${f.base}`, AHEAD),
  'is going to': simple((f) => `${f.is} going to ${f.base}`, AHEAD),
  'did not': simple((f) => `did not ${f.base}`, NOT),
  'never V-ed': simple((f) => `never ${f.past}`, NOT),
  'has not V-ed': simple((f) => `${f.has} not ${f.done}`, NOT),
  'refused to': simple((f) => `refused to ${f.base}`, NOT),
  'left without V-ing': turned(
    ({ subject, rest }, f) =>
      `${subject} left the city without ${f.ing} ${rest}.`,
    NOT,
  ),
  'denied V-ing': turned(
    ({ subject, rest }, f) => `${subject} denied ${f.ing} ${rest}.`,
    NOT,
  ),
  'has yet to': simple(
    (f) => `${f.has} yet to ${f.base}`,
    ['negated', 'planned'],
  ),
  'failed to': simple((f) => `failed to ${f.base}`, ['negated', 'attempted']),
  'tried to': simple((f) => `tried to ${f.base}`, TRIED),
  'would have V-ed': {
    ...simple((f) => `would have ${f.done}`, NOT),
    isSilent: true,
  },
  'wanted to': simple((f) => `wanted to ${f.base}`, ['planned', 'attempted']),
};
