import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted } from './counted';
import { capitalised } from './within-sentence';

/** Taking in what other programs have. */
export const incomingWords = catalogue('incoming', {
  title: (file: string) => `From ${file}`,
  untitled: 'Untitled',
  entries: (file: string) => `Entries of ${file}, which holds no passages`,
  withoutPassage:
    'Imported without a passage: the words shown are the entry of the file, not of an article.',
  noEnd: (edge: number) =>
    `Edge ${inFigures(edge)} has no node at one of its ends. It is left out.`,
  noGraph: 'There is no node in this file.',
  brokenOff:
    'The file breaks off before its end, or is no XML there. What could be read is taken.',
  noNames: (line: number) =>
    `Row ${inFigures(line)} names nobody. It is left out.`,
  oneName: (line: number) =>
    `Row ${inFigures(line)} names one actor alone. It is taken as it is.`,
  noDate: (line: number, date: string) =>
    `Row ${inFigures(line)}: “${date}” is no date. The row is taken without it.`,
  noColumns: (headings: readonly string[]) =>
    headings.length === 0
      ? 'This table is empty.'
      : `No column says who and to whom. There are ${listed(headings)}: say which is which.`,
  noEntity: (line: number) =>
    `Line ${inFigures(line)} is no entity. It is left out.`,
  noPassage: (item: number) =>
    `Annotation ${inFigures(item)} names no passage of a page. It is left out.`,
  noReferences: 'There is no reference in this file.',
  unknown:
    'It is none of the kinds that can be imported: CSV, GEXF, GraphML, FollowTheMoney, Web Annotations, CSL-JSON and RIS.',
  tooLarge: 'It is too large to be imported.',
  unreadable: 'This file cannot be read as what it is said to be.',
  found: (articles: number, actors: number, claims: number) =>
    `Found: ${counted(articles, 'article')}, ${counted(actors, 'actor')} and ${counted(claims, 'claim')} to suggest.`,
  importTitle: (file: string) => `Import ${file}`,
  isA: (format: string) => `${format}:`,
  keeps: (parts: string) => `such a file can bring ${parts}.`,
  keepsPartly: (parts: string) => `In part: ${parts}.`,
  drops: (parts: string) => `Not ${parts}.`,
  dropsActs: 'Not who did what in the case.',
  reading: 'Reading the file…',
  go: 'Show what it would add',
  cancel: 'Cancel',
  columns: 'What each column says',
  sayColumns:
    'Say what each column holds. Several names in one cell are parted by semicolons.',
  firstRows: 'The first rows of the table',
  columnSays: (heading: string) => `What the column “${heading}” says`,
  saysNothing: 'Not used',
  field: {
    from: 'Who began (from)',
    to: 'To whom',
    through: 'Through whom',
    between: 'Between whom (no direction)',
    interceptor: 'Who listened in',
    intercepted: 'Who was listened to',
    subject: 'About whom',
    channel: 'Channel',
    stance: 'Stance',
    date: 'Date of the contact',
    place: 'Place',
    credit: 'According to',
    sentence: 'Sentence',
    quote: 'Quote',
    article: 'Article',
    publisher: 'Publisher',
    published: 'Date of publication',
    url: 'Address',
  },
  problemList: 'What could not be read as it stands',
  problemCount: (count: number) => `Worth knowing (${inFigures(count)})`,
  more: (count: number) => `And ${inFigures(count)} more.`,
  brought: (articles: number, actors: number, claims: number) =>
    `${capitalised(counted(articles, 'article'))}, ${counted(actors, 'actor')} and ${counted(claims, 'suggested claim')}.`,
});
