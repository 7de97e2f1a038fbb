import type { Parts } from './frame-parts';

/** How a frame is told; none where it cannot be told so. */
export type Construction = (parts: Parts) => string | undefined;

/** "X and Y" or "X". */
const subject = ({ x, y, isBoth }: Parts): string =>
  isBoth ? `${x} and ${y}` : x;
const was = ({ isBoth }: Parts): string => (isBoth ? 'were' : 'was');
const has = ({ isBoth }: Parts): string => (isBoth ? 'have' : 'has');
const is = ({ isBoth }: Parts): string => (isBoth ? 'are' : 'is');
/** "X and Y were". */
export const agree = (parts: Parts): Parts =>
  parts.isBoth && parts.past === 'was' ? { ...parts, past: 'were' } : parts;
const one =
  (told: (parts: Parts) => string): Construction =>
  (parts) =>
    parts.isBoth ? undefined : told(parts);
const withGap =
  (told: (parts: Parts, gap: string) => string): Construction =>
  (parts) =>
    parts.gap === undefined ? undefined : told(parts, parts.gap);
const passive =
  (told: (parts: Parts, gap: string) => string): Construction =>
  (parts) =>
    parts.isDirect && parts.isFirst && parts.gap !== undefined
      ? told(parts, parts.gap.replace(' by phone', '').replace('by phone', ''))
      : undefined;

/** The constructions in which what a frame tells has happened. */
export const CONSTRUCTIONS: Readonly<Record<string, Construction>> = {
  plain: (p) => `${subject(p)} ${p.past} ${p.rest}.`,
  'adverb before verb': (p) => `${subject(p)} quietly ${p.past} ${p.rest}.`,
  'time before verb': (p) => `${subject(p)} on Monday ${p.past} ${p.rest}.`,
  'time before verb, commas': (p) =>
    `${subject(p)}, on Monday evening, ${p.past} ${p.rest}.`,
  'time fronted, comma': (p) => `On Monday, ${subject(p)} ${p.past} ${p.rest}.`,
  'time fronted': (p) => `On Monday ${subject(p)} ${p.past} ${p.rest}.`,
  'long phrase fronted': (p) =>
    `At a hotel near the airport late on Monday, ${subject(p)} ${p.past} ${p.rest}.`,
  'clause fronted': (p) =>
    `When the strike began, ${subject(p)} ${p.past} ${p.rest}.`,
  'reason fronted': (p) =>
    `Worried by the delay, ${subject(p)} ${p.past} ${p.rest}.`,
  'place before verb, commas': (p) =>
    `${subject(p)}, in a corridor of the hotel, ${p.past} ${p.rest}.`,
  'apposition after subject': one(
    (p) => `${p.x}, a former banker, ${p.past} ${p.rest}.`,
  ),
  'long apposition after subject': one(
    (p) =>
      `${p.x}, the head of the port authority in the city, ${p.past} ${p.rest}.`,
  ),
  'age after subject': one((p) => `${p.x}, 54, ${p.past} ${p.rest}.`),
  'dashes after subject': one(
    (p) => `${p.x} – a former banker – ${p.past} ${p.rest}.`,
  ),
  'brackets after subject': one(
    (p) => `${p.x} (a former banker) ${p.past} ${p.rest}.`,
  ),
  'relative after subject': one(
    (p) => `${p.x}, who lives in Cairo, ${p.past} ${p.rest}.`,
  ),
  'participle after subject': one(
    (p) => `${p.x}, fearing a strike, ${p.past} ${p.rest}.`,
  ),
  'reduced relative after subject': one(
    (p) => `${p.x}, elected in May, ${p.past} ${p.rest}.`,
  ),
  'apposition after object': withGap((p) =>
    `${p.x} ${p.past} ${p.rest.replace(p.y, `${p.y}, a former banker,`)}.`.replace(
      ',.',
      '.',
    ),
  ),
  'relative after object': withGap((p) =>
    `${p.x} ${p.past} ${p.rest.replace(p.y, `${p.y}, who lives in Cairo,`)}.`.replace(
      ',.',
      '.',
    ),
  ),
  'dashes after object': withGap((p) =>
    `${p.x} ${p.past} ${p.rest.replace(p.y, `${p.y} – a former banker –`)}.`.replace(
      ' –.',
      '.',
    ),
  ),
  'relative, past': (p) =>
    `${subject(p)}, who ${p.past} ${p.rest}, left on Sunday.`,
  'relative, pluperfect': (p) =>
    `${subject(p)}, who had ${p.done} ${p.rest}, left on Sunday.`,
  'relative, restrictive': one(
    (p) => `The judge praised ${p.x}, who ${p.past} ${p.rest}.`,
  ),
  'relative, whom': withGap((p, gap) =>
    p.link === undefined
      ? `${p.y}, whom ${p.x} ${p.past} ${gap}, left on Sunday.`
      : '',
  ),
  'relative, whom, pluperfect': withGap((p, gap) =>
    p.link === undefined
      ? `${p.y}, whom ${p.x} had ${p.done} ${gap}, left on Sunday.`
      : '',
  ),
  'relative, with whom': (p) =>
    p.link === undefined || p.link === 'of'
      ? undefined
      : `${p.y}, ${p.link} whom ${p.x} ${p.past} ${p.linkless}, left on Sunday.`,
  'relative, whom … with': (p) =>
    p.link === undefined
      ? undefined
      : `${p.y}, whom ${p.x} ${p.past} ${p.gap}, left on Sunday.`,
  'the banker X V': withGap(
    (p, gap) => `The banker ${p.x} ${p.past} ${gap} was ${p.y}.`,
  ),
  'the banker who V': one(
    (p) => `The banker who ${p.past} ${p.rest} was ${p.x}.`,
  ),
  'cleft subject': one((p) => `It was ${p.x} who ${p.past} ${p.rest}.`),
  'cleft object': withGap((p, gap) =>
    p.link === undefined ? `It was ${p.y} whom ${p.x} ${p.past} ${gap}.` : '',
  ),
  'passive with by': passive(
    (p, gap) => `${p.y} was ${p.done} ${gap} by ${p.x}.`,
  ),
  'passive, by first': passive(
    (p, gap) => `${p.y} was ${p.done} by ${p.x} ${gap}.`,
  ),
  'passive pluperfect': passive(
    (p, gap) => `${p.y} had been ${p.done} ${gap} by ${p.x} on Friday.`,
  ),
  'passive, time between': passive(
    (p, gap) => `${p.y} was ${p.done} ${gap} on Monday evening by ${p.x}.`,
  ),
  'reduced passive': passive(
    (p, gap) => `${p.y}, ${p.done} ${gap} by ${p.x}, left on Sunday.`,
  ),
  'relative passive': passive(
    (p, gap) => `${p.y}, who was ${p.done} ${gap} by ${p.x}, left on Sunday.`,
  ),
  'after being passive': passive(
    (p, gap) => `After being ${p.done} ${gap} by ${p.x}, ${p.y} left.`,
  ),
  'having been passive': passive(
    (p, gap) => `Having been ${p.done} ${gap} by ${p.x}, ${p.y} left.`,
  ),
  'raised passive': passive(
    (p, gap) => `${p.y} is said to have been ${p.done} ${gap} by ${p.x}.`,
  ),
  'after V-ing': (p) =>
    `After ${p.gerund} ${p.rest}, ${subject(p)} left the city.`,
  'V-ing first': (p) =>
    `${cap(p.gerund)} ${p.rest} on Monday, ${subject(p)} left the city.`,
  'having V-ed': (p) =>
    `Having ${p.done} ${p.rest}, ${subject(p)} left the city.`,
  'left after V-ing': (p) =>
    `${subject(p)} left the city after ${p.gerund} ${p.rest}.`,
  'left, having V-ed': (p) =>
    `${subject(p)} left the city, having ${p.done} ${p.rest}.`,
  'left, V-ing': (p) =>
    `${subject(p)} toured the region, ${p.gerund} ${p.rest}.`,
  'began by V-ing': (p) => `${subject(p)} began by ${p.gerund} ${p.rest}.`,
  'said to have': (p) =>
    `${subject(p)} ${is(p)} said to have ${p.done} ${p.rest}.`,
  'believed to have': (p) =>
    `${subject(p)} ${is(p)} believed to have ${p.done} ${p.rest}.`,
  'understood to have': (p) =>
    `${subject(p)} ${is(p)} understood to have ${p.done} ${p.rest}.`,
  'appears to have': (p) =>
    `${subject(p)} appeared to have ${p.done} ${p.rest}.`,
  'managed to': (p) => `${subject(p)} managed to ${p.base} ${p.rest}.`,
  'went on to': (p) => `${subject(p)} went on to ${p.base} ${p.rest}.`,
  'continued to': (p) => `${subject(p)} continued to ${p.base} ${p.rest}.`,
  'came to': (p) => `${subject(p)} came to ${p.base} ${p.rest} often.`,
  'agreed to': (p) => `${subject(p)} agreed to ${p.base} ${p.rest}.`,
  'was able to': (p) => `${subject(p)} ${was(p)} able to ${p.base} ${p.rest}.`,
  'used to': (p) => `${subject(p)} used to ${p.base} ${p.rest}.`,
  'would often': (p) => `${subject(p)} would often ${p.base} ${p.rest}.`,
  'did V': (p) => `${subject(p)} did ${p.base} ${p.rest}.`,
  'kept V-ing': (p) => `${subject(p)} kept ${p.gerund} ${p.rest}.`,
  'flew to V': (p) => `${subject(p)} flew to Cairo to ${p.base} ${p.rest}.`,
  'was the first to': one(
    (p) => `${p.x} was the first to ${p.base} ${p.rest}.`,
  ),
  'admitted V-ing': (p) => `${subject(p)} admitted ${p.gerund} ${p.rest}.`,
  perfect: (p) => `${subject(p)} ${has(p)} ${p.done} ${p.rest}.`,
  'perfect, since': (p) => `${subject(p)} ${has(p)} since ${p.done} ${p.rest}.`,
  progressive: (p) =>
    `${subject(p)} ${was(p)} ${p.gerund} ${p.rest} when the strike began.`,
  present: one((p) => `${p.x} ${p.third} ${p.rest} in May.`),
  'verbs joined, two': (p) => `${subject(p)} flew in and ${p.past} ${p.rest}.`,
  'verbs joined, three': (p) =>
    `${subject(p)} flew in, ${p.past} ${p.rest} and left.`,
  'verbs joined, first': (p) =>
    `${subject(p)} ${p.past} ${p.rest} and left the city.`,
  'verbs joined, but': (p) =>
    `${subject(p)} stayed at home but ${p.past} ${p.rest}.`,
  'verbs joined, then': (p) =>
    `${subject(p)} flew to Cairo, then ${p.past} ${p.rest}.`,
  'had V-ed and V-ed': (p) =>
    `${subject(p)} had flown in and ${p.done} ${p.rest}.`,
  'subjects joined': one(
    (p) => `${p.x} and Anna Berg ${p.past.replace(/^was$/, 'were')} ${p.rest}.`,
  ),
  'subjects joined, last': one(
    (p) => `Anna Berg and ${p.x} ${p.past.replace(/^was$/, 'were')} ${p.rest}.`,
  ),
  'objects joined': withGap(
    (p) => `${p.x} ${p.past} ${p.rest.replace(p.y, `${p.y} and Anna Berg`)}.`,
  ),
  'objects joined, last': withGap(
    (p) => `${p.x} ${p.past} ${p.rest.replace(p.y, `Anna Berg and ${p.y}`)}.`,
  ),
  'pronoun subject': one(
    (p) => `${p.x} arrived on Sunday. She ${p.past} ${p.rest}.`,
  ),
  'pronoun object': withGap(
    (p) =>
      `${p.y} arrived on Sunday. ${p.x} ${p.past} ${p.rest.replace(p.y, 'him')}.`,
  ),
  'pronouns both': withGap(
    (p) =>
      `${p.x} arrived on Sunday. ${p.y} was waiting. She ${p.past} ${p.rest.replace(p.y, 'him')}.`,
  ),
  'surname subject': one(
    (p) =>
      `${p.x} arrived on Sunday. ${p.x.split(' ').at(-1)} ${p.past} ${p.rest}.`,
  ),
  'later in the sentence': (p) =>
    `The strike ended after ${subject(p)} ${p.past} ${p.rest}.`,
  because: (p) =>
    `The judge resigned because ${subject(p)} had ${p.done} ${p.rest}.`,
  'day after': (p) =>
    `The day after ${subject(p)} ${p.past} ${p.rest}, the bank closed.`,
  while: (p) =>
    `The bank closed while ${subject(p)} ${was(p)} ${p.gerund} ${p.rest}.`,
  'aide said': (p) => `An aide said ${subject(p)} had ${p.done} ${p.rest}.`,
  'aide said that': (p) =>
    `An aide said that ${subject(p)} ${p.past} ${p.rest}.`,
  'said after': (p) => `${subject(p)} ${p.past} ${p.rest}, an aide said.`,
  'said between': (p) => `${subject(p)}, an aide said, ${p.past} ${p.rest}.`,
  'according to first': (p) =>
    `According to an aide, ${subject(p)} ${p.past} ${p.rest}.`,
  'records show': (p) => `Records show that ${subject(p)} ${p.past} ${p.rest}.`,
  'it emerged': (p) =>
    `It emerged on Friday that ${subject(p)} had ${p.done} ${p.rest}.`,
  'two days later': (p) => `Two days later ${subject(p)} ${p.past} ${p.rest}.`,
  however: (p) => `${subject(p)}, however, ${p.past} ${p.rest}.`,
  also: (p) => `${subject(p)} also ${p.past} ${p.rest}.`,
  'in turn': (p) => `${subject(p)} in turn ${p.past} ${p.rest}.`,
  'quoted I': one((p) => `“I ${p.past} ${p.rest},” ${p.x} said.`),
  'quoted I, first': one((p) => `${p.x} said: “I ${p.past} ${p.rest}.”`),
  reflexive: one((p) => `${p.x} herself ${p.past} ${p.rest}.`),
  semicolon: (p) => `The bank closed; ${subject(p)} ${p.past} ${p.rest}.`,
  colon: (p) => `Then came the end: ${subject(p)} ${p.past} ${p.rest}.`,
  'and clause': (p) =>
    `The bank closed, and ${subject(p)} ${p.past} ${p.rest}.`,
  'but clause': (p) => `The bank closed but ${subject(p)} ${p.past} ${p.rest}.`,
};

/** A word with a capital. */
export function cap(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** In these nothing happened: an asserted claim would be a false fact. */
export const UNREAL: Readonly<Record<string, Construction>> = {
  'would have': (p) => `${subject(p)} would have ${p.done} ${p.rest}.`,
  'if had': (p) =>
    `If ${subject(p)} had ${p.done} ${p.rest}, the bank would have closed.`,
  'could have': (p) => `${subject(p)} could have ${p.done} ${p.rest}.`,
  'should have': (p) => `${subject(p)} should have ${p.done} ${p.rest}.`,
  never: (p) => `${subject(p)} never ${p.past} ${p.rest}.`,
  'without V-ing': (p) => `${subject(p)} left without ${p.gerund} ${p.rest}.`,
  'hoped to': (p) => `${subject(p)} hoped to ${p.base} ${p.rest}.`,
  'planned to': (p) => `${subject(p)} planned to ${p.base} ${p.rest}.`,
  'is to': (p) => `${subject(p)} ${is(p)} to ${p.base} ${p.rest}.`,
  will: (p) => `${subject(p)} will ${p.base} ${p.rest}.`,
  might: (p) => `${subject(p)} might ${p.base} ${p.rest}.`,
  'refused to': (p) => `${subject(p)} refused to ${p.base} ${p.rest}.`,
  'failed to': (p) => `${subject(p)} failed to ${p.base} ${p.rest}.`,
  'denied V-ing': (p) => `${subject(p)} denied ${p.gerund} ${p.rest}.`,
  'denies having V-ed': (p) =>
    `${subject(p)} denied having ${p.done} ${p.rest}.`,
  'instead of V-ing': (p) =>
    `Instead of ${p.gerund} ${p.rest}, ${subject(p)} left.`,
  'was due to': (p) =>
    `${subject(p)} ${was(p)} due to ${p.base} ${p.rest} but fell ill.`,
  'had been going to': (p) =>
    `${subject(p)} had been going to ${p.base} ${p.rest}.`,
  'wanted to': (p) => `${subject(p)} wanted to ${p.base} ${p.rest}.`,
  'asked whether': (p) =>
    `The judge asked whether ${subject(p)} had ${p.done} ${p.rest}.`,
  'no evidence that': (p) =>
    `There is no evidence that ${subject(p)} ever ${p.past} ${p.rest}.`,
  neither: one((p) => `Neither ${p.x} nor Anna Berg ${p.past} ${p.rest}.`),
  'did not': (p) => `${subject(p)} did not ${p.base} ${p.rest}.`,
  'has yet to': (p) => `${subject(p)} ${has(p)} yet to ${p.base} ${p.rest}.`,
};
