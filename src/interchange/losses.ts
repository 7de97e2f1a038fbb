import type { SourceFormat } from './incoming/incoming';
import type { Format } from './outputs';

/** What a case says, as far as a format may keep or drop it. */
export const PARTS = [
  'names',
  'kinds',
  'sides',
  'aliases',
  'affiliations',
  'channels',
  'roles',
  'stance',
  'dates',
  'place',
  'credit',
  'quotes',
  'texts',
  'citations',
  'grades',
  'notes',
] as const;

/** One of those parts. */
export type Part = (typeof PARTS)[number];

/** How far a format keeps a part; what it does not name it drops. */
export type Kept = {
  readonly [part in Part]?: 'whole' | 'partly' | undefined;
};

const TABLES: Kept = {
  names: 'whole',
  kinds: 'whole',
  sides: 'whole',
  aliases: 'whole',
  affiliations: 'partly',
  channels: 'whole',
  roles: 'whole',
  stance: 'whole',
  dates: 'whole',
  place: 'whole',
  credit: 'partly',
  quotes: 'partly',
  citations: 'whole',
  grades: 'partly',
  notes: 'partly',
};

const GRAPH: Kept = {
  names: 'whole',
  kinds: 'whole',
  sides: 'whole',
  aliases: 'whole',
  affiliations: 'partly',
  channels: 'whole',
  roles: 'partly',
  stance: 'partly',
  dates: 'partly',
  quotes: 'partly',
  citations: 'partly',
};

const REFERENCES: Kept = { citations: 'whole' };

/**
 * What each format keeps. No format but the case file keeps acts and
 * judgements: who did what, when and why.
 */
export const KEPT: Readonly<Record<Format, Kept>> = {
  csv: TABLES,
  xlsx: TABLES,
  gexf: GRAPH,
  graphml: GRAPH,
  markdown: {
    ...TABLES,
    grades: undefined,
    texts: 'whole',
  },
  csl: REFERENCES,
  ris: REFERENCES,
  bibtex: REFERENCES,
  annotations: {
    names: 'partly',
    channels: 'whole',
    stance: 'whole',
    roles: 'partly',
    dates: 'whole',
    place: 'whole',
    credit: 'partly',
    quotes: 'whole',
    citations: 'partly',
  },
  ftm: {
    ...TABLES,
    kinds: 'partly',
    roles: 'partly',
    dates: 'partly',
    citations: 'partly',
    grades: undefined,
    notes: undefined,
    texts: 'whole',
  },
  stix: {
    names: 'whole',
    kinds: 'partly',
    sides: 'whole',
    channels: 'whole',
    roles: 'partly',
    stance: 'whole',
    dates: 'partly',
    credit: 'partly',
    quotes: 'partly',
    citations: 'partly',
  },
  neo4j: {
    ...TABLES,
    affiliations: undefined,
    grades: undefined,
    notes: undefined,
  },
  i2: {
    names: 'whole',
    kinds: 'whole',
    sides: 'whole',
    channels: 'whole',
    roles: 'partly',
    stance: 'whole',
    dates: 'whole',
    credit: 'partly',
    quotes: 'partly',
    citations: 'partly',
    grades: 'partly',
  },
};

const GRAPH_AGAIN: Kept = {
  names: 'whole',
  kinds: 'whole',
  sides: 'whole',
  aliases: 'whole',
  channels: 'partly',
  roles: 'partly',
  stance: 'partly',
};

/** What comes in again of each part, from the files that this app writes. */
export const BROUGHT: Readonly<Record<SourceFormat, Kept>> = {
  csv: {
    names: 'whole',
    channels: 'whole',
    roles: 'whole',
    stance: 'whole',
    dates: 'whole',
    place: 'whole',
    credit: 'partly',
    quotes: 'partly',
    citations: 'whole',
  },
  gexf: { ...GRAPH_AGAIN, dates: 'partly' },
  graphml: GRAPH_AGAIN,
  ftm: {
    names: 'whole',
    kinds: 'partly',
    sides: 'whole',
    aliases: 'whole',
    channels: 'whole',
    roles: 'partly',
    stance: 'whole',
    dates: 'partly',
    place: 'whole',
    credit: 'partly',
    quotes: 'partly',
    texts: 'whole',
    citations: 'partly',
  },
  annotations: {
    channels: 'whole',
    stance: 'whole',
    dates: 'whole',
    place: 'whole',
    credit: 'partly',
    quotes: 'whole',
    citations: 'partly',
  },
  csl: { citations: 'partly' },
  ris: { citations: 'partly' },
};
