import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** How many names are written out before the others are only counted. */
const NAMED = 3;

/** What is said where several things are selected and acted on together. */
export const manyWords = catalogue('many', {
  routes: 'Routes between',
  bar: 'Selection',
  tools: 'What to do with the selection',
  claims: (claims: number, contacts: number) =>
    `${figured(claims, 'claim')} of ${figured(contacts, 'contact')}`,
  contacts: (contacts: number) => figured(contacts, 'contact'),
  ties: (ties: number, contacts: number) =>
    `${figured(ties, 'tie')} of ${figured(contacts, 'contact')}`,
  actors: (actors: number, sides: number) =>
    sides === 0
      ? figured(actors, 'actor')
      : `${figured(actors, 'actor')} of ${figured(sides, 'side')}`,
  articles: (articles: number) => figured(articles, 'article'),
  clear: 'Clear the selection (Esc)',
  accept: 'Accept',
  reject: 'Reject',
  reopen: 'Back to suggested',
  grade: 'Grade',
  gradeOf: (claims: number) => `Grade ${counted(claims, 'claim')}`,
  contact: 'Contact',
  contactOf: (claims: number) => `Contact of ${counted(claims, 'claim')}`,
  sameContact: 'Same contact: all tell of what the first one tells',
  ownContacts: 'Own contact: each tells of something of its own',
  copy: 'Copy citations',
  copyCitations: 'Copy the citations of all of them',
  copied: (count: number) => `Copied ${counted(count, 'citation')}`,
  side: 'Side',
  sideOf: (actors: number) => `Side of ${counted(actors, 'actor')}`,
  noSide: 'No side',
  newSide: 'A new side',
  set: 'Set',
  kind: 'Kind',
  kindOf: (actors: number) => `Kind of ${counted(actors, 'actor')}`,
  splitOffMeans:
    'Each record that was merged into these contacts stands for itself again',
  remove: 'Remove',
  hide: 'Hide',
  hideOthers: 'Hide others',
  toClaims: 'Select their claims',
  toClaimsMeans: 'Select the shown claims behind these, to judge or grade them',
  unchanged: 'Nothing to change: they are so already.',
  done: (act: string) => `Done: ${act}.`,
  left: (request: string, names: readonly string[]) =>
    `${reasonFor(request, names.length)} ${withOthers(names)}.`,
  changeOthers: (count: number) =>
    count === 1
      ? 'Change the other one'
      : `Change the other ${inFigures(count)}`,
  changeNone: 'Change none',
});

function reasonFor(request: string, count: number): string {
  const these = counted(count, 'of them', 'of them');
  switch (request) {
    case 'grade':
      return `“Confirmed by other sources” needs a second independent origin, and ${these} ${count === 1 ? 'has' : 'have'} none:`;
    case 'same-contact':
      return `A claim cannot tell of the contact that it is about, as ${these} would:`;
    case 'split-off':
      return `No record was merged into ${these}:`;
    default:
      return `${these} cannot be changed:`;
  }
}

function withOthers(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const quoted = names.slice(0, NAMED).map((name) => `“${name}”`);
  return listed(rest > 0 ? [...quoted, counted(rest, 'other')] : quoted);
}
