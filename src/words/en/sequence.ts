import { catalogue } from '../catalogue';
import { counted, figured } from './counted';
import { capitalised } from './within-sentence';

/** What the sequence view says. */
export const sequenceWords = catalogue('sequence', {
  title: 'Sequence of contacts',
  lifelines: 'Actors',
  dated: 'Contacts in order of time',
  undated: 'Without a date',
  noDate: 'No date',
  sameTime: (date: string) => `${date}, order not stated`,
  nothing: 'The filters hide every contact.',
  reading:
    'Each contact stands at the earliest day on which it can have been. A dot is someone through whom it passed; a dotted line with rings, someone who listened.',
  readingContradicted:
    'Where claims contradict each other on the date, the contact stands at each of them.',
  beyond: (count: number) =>
    `${figured(count, 'later contact')} ${count === 1 ? 'is' : 'are'} left out: choose a shorter stretch of time below, or filter, to see them.`,
  omitted: (count: number) =>
    `${capitalised(counted(count, 'actor'))} with fewer contacts ${count === 1 ? 'is' : 'are'} left out: filter to see them.`,
});
