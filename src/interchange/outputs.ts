import { annotationsOf } from './annotations';
import { bibtexOf, cslOf, risOf } from './citations';
import { commaSeparated } from './comma-separated';
import type { Excerpt } from './excerpt';
import { fileNamer } from './file-names';
import { followTheMoneyOf } from './follow-the-money';
import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';
import { i2Of } from './i2';
import { neo4jOf } from './neo4j';
import type { OutFile, SavedFile } from './out-file';
import { sheetsOf } from './sheets';
import { spreadsheetOf } from './spreadsheet';
import { stixOf } from './stix';
import { vaultOf } from './vault';
import { archiveOf, ZIP } from './zipped';

/** The formats in which a case is handed on, in the order of lists. */
export const FORMATS = [
  'csv',
  'xlsx',
  'gexf',
  'graphml',
  'markdown',
  'csl',
  'ris',
  'bibtex',
  'annotations',
  'ftm',
  'stix',
  'neo4j',
  'i2',
] as const;

/** One of the formats. */
export type Format = (typeof FORMATS)[number];

type Output = {
  /** What its file is called by, after the case's title and a dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Its one file, or the files of its folder. */
  readonly write: (
    excerpt: Excerpt,
  ) => OutFile['content'] | readonly OutFile[] | Promise<OutFile['content']>;
};

const OUTPUTS: Readonly<Record<Format, Output>> = {
  csv: { ending: 'csv', mediaType: ZIP, write: csvFilesOf },
  xlsx: {
    ending: 'xlsx',
    mediaType:
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: spreadsheetOf,
  },
  gexf: { ending: 'gexf', mediaType: 'application/gexf+xml', write: gexfOf },
  graphml: {
    ending: 'graphml',
    mediaType: 'application/xml',
    write: graphmlOf,
  },
  markdown: { ending: 'markdown', mediaType: ZIP, write: vaultOf },
  csl: {
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslOf,
  },
  ris: {
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: risOf,
  },
  bibtex: { ending: 'bib', mediaType: 'application/x-bibtex', write: bibtexOf },
  annotations: {
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    write: annotationsOf,
  },
  ftm: {
    ending: 'ftm.jsonl',
    mediaType: 'application/jsonl',
    write: followTheMoneyOf,
  },
  stix: {
    ending: 'stix.json',
    mediaType: 'application/stix+json',
    write: stixOf,
  },
  neo4j: { ending: 'neo4j', mediaType: ZIP, write: neo4jOf },
  i2: { ending: 'i2.csv', mediaType: 'text/csv', write: i2Of },
};

/**
 * The files of an excerpt in a format: one, called by the case's title, or all
 * those of a folder.
 */
export async function filesOf(
  format: Format,
  excerpt: Excerpt,
): Promise<readonly OutFile[]> {
  const { ending, write } = OUTPUTS[format];
  const written = await write(excerpt);
  return typeof written === 'string' || written instanceof Uint8Array
    ? [{ name: `${titleOf(excerpt)}.${ending}`, content: written }]
    : written;
}

/** One file that holds an excerpt in a format: a folder becomes a zip archive. */
export async function fileOf(
  format: Format,
  excerpt: Excerpt,
): Promise<SavedFile> {
  const { ending, mediaType } = OUTPUTS[format];
  const files = await filesOf(format, excerpt);
  const [first] = files;
  if (first !== undefined && mediaType !== ZIP) return { ...first, mediaType };
  return archiveOf(`${titleOf(excerpt)}-${ending}.zip`, files);
}

function csvFilesOf(excerpt: Excerpt): readonly OutFile[] {
  return sheetsOf(excerpt).map(({ name, rows }) => ({
    name: `${name}.csv`,
    content: commaSeparated(rows),
  }));
}

function titleOf({ theCase }: Excerpt): string {
  return fileNamer()(theCase.title);
}
