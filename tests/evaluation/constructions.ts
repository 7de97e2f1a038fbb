import { extract } from '../../src/extraction';
import { formsOf } from '../../src/extraction/words/word-classes';
import type { ArticleId } from '../../src/text';
import type { Cast, Row } from '../extraction/frame-rows';
import { THINGS, actorIn, rows, wordIn } from '../extraction/frame-rows';
import { plainWords } from './claim-pairs';

/**
 * Every frame of the table in the constructions that English has for it: which
 * share of the frames that are read plainly is read there, too, between the
 * same two. `npx tsx tests/evaluation/constructions.ts [name] [-v]`.
 */

/** A frame taken apart, so that a construction can put it together anew. */
type Parts = {
  readonly x: string;
  readonly y: string;
  readonly base: string;
  readonly third: string;
  readonly gerund: string;
  readonly past: string;
  readonly done: string;
  /** What follows the verb, with the others in it. */
  readonly rest: string;
  /** What follows it where Y stands elsewhere; `undefined` where it has none. */
  readonly gap: string | undefined;
  /** The preposition before Y, where it stands last and can move with it. */
  readonly link: string | undefined;
  readonly linkless: string | undefined;
  /** Y follows the verb, so that it can be the subject of a passive. */
  readonly isDirect: boolean;
  /** X and Y are both the subject. */
  readonly isBoth: boolean;
  readonly isFirst: boolean;
};

const PAIRED: Cast = {
  X: 'Elena Rossi',
  Y: 'Martin Weber',
  V: 'Peter Novak',
  body: 'Martin Weber',
};

function partsOf(row: Row, cast: Cast): Parts | undefined {
  const { words, verb, group } = row;
  if (group.only !== undefined && group.only !== 'with a channel')
    return undefined;
  if (/:(?:press|me|superior)$/.test(row.frame.replaceAll(/ .*? /g, ' ')))
    return undefined;
  const subject = words[0] ?? '';
  if (/:(?:press|me|superior|watcher)/.test(row.frame)) return undefined;
  const lemma = words[verb] ?? '';
  const forms = formsOf(lemma);
  const be = lemma === 'be';
  const isBoth = verb === 3;
  const x = actorIn(subject, cast);
  const others = words.slice(verb + 1);
  const yAt = others.findIndex((word) => /^[XY](?::|$)/.test(word));
  if (!isBoth && yAt < 0) return undefined;
  if (others.filter((word) => /^[XY](?::|$)/.test(word)).length > 1)
    return undefined;
  const tail = group.only === 'with a channel' ? ['by phone'] : [];
  const told = others.map((_, at) => wordIn(row, verb + 1 + at, cast));
  const y = isBoth ? cast.Y : (told[yAt] ?? '');
  if (/’s phone$/.test(y)) return undefined;
  const join = (list: readonly string[]): string =>
    [...list, ...tail].join(' ');
  const isLinked =
    yAt > 0 &&
    /^(?:to|with|on|from|at|for|by|of|in)$/.test(others[yAt - 1] ?? '');
  return {
    x,
    y,
    base: lemma,
    third: forms[1] ?? '',
    gerund: be ? 'being' : (forms[2] ?? ''),
    past: be ? 'was' : (forms[3] ?? ''),
    done: be ? 'been' : (forms.at(-1) ?? ''),
    rest: join(told),
    gap: isBoth ? undefined : join(told.filter((_, at) => at !== yAt)),
    link: isLinked ? others[yAt - 1] : undefined,
    linkless: isLinked
      ? join(told.filter((_, at) => at !== yAt && at !== yAt - 1))
      : undefined,
    isDirect: yAt === 0 && !be,
    isBoth,
    isFirst: subject.startsWith('X') || isBoth,
  };
}

type Construction = (parts: Parts) => string | undefined;

/** "X and Y" or "X". */
const subject = ({ x, y, isBoth }: Parts): string =>
  isBoth ? `${x} and ${y}` : x;
const was = ({ isBoth }: Parts): string => (isBoth ? 'were' : 'was');
const has = ({ isBoth }: Parts): string => (isBoth ? 'have' : 'has');
const is = ({ isBoth }: Parts): string => (isBoth ? 'are' : 'is');
const agree = (parts: Parts): Parts =>
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

const CONSTRUCTIONS: Readonly<Record<string, Construction>> = {
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

function cap(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** In these nothing happened: an asserted claim would be a false fact. */
const UNREAL: Readonly<Record<string, Construction>> = {
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

type Found = {
  readonly pairs: readonly string[];
  readonly stances: readonly string[];
};

function foundIn(text: string): Found {
  const { claims, actors } = extract({
    id: 'article' as ArticleId,
    text,
    published: '2025-05-12',
  });
  const nameOf = (id: string): string =>
    actors.find((actor) => actor.id === id)?.name ?? '';
  return {
    pairs: claims.map(({ participants }) =>
      participants
        .map(({ actor }) => nameOf(actor))
        .toSorted((a, b) => a.localeCompare(b))
        .join(' ~ '),
    ),
    stances: claims.map(({ stance }) => stance),
  };
}

function tidy(text: string): string {
  return cap(text)
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ ([.,])/g, '$1');
}

function names(pair: string, name: string): boolean {
  return pair.split(' ~ ').some((each) => {
    const [a, b] = [plainWords(each), plainWords(name)];
    return a === b || a.includes(b) || b.includes(a);
  });
}

const FORMS: Readonly<
  Record<string, { readonly cast: Cast; readonly before?: string }>
> = {
  'bare names': { cast: PAIRED },
  'Mr and Ms': {
    cast: { ...PAIRED, X: 'Ms Rossi', Y: 'Mr Weber', body: 'Mr Weber' },
  },
  'title and name': {
    cast: {
      ...PAIRED,
      X: 'Finance Minister Elena Rossi',
      Y: 'President Martin Weber',
      body: 'President Martin Weber',
    },
  },
  office: {
    cast: {
      ...PAIRED,
      X: 'the finance minister',
      Y: 'the ambassador',
      body: 'the ambassador',
    },
  },
  'office of a country': {
    cast: {
      ...PAIRED,
      X: 'the Kenyan finance minister',
      Y: 'the Norwegian ambassador',
      body: 'the Norwegian ambassador',
    },
  },
  'office of': {
    cast: {
      ...PAIRED,
      X: 'the governor of the central bank',
      Y: 'the head of the port authority',
      body: 'the head of the port authority',
    },
  },
  organisation: {
    cast: {
      ...PAIRED,
      X: 'Orbit Systems',
      Y: 'the Ministry of Health',
      body: 'the Ministry of Health',
    },
  },
  government: {
    cast: {
      ...PAIRED,
      X: 'the Kenyan government',
      Y: 'the European Commission',
      body: 'the European Commission',
    },
  },
  'unnamed plural': {
    cast: {
      ...PAIRED,
      X: 'three bankers',
      Y: 'two aid workers',
      body: 'two aid workers',
    },
  },
  'unnamed one': {
    cast: {
      ...PAIRED,
      X: 'a senior official',
      Y: 'a local journalist’s lawyer',
      body: 'a local journalist’s lawyer',
    },
  },
  'unnamed with of': {
    cast: {
      ...PAIRED,
      X: 'a member of the council',
      Y: 'one of the engineers',
      body: 'one of the engineers',
    },
  },
  possessed: {
    cast: { ...PAIRED, X: 'Elena Rossi', Y: 'her deputy', body: 'her deputy' },
  },
  'possessed by a name': {
    cast: {
      ...PAIRED,
      X: 'Elena Rossi’s lawyer',
      Y: 'Tom Vance’s brother',
      body: 'Tom Vance’s brother',
    },
  },
  particles: {
    cast: {
      ...PAIRED,
      X: 'Ludwig van der Berg',
      Y: 'Ahmed al-Masri',
      body: 'Ahmed al-Masri',
    },
  },
  surnames: {
    cast: { ...PAIRED, X: 'Rossi', Y: 'Weber', body: 'Weber' },
    before: 'Elena Rossi runs a bank. Martin Weber runs a port. ',
  },
  'office, then name': {
    cast: {
      ...PAIRED,
      X: 'the finance minister, Elena Rossi,',
      Y: 'the ambassador, Martin Weber',
      body: 'the ambassador, Martin Weber',
    },
  },
  'name with place': {
    cast: {
      ...PAIRED,
      X: 'Elena Rossi of Orbit Systems',
      Y: 'Martin Weber of the Ministry of Health',
      body: 'Martin Weber',
    },
  },
};

const isWanted = (pair: string, { x, y }: Parts): boolean =>
  names(pair, x) && names(pair, y);

type Line = {
  readonly name: string;
  readonly found: number;
  readonly all: number;
  readonly stray: number;
  readonly misses: readonly string[];
  readonly strays: readonly string[];
};

function scored(
  name: string,
  construction: Construction,
  cast: Cast,
  known: ReadonlySet<Row>,
  before = '',
): Line {
  const misses: string[] = [];
  const strays: string[] = [];
  let found = 0;
  let all = 0;
  for (const row of known) {
    const parts = partsOf(row, cast);
    const made = parts && construction(agree(parts));
    if (parts === undefined || made === undefined || made === '') continue;
    const text = tidy(before + tidy(made));
    const { pairs } = foundIn(text);
    all++;
    if (pairs.some((pair) => isWanted(pair, parts))) found++;
    else misses.push(`${text}   [${pairs.join('; ')}]`);
    const stray = pairs.filter(
      (pair) => !isWanted(pair, parts) && !/Anna Berg|aide/.test(pair),
    );
    if (stray.length > 0) strays.push(`${text}   [${stray.join('; ')}]`);
  }
  return { name, found, all, stray: strays.length, misses, strays };
}

const [only, flag] = process.argv.slice(2).filter((each) => each !== '');
const isVerbose = flag === '-v';
const chosen = (name: string): boolean =>
  only === undefined ||
  only === name ||
  (only.endsWith('*') && name.startsWith(only.slice(0, -1)));

const readable = new Set(
  rows.filter((row) => {
    const parts = partsOf(row, PAIRED);
    if (parts === undefined) return false;
    const text = tidy(CONSTRUCTIONS['plain']?.(agree(parts)) ?? '');
    return foundIn(text).pairs.some((pair) => isWanted(pair, parts));
  }),
);
console.log(
  `frames: ${rows.length}, of two and read plainly: ${readable.size}`,
);

function show({ name, found, all, stray, misses, strays }: Line): void {
  const share = all === 0 ? 1 : found / all;
  console.log(
    `${share.toFixed(3)}  ${String(found).padStart(4)} of ${String(all).padStart(4)}  stray ${String(stray).padStart(3)}  ${name}`,
  );
  if (!isVerbose) return;
  for (const miss of misses) console.log(`      missed  ${miss}`);
  for (const each of strays) console.log(`      stray   ${each}`);
}

for (const [name, construction] of Object.entries(CONSTRUCTIONS))
  if (chosen(name)) show(scored(name, construction, PAIRED, readable));

console.log('\nforms of actors, plainly');
for (const [name, { cast, before }] of Object.entries(FORMS))
  if (chosen(name))
    show(
      scored(
        name,
        CONSTRUCTIONS['plain'] ?? (() => ''),
        cast,
        readable,
        before,
      ),
    );

console.log('\nforms of actors, in six constructions');
for (const [name, { cast, before }] of Object.entries(FORMS))
  if (chosen(`${name}+`) || only === undefined) {
    const six = [
      'relative, pluperfect',
      'passive with by',
      'having V-ed',
      'verbs joined, three',
      'time before verb',
      'managed to',
    ];
    const lines = six.map((each) =>
      scored(each, CONSTRUCTIONS[each] ?? (() => ''), cast, readable, before),
    );
    const sum = (of: (line: Line) => number): number =>
      lines.reduce((total, line) => total + of(line), 0);
    show({
      name: `${name}+`,
      found: sum((l) => l.found),
      all: sum((l) => l.all),
      stray: sum((l) => l.stray),
      misses: lines.flatMap((l) => l.misses),
      strays: lines.flatMap((l) => l.strays),
    });
  }

console.log('\nnothing happened: told as having happened');
for (const [name, construction] of Object.entries(UNREAL))
  if (chosen(name)) {
    let told = 0;
    let all = 0;
    const lines: string[] = [];
    for (const row of readable) {
      const parts = partsOf(row, PAIRED);
      if (row.group.bearing !== undefined) continue;
      const made = parts && construction(agree(parts));
      if (made === undefined) continue;
      all++;
      const text = tidy(made);
      const { stances, pairs } = foundIn(text);
      if (!stances.includes('asserted')) continue;
      told++;
      lines.push(`${text}  [${pairs.join('; ')} ${stances.join(', ')}]`);
    }
    console.log(`${String(told).padStart(4)} of ${all}  ${name}`);
    if (isVerbose) for (const line of lines) console.log(`      told  ${line}`);
  }

console.log('\nthings for people: claims made');
for (const [name, construction] of Object.entries(CONSTRUCTIONS))
  if (chosen(name) && !/aide|joined|said|quoted|pronoun/.test(name)) {
    let made = 0;
    const lines: string[] = [];
    for (const row of rows) {
      const parts = partsOf(row, THINGS);
      const text = parts && construction(agree(parts));
      if (text === undefined || text === '') continue;
      const { pairs } = foundIn(tidy(text));
      made += pairs.length;
      if (pairs.length > 0) lines.push(`${tidy(text)}  [${pairs.join('; ')}]`);
    }
    if (made > 0) console.log(`${String(made).padStart(4)}  ${name}`);
    if (isVerbose) for (const line of lines) console.log(`      made  ${line}`);
  }
