import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** What the timeline view says. */
export const laneWords = catalogue('lanes', {
  title: 'Timeline of contacts',
  tools: 'How the timeline is drawn',
  lanes: 'Lanes',
  kind: { actor: 'Actors', side: 'Sides' },
  clocks: 'Clock',
  clock: {
    happened: 'Happened',
    reported: 'Reported',
    published: 'Published',
  },
  clockMeans: {
    happened: 'When the contact took place',
    reported: 'When an article’s words first told of the contact',
    published: 'When the first article that tells of the contact appeared',
  },
  noSide: 'No side',
  contradicted: '≠',
  dated: 'Contacts in order of time',
  undated: 'Without a date',
  noDate: 'No date',
  nothing: 'The filters hide every contact.',
  lane: (name: string, contacts: number) =>
    `${name}: ${counted(contacts, 'contact')}`,
  reading:
    'A line joins all who took part in a contact, those through whom it passed among them; the sign at its top is the channel. A soft band is an open date: the contact lies somewhere within it. Busy days are drawn wider.',
  readingContradicted:
    'Where claims contradict each other on the date, the contact stands at each of them, marked ≠.',
  readingMany: (contacts: number) =>
    `${figured(contacts, 'contact')} are too many to draw one by one: the bars show how many each lane has, pale where the date is open. Choose a shorter stretch of time below, or filter, to see who took part in each.`,
  readingCrowd: (lanes: number) =>
    `The contacts touch ${figured(lanes, 'lane')}, too many to draw lines across: the bars show how many contacts each lane has, pale where the date is open. Filter to see who took part in each.`,
  crowded: (lanes: number) =>
    `${figured(lanes, 'more lane')} ${lanes === 1 ? 'is' : 'are'} not drawn; those in the most contacts are.`,
  byClock: {
    reported:
      'Each contact stands at the earliest day on which it was reported: the day from which an article’s words count, else the day on which it appeared. The time bar still chooses by when contacts happened.',
    published:
      'Each contact stands at the day on which the first article that tells of it appeared. The time bar still chooses by when contacts happened.',
  },
  moreLanes: (lanes: number) =>
    `${figured(lanes, 'lane')} without a contact in this stretch of time ${lanes === 1 ? 'is' : 'are'} left out.`,
  manyUndated: (contacts: number) =>
    `${figured(contacts, 'contact')} without a date ${contacts === 1 ? 'is' : 'are'} not drawn; the Claims view lists them.`,
  keys: (lanes: number) =>
    `Contacts over time in ${counted(lanes, 'lane')}. Arrow keys go from lane to lane and through time, Enter selects the contacts.`,
  cell: (lane: string, stretch: string, contacts: number, open: number) =>
    open === 0
      ? `${lane}, ${stretch}: ${counted(contacts, 'contact')}.`
      : `${lane}, ${stretch}: ${counted(contacts, 'contact')}, and ${inFigures(open)} that may lie there.`,
});
