import { annotationsOf } from './annotations';
import { bibtexOf, cslOf, risOf } from './citations';
import { csvLines } from './comma-separated';
import type { Excerpt } from './excerpt';
import { fileNamer } from './file-names';
import { followTheMoneyOf } from './follow-the-money';
import { gexfOf } from './gexf';
import { graphmlOf } from './graphml';
import { i2Of } from './i2';
import { neo4jOf } from './neo4j';
import type { OutFile, Pieces, SavedFile } from './out-file';
import { sheetsOf } from './sheets';
import { spreadsheetOf } from './spreadsheet';
import { stixOf } from './stix';
import { vaultOf } from './vault';
import { ZIP, zippedPieces } from './zipped';

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

/** The lists of an excerpt of which a format writes each record. */
type Lists = readonly (
  'actors' | 'articles' | 'claims' | 'contacts' | 'ties'
)[];

type Output = {
  /** What its file is called by, after the case's title and a dot. */
  readonly ending: string;
  readonly of: Lists;
} & (
  | {
      readonly mediaType: string;
      /** Whose pieces are not about one record each tells of these itself. */
      readonly file: (
        excerpt: Excerpt,
        onRecord?: () => void,
      ) => Pieces | Promise<Pieces>;
    }
  | { readonly folder: (excerpt: Excerpt) => Iterable<OutFile> }
);

const TABLES: Lists = ['actors', 'ties', 'claims', 'articles'];
const GRAPH: Lists = ['actors', 'ties'];

const OUTPUTS: Readonly<Record<Format, Output>> = {
  csv: { ending: 'csv', of: TABLES, folder: csvFilesOf },
  xlsx: {
    ending: 'xlsx',
    mediaType:
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    of: TABLES,
    file: spreadsheetOf,
  },
  gexf: {
    ending: 'gexf',
    mediaType: 'application/gexf+xml',
    of: GRAPH,
    file: gexfOf,
  },
  graphml: {
    ending: 'graphml',
    mediaType: 'application/xml',
    of: GRAPH,
    file: graphmlOf,
  },
  markdown: {
    ending: 'markdown',
    of: ['actors', 'contacts', 'articles'],
    folder: vaultOf,
  },
  csl: {
    ending: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    of: ['articles'],
    file: (excerpt) => [cslOf(excerpt)],
  },
  ris: {
    ending: 'ris',
    mediaType: 'application/x-research-info-systems',
    of: ['articles'],
    file: (excerpt) => [risOf(excerpt)],
  },
  bibtex: {
    ending: 'bib',
    mediaType: 'application/x-bibtex',
    of: ['articles'],
    file: (excerpt) => [bibtexOf(excerpt)],
  },
  annotations: {
    ending: 'annotations.jsonld',
    mediaType: 'application/ld+json',
    of: ['claims'],
    file: annotationsOf,
  },
  ftm: {
    ending: 'ftm.jsonl',
    mediaType: 'application/jsonl',
    of: ['actors', 'articles', 'claims', 'claims'],
    file: followTheMoneyOf,
  },
  stix: {
    ending: 'stix.json',
    mediaType: 'application/stix+json',
    of: ['actors', 'ties', 'claims', 'articles'],
    file: stixOf,
  },
  neo4j: {
    ending: 'neo4j',
    of: [...TABLES, 'claims', 'claims', 'claims'],
    folder: neo4jOf,
  },
  i2: { ending: 'i2.csv', mediaType: 'text/csv', of: ['claims'], file: i2Of },
};

/** Whether a format is several files, which a browser saves as an archive. */
export function isFolder(format: Format): boolean {
  return 'folder' in OUTPUTS[format];
}

/**
 * The files of an excerpt in a format: one, called by the case's title, or all
 * those of a folder. Whoever gives `onShare` is told how far they are written.
 */
export async function filesOf(
  format: Format,
  excerpt: Excerpt,
  onShare?: (share: number) => void,
): Promise<Iterable<OutFile>> {
  const output = OUTPUTS[format];
  let written = 0;
  const count = countOf(excerpt, output.of);
  const onRecord = onShare && (() => onShare(Math.min(1, ++written / count)));
  const files =
    'folder' in output
      ? output.folder(excerpt)
      : [
          {
            name: `${titleOf(excerpt)}.${output.ending}`,
            pieces: await output.file(excerpt, onRecord),
          },
        ];
  return onRecord === undefined ? files : told(files, onRecord);
}

/** One file that holds an excerpt in a format: a folder becomes a zip archive. */
export async function fileOf(
  format: Format,
  excerpt: Excerpt,
  onShare?: (share: number) => void,
): Promise<SavedFile> {
  const output = OUTPUTS[format];
  const files = await filesOf(format, excerpt, onShare);
  if ('folder' in output)
    return {
      name: `${titleOf(excerpt)}-${output.ending}.zip`,
      mediaType: ZIP,
      pieces: zippedPieces(files),
    };
  const [only] = files;
  if (only === undefined)
    throw new RangeError(`fileOf: ${format} wrote no file.`);
  return { ...only, mediaType: output.mediaType };
}

function countOf(excerpt: Excerpt, lists: Lists): number {
  return lists.reduce((sum, list) => sum + excerpt[list].length, 0);
}

/** The same files; each piece of them is about one record. */
function* told(
  files: Iterable<OutFile>,
  onRecord: () => void,
): Generator<OutFile> {
  function* counted(pieces: Pieces): Pieces {
    for (const piece of pieces) {
      onRecord();
      yield piece;
    }
  }
  for (const { name, pieces } of files) yield { name, pieces: counted(pieces) };
}

function* csvFilesOf(excerpt: Excerpt): Generator<OutFile> {
  for (const { name, rows } of sheetsOf(excerpt))
    yield { name: `${name}.csv`, pieces: csvLines(rows) };
}

function titleOf({ theCase }: Excerpt): string {
  return fileNamer()(theCase.title);
}
