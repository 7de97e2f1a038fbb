import { catalogue } from '../catalogue';
import { listed } from '../lists';
import { inFigures } from '../numbers';
import { counted } from './counted';
import { inside } from './within-sentence';

/** How many of each a part of a case goes without. */
type LeftOut = Readonly<
  Record<'claims' | 'actors' | 'articles' | 'stories', number>
>;

function leftOutInWords({
  claims,
  actors,
  articles,
  stories,
}: LeftOut): string {
  return `Left out: ${listed([
    ...(claims === 0 ? [] : [counted(claims, 'claim')]),
    ...(actors === 0 ? [] : [counted(actors, 'actor')]),
    ...(articles === 0 ? [] : [counted(articles, 'article')]),
    ...(stories === 0 ? [] : [counted(stories, 'story', 'stories')]),
    'who did what in the case',
  ])}.`;
}

/** Handing a case on to other programs. */
export const interchangeWords = catalogue('interchange', {
  noteWith: (other: string, note: string) => `With ${other}: ${note}`,
  published: (date: string) => `Published: ${date}.`,
  via: (who: string) => `Via ${who}.`,
  accordingTo: (who: string) => `According to ${inside(who)}`,
  folder: { actor: 'Actors', contact: 'Contacts', article: 'Articles' },
  title: 'Export the case',
  whole: 'The whole case',
  shown: (claims: number) => `Only what is shown: ${counted(claims, 'claim')}`,
  extent: 'How much',
  story: (title: string) => `Only what the story “${title}” needs`,
  storyNeeds: (claims: number, all: number) =>
    `It needs ${inFigures(claims)} of ${counted(all, 'claim')}: those it shows, cites and asks about, and all that is told of the same contacts.`,
  leftOut: leftOutInWords,
  partOf: (title: string, leftOut: LeftOut) =>
    `This is a part of the case “${title}”. ${leftOutInWords(leftOut)}`,
  forReaders: 'For readers',
  forPrograms:
    'For other programs (only a case file keeps everything: save the case to go on later)',
  mayEdit:
    'Readers may change it: judge and edit claims, write notes, make stories. Everything but adding articles.',
  download: 'Download',
  print: 'Print',
  noWindow: 'the browser refused to open a window',
  briefAs: 'As',
  question: 'Question it answers (optional)',
  brief: {
    print: 'Printed pages',
    html: 'Web page',
    markdown: 'Markdown',
    word: 'Word document',
  },
  working: 'Preparing the file…',
  stop: 'Stop',
  done: (name: string) => `Saved as ${name}.`,
  failed: (why: string) => `The file could not be made: ${why}`,
  keeps: (parts: string) => `Keeps ${parts}.`,
  keepsPartly: (parts: string) => `In part: ${parts}.`,
  drops: (parts: string) => `Drops ${parts}, and who did what in the case.`,
  dropsActs: 'Drops only who did what in the case.',
  name: {
    page: 'Web page',
    brief: 'Brief',
    csv: 'CSV tables',
    xlsx: 'Excel workbook',
    gexf: 'GEXF',
    graphml: 'GraphML',
    markdown: 'Markdown pages',
    csl: 'CSL-JSON',
    ris: 'RIS',
    bibtex: 'BibTeX',
    annotations: 'Web Annotations',
    ftm: 'FollowTheMoney',
    stix: 'STIX 2.1',
    neo4j: 'Neo4j import',
    i2: 'i2 import',
  },
  use: {
    page: 'The case in one file with all its views. It opens by a double click, without a network, and gives the case file back.',
    brief:
      'A document: the question, the story in order of time, the figure, quotes as footnotes, and what is left open.',
    csv: 'Four tables for any spreadsheet or script: actors, ties, claims, articles.',
    xlsx: 'The same four tables as sheets.',
    gexf: 'The network for Gephi, with its channels and dates. What has no direction leads both ways, one of them marked as a mirror.',
    graphml: 'The network for yEd, Cytoscape, igraph and NetworkX.',
    markdown:
      'Linked pages for Obsidian, one for each actor, contact and article.',
    csl: 'The articles as references, for Zotero and pandoc.',
    ris: 'The articles as references, for Zotero, EndNote and Mendeley.',
    bibtex: 'The articles as references, for LaTeX.',
    annotations: 'Every passage, as Hypothesis and other annotators read it.',
    ftm: 'Actors, events and articles for OpenAleph, as JSON lines.',
    stix: 'Identities, relationships, notes and reports for OpenCTI.',
    neo4j: 'CSV files for the Neo4j importer.',
    i2: 'One table for the importer of i2 Analyst’s Notebook.',
  },
  part: {
    names: 'names',
    kinds: 'kinds of actors',
    sides: 'sides',
    aliases: 'other names',
    affiliations: 'affiliations',
    channels: 'channels',
    roles: 'roles',
    stance: 'stances',
    dates: 'dates',
    place: 'places',
    credit: 'attributions',
    quotes: 'quotes',
    texts: 'articles in full',
    citations: 'publishers and dates of publication',
    grades: 'grades',
    notes: 'notes',
  },
});
