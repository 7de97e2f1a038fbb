import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted } from './counted';

/** What the window around the views says. */
export const shellWords = catalogue('shell', {
  app: 'Backchannel',
  skip: 'Skip to the view',
  loading: 'Loading…',
  openingCase: 'Opening the case…',
  opening: (name: string) => `Opening ${name}…`,
  cancel: 'Cancel',
  close: 'Close',
  closePanel: (panel: string) => `Close ${panel.toLowerCase()}`,
  views: 'Views',
  filters: 'Filters',
  evidence: 'Evidence',
  review: 'Review',
  reviewCount: (count: number) => `Review (${inFigures(count)})`,
  besideView: 'Beside the view',
  questions: 'Questions',
  /** In the title of the window: a tie, and what is not named any more. */
  tieInTitle: (one: string, other: string, channel: string) =>
    `${one} – ${other} (${channel.toLowerCase()})`,
  othersInTitle: (count: number) => counted(count, 'other'),
  noteOn: (name: string) => `Note on “${name}”`,
  question: 'Question',
  search: 'Search',
  share: 'Copy a link to this view',
  readOnly: 'Read only',
  partOfCase: 'Part of a case',
  theme: 'Change the theme',
  help: 'Help and keys',
  undo: 'Undo',
  undoAct: (act: string) => `Undo: ${act}`,
  redo: 'Redo',
  redoAct: (act: string) => `Redo: ${act}`,
  showEvidence: 'Show the evidence',
  hideEvidence: 'Hide the evidence',
  showFilters: (set: number) =>
    set === 0 ? 'Show the filters' : `Show the filters, ${inFigures(set)} set`,
  hideFilters: (set: number) =>
    set === 0 ? 'Hide the filters' : `Hide the filters, ${inFigures(set)} set`,
  notices: 'Notices',
  moreNotices: (count: number) => `(${inFigures(count)} more)`,
  dismiss: 'Dismiss',
  drop: 'Drop articles to add them, or a case file to open it',
  paletteTitle: 'Search and commands',
  searchBox: 'Search actors, quotes, titles and commands',
  searchHint: 'Search actors, quotes, titles, commands',
  found: 'Found',
  indexing: 'The case is being indexed. What is found appears here.',
  namesAlone:
    'This case is so large that only actors, titles of articles and notes are found, not the words of claims and articles.',
  nothingFound: (sought: string) =>
    `Nothing found for “${sought}”. Try a name as an article writes it, or a word of a quote.`,
  quoted: (words: string) => `“${words}”`,
  contact: 'Contact',
  publisherUnknown: 'Publisher not named',
  key: {
    command: '⌘',
    control: 'Ctrl',
    shift: 'Shift',
    named: { PageDown: 'Page Down', PageUp: 'Page Up' },
  },
  linkCopied: 'Copied a link to this view.',
  copyRefused: (link: string) =>
    `The browser did not allow copying. The link is ${link}`,
  layoutFailed:
    'The layout could not be worked out. The Claims view shows the same case as a table.',
  claimsRejected: (count: number) =>
    count === 1
      ? 'Claim rejected. It is hidden and no longer counted.'
      : `Rejected ${counted(count, 'claim')}. They are hidden and no longer counted.`,
  accepted: (count: number) => `Accepted ${counted(count, 'suggestion')}.`,
  changedSince: 'You have made other changes since. Undo them one by one.',
});
