import type { Told } from './reference-table';
import { OTHER, cap, pairOf } from './reference-table';

/** Short articles in which two are taken up together: "they", "both sides". */

const A = 'Elena Rossi';
const B = 'Martin Weber';
const C = 'Paul Okoro';

/** How two are introduced, by which words both are taken up. */
const PAIRS: Readonly<
  Record<
    string,
    {
      readonly text: string;
      readonly names: readonly string[];
      readonly both: readonly string[];
    }
  >
> = {
  'a woman and a man': {
    text: `${A}, a banker, blames ${B}, a judge.`,
    names: [A, B],
    both: ['they', 'the two', 'the pair', 'both'],
  },
  joined: {
    text: `${A} and ${B} fell out in May.`,
    names: [A, B],
    both: ['they', 'the two', 'the pair', 'both'],
  },
  'two ministers': {
    text: `Foreign Minister ${A} blames Finance Minister ${B}.`,
    names: [A, B],
    both: [
      'they',
      'the two',
      'the two ministers',
      'the ministers',
      'both ministers',
    ],
  },
  'two ministers, the second after a comma': {
    text: `The foreign minister, ${A}, blames the finance minister, ${B}.`,
    names: [A, B],
    both: [
      'they',
      'the two',
      'the two ministers',
      'the ministers',
      'both ministers',
    ],
  },
  'two sentences': {
    text: `${A} is the foreign minister of Ostria. ${B} is the foreign minister of Sudria.`,
    names: [A, B],
    both: [
      'they',
      'the two',
      'the two ministers',
      'the foreign ministers',
      'the two foreign ministers',
    ],
  },
  'two men': {
    text: `${C}, a banker, blames ${B}, a judge.`,
    names: [C, B],
    both: ['they', 'the two', 'the two men', 'the men', 'both men'],
  },
  'two companies': {
    text: 'Orbit Holdings blames its rival, Lumen Shipping.',
    names: ['Orbit Holdings', 'Lumen Shipping'],
    both: [
      'they',
      'the two',
      'the two companies',
      'the companies',
      'both companies',
      'the sides',
      'the two sides',
    ],
  },
  'a union and a company': {
    text: 'The Dockers’ Union blames Orbit Holdings.',
    names: ['Dockers’ Union', 'Orbit Holdings'],
    both: ['they', 'the sides', 'the two sides', 'both sides', 'the parties'],
  },
  'two countries': {
    text: 'Norway and Peru broke off relations in May.',
    names: ['Norway', 'Peru'],
    both: [
      'they',
      'the two countries',
      'the countries',
      'both countries',
      'the sides',
      'the two sides',
      'the parties',
    ],
  },
};

/** What stands between the two and the words for both. */
const SINCE: Readonly<Record<string, string>> = {
  nothing: ' ',
  'a paragraph': '\n\n',
  'a sentence about nobody': ' The harbour has been closed for a year. ',
  'another as object': ' The reasons are known to the widow Olga Petrov. ',
  'an aside in brackets': ' (The widow Olga Petrov wrote a book about it.) ',
};

type Both = { readonly both: string };

/** Contacts between the two themselves. */
const AMONG: Readonly<Record<string, (words: Both) => string>> = {
  met: ({ both }) => `${both} met in Rome on Friday.`,
  'met each other': ({ both }) => `${both} met each other in Rome on Friday.`,
  'wrote to one another': ({ both }) =>
    `${both} wrote to one another in April.`,
  'spoke by phone': ({ both }) => `On Friday, ${both} spoke by phone.`,
  'will meet': ({ both }) => `${both} will meet in Rome next week.`,
  'have not spoken': ({ both }) => `${both} have not spoken for a year.`,
  'are in touch': ({ both }) => `${both} are in regular contact.`,
  'are not on speaking terms': ({ both }) =>
    `${both} are not on speaking terms.`,
  'held talks': ({ both }) => `${both} held talks in Rome on Friday.`,
  'after “between”': ({ both }) =>
    `Talks between ${both === 'they' ? 'them' : both} began in Rome on Friday.`,
  'a meeting between': ({ both }) =>
    `A meeting between ${both === 'they' ? 'them' : both} was called off on Friday.`,
  owners: ({ both }) =>
    `${both === 'they' ? 'their' : both.endsWith('s') ? `${both}’` : `${both}’s`} meeting in Rome lasted ten minutes.`,
  'what others say': ({ both }) => `Records show that ${both} met in Rome.`,
};

/** Contacts of each of the two with another. */
const EACH: Readonly<Record<string, (words: Both) => string>> = {
  'X called both': ({ both }) =>
    `${OTHER} called ${both === 'they' ? 'them' : both} on Friday.`,
  'X met with both': ({ both }) =>
    `${OTHER} met with ${both === 'they' ? 'them' : both} on Friday.`,
  'X received both': ({ both }) =>
    `On Friday, ${OTHER} received ${both === 'they' ? 'them' : both}.`,
  'both called X': ({ both }) => `${both} called ${OTHER} on Friday.`,
  'each of them': ({ both }) =>
    both === 'they'
      ? `${OTHER} met each of them on Friday.`
      : both.startsWith('the ')
        ? `${OTHER} met each of ${both} on Friday.`
        : '',
  'both of them called': ({ both }) =>
    both === 'they' ? `Both of them called ${OTHER} on Friday.` : '',
  'both of them, called': ({ both }) =>
    both === 'they' ? `${OTHER} called both of them on Friday.` : '',
  neither: ({ both }) =>
    both === 'they' ? `Neither of them has met ${OTHER}.` : '',
  'neither, alone': ({ both }) =>
    both === 'they' ? `Neither called ${OTHER}.` : '',
  either: ({ both }) =>
    both === 'they' ? `${OTHER} never met either of them.` : '',
  'each, alone': ({ both }) =>
    both === 'they' ? `Each called ${OTHER} on Friday.` : '',
  'letter to both': ({ both }) =>
    `A letter from ${OTHER} to ${both === 'they' ? 'them' : both} was found.`,
  'met by both': ({ both }) =>
    `${OTHER} was received by ${both === 'they' ? 'them' : both} on Friday.`,
};
const OF_TWO: Readonly<Record<string, string>> = {
  'neither the other': 'Neither has met the other.',
  'one to the other': 'Letters went from one to the other.',
  'each other’s': 'They read each other’s letters.',
  'one rang the other': 'Each rang the other on Friday.',
};

export function plurals(): readonly Told[] {
  const all: Told[] = [];
  for (const [cast, { text, names, both: words }] of Object.entries(PAIRS))
    for (const [between, since] of Object.entries(SINCE)) {
      for (const both of words) {
        for (const [place, told] of Object.entries(AMONG))
          all.push({
            cast,
            between,
            word: both,
            place,
            text: `${text}${since}${cap(told({ both }))}`,
            pairs: [pairOf(...names)],
          });
        for (const [place, told] of Object.entries(EACH)) {
          const line = told({ both });
          if (line !== '')
            all.push({
              cast,
              between,
              word: both,
              place,
              text: `${text}${since}${cap(line)}`,
              pairs: names.map((name) => pairOf(name, OTHER)),
            });
        }
      }
      for (const [place, line] of Object.entries(OF_TWO))
        if (place !== 'each other’s')
          all.push({
            cast,
            between,
            word: place,
            place,
            text: `${text}${since}${line}`,
            pairs: [pairOf(...names)],
          });
    }
  return all;
}
