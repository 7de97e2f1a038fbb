import { catalogue } from '../catalogue';
import { inFigures } from '../numbers';
import { counted, figured } from './counted';

/** What the table of claims, contacts, ties and actors says. */
export const tableWords = catalogue('table', {
  view: 'Claims',
  noneTitle: 'No claims yet',
  none: 'This case has no claim about who talked to whom. Claims come from the passages of its articles.',
  nothingMatches: 'Nothing matches these filters',
  allHidden: (claims: number) =>
    `The filters hide all ${figured(claims, 'claim')} of this case.`,
  clearFilters: 'Clear the filters',
  rowsAre: 'What the rows are',
  grouping: {
    claims: 'Claims',
    contacts: 'Contacts',
    ties: 'Ties',
    actors: 'Actors',
  },
  tableOf: {
    claims: 'Claims of the case',
    contacts: 'Contacts of the case',
    ties: 'Ties of the case',
    actors: 'Actors of the case',
  },
  shown: {
    claims: (shown: number, total: number) =>
      `${inFigures(shown)} of ${figured(total, 'claim')}`,
    contacts: (shown: number, total: number) =>
      `${inFigures(shown)} of ${figured(total, 'contact')}`,
    ties: (shown: number, total: number) =>
      `${inFigures(shown)} of ${figured(total, 'tie')}`,
    actors: (shown: number, total: number) =>
      `${inFigures(shown)} of ${figured(total, 'actor')}`,
  },
  brokerageLeftOut:
    'Brokerage is left out: with so many ties it would take minutes. Filter the case to see it.',
  heading: {
    when: 'When',
    who: 'Who → whom',
    channel: 'Channel',
    channels: 'Channels',
    stance: 'Stance',
    stances: 'Stances',
    claim: 'Claim',
    claims: 'Claims',
    contact: 'Contact',
    contacts: 'Contacts',
    parties: 'Parties',
    article: 'Article',
    articles: 'Articles',
    credit: 'According to',
    origins: 'Origins',
    agreement: 'Agreement',
    place: 'Place',
    status: 'Status',
    grade: 'Grade',
    actor: 'Actor',
    kind: 'Kind',
    side: 'Side',
    ties: 'Ties',
    reach: 'Reach',
    brokerage: 'Brokerage',
    quotes: 'Quotes',
    edtf: 'Date (EDTF)',
    phrase: 'Date as written',
    title: 'Article title',
    published: 'Published',
    address: 'Address',
    credibility: 'Credibility (1–6)',
    reliability: 'Reliability of the article (A–F)',
    speakers: 'Reliability of the speakers (A–F)',
    notes: 'Notes',
    id: 'Claim id',
  },
  /** The same where the case says its grades in words. */
  headingInWords: {
    credibility: 'Credibility',
    reliability: 'Reliability of the article',
    speakers: 'Reliability of the speakers',
  },
  graded: (grade: string) => `Grade ${grade}`,
  gradedSpeaker: (speaker: string, grade: string) => `${speaker}: ${grade}`,
  undated: 'Undated',
  quoted: (words: string) => `“${words}”`,
  quotes: (quotes: readonly string[]) =>
    quotes.map((words) => `“${words}”`).join(' … '),
  phraseInArticle: (phrase: string) => `“${phrase}” in the article`,
  partiesInArticles: (parties: string, articles: number) =>
    `${parties} · ${counted(articles, 'article')}`,
  disputed: (stance: string) => `${stance}, disputed`,
  direction: {
    none: { sign: '–', said: 'and' },
    forward: { sign: '→', said: 'to' },
    backward: { sign: '→', said: 'to' },
    both: { sign: '⇄', said: 'to and from' },
  },
  passages: 'Passages',
  showPassages: 'Show the passages',
  hidePassages: 'Hide the passages',
  keys: {
    move: { keys: '↑ ↓', does: 'move' },
    select: { keys: 'Enter', does: 'selects' },
    passages: { keys: 'Space', does: 'shows the passages' },
    article: { keys: 'o', does: 'opens the article' },
  },
  showMore: (count: number, rest: number) =>
    `Show ${inFigures(count)} more of ${figured(rest, 'claim')}`,
  note: (note: string) => `Note: ${note}`,
  datedBy: (phrase: string) => `Dated by “${phrase}”.`,
  openInArticle: 'Open in article',
  accept: 'Accept',
  reject: 'Reject',
  sortBy: 'Sort by',
  caseOrder: 'Case order',
  sortUpwards: 'Sort upwards',
  sortDownwards: 'Sort downwards',
  copied: 'Copied',
  copyRefused: 'The browser did not allow copying. Download the table instead.',
  copyCsv: 'Copy as CSV',
  downloadCsv: 'Download as CSV',
  download: 'Download',
});
