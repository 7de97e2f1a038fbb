import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';
import { capitalised, inside } from './within-sentence';

/** First-hand speakers who count as one origin. */
type Speakers = {
  readonly names: readonly string[];
  /** How many people they are, and of how many sides, where that is known. */
  readonly people: number | undefined;
  readonly sides: number | undefined;
};

function speakersOfSides({ names, people, sides }: Speakers): string {
  const noun = names.every((name) => /\bofficials?$/.test(name))
    ? 'official'
    : 'speaker';
  const who = people === undefined ? `several ${noun}s` : counted(people, noun);
  if (sides === undefined) return who;
  return `${who} of ${sides === 1 ? 'one side' : counted(sides, 'side')}`;
}

/** How well what is shown is sourced. */
export const coverageWords = catalogue('coverage', {
  counted: (contacts: number, ties: number) =>
    `${capitalised(counted(contacts, 'contact'))} on ${counted(ties, 'line')} of the network. Each number filters everything to what it counts.`,
  list: 'What the contacts rest on',
  row: {
    quoted: 'Words of an article',
    unquoted: 'No words of an article',
    severalOrigins: 'Two or more origins',
    oneOrigin: 'One origin only',
    anonymous: 'Only anonymous speakers',
    oneSide: 'Only one side’s word',
  },
  means: {
    quoted: 'A passage that stands in its article.',
    unquoted: 'No passage, or one that the article does not hold.',
    severalOrigins:
      'Independent first-hand speakers: several accounts, not several articles.',
    oneOrigin: 'All who tell it rest on the same speakers.',
    anonymous: 'Nobody who tells it first-hand is named.',
    oneSide:
      'All first-hand speakers belong to one and the same side; whose side nobody stated is not counted.',
  },
  of: (contacts: number, all: number) =>
    `${inFigures(contacts)} of ${figured(all, 'contact')}`,
  ties: (ties: number) => figured(ties, 'line'),
  whole:
    'A contact is judged by all its accepted claims, even those that filters hide.',
  suggested: (contacts: number) =>
    `${capitalised(counted(contacts, 'contact'))} left out: suggested, not accepted yet.`,
  articlesAndNamedOrigins: (articles: number, origins: readonly string[]) =>
    `${counted(articles, 'article')}, ${counted(origins.length, 'independent origin')}: ${origins.map(inside).join('; ')}`,
  /** Origins, each by its name or as speakers who count as one. */
  origins: (each: readonly string[]) =>
    `${figured(each.length, 'origin')}: ${each.map(inside).join('; ')}`,
  creditedJointly: (speakers: Speakers) =>
    `${speakersOfSides(speakers)}, credited jointly`,
  linkedOrigins: (speakers: Speakers) =>
    `${speakersOfSides(speakers)}, who share accounts`,
});
