import { incomingWords } from '../../words';
import { annotationsIn } from './annotations-in';
import type { Brought } from './brought';
import { caseFrom } from './case-from';
import { graphIn } from './graph-in';
import { moneyIn } from './money-in';
import { cslIn, risIn } from './references-in';
import type { Mapping, TableHead } from './table-in';
import { tableHead, tableIn } from './table-in';

/** The formats of other programs that can be taken in. */
export const SOURCES = [
  'csv',
  'gexf',
  'graphml',
  'ftm',
  'annotations',
  'csl',
  'ris',
] as const;

/** One of these. */
export type SourceFormat = (typeof SOURCES)[number];

/** The format of a file, by its name and by how it begins; if any. */
export function sourceFormatOf(
  name: string,
  text: string,
): SourceFormat | undefined {
  const start = text.slice(0, 4_096);
  if (/<(?:\w+:)?gexf\b/.test(start)) return 'gexf';
  if (/<(?:\w+:)?graphml\b/.test(start)) return 'graphml';
  if (/^\s*TY {1,2}- /m.test(start)) return 'ris';
  if (/\.[ct]sv$/i.test(name)) return 'csv';
  if (/^\s*\{[^\n]*"schema"\s*:/.test(start)) return 'ftm';
  if (/"TextQuoteSelector"|ns\/anno|"Annotation"/.test(start))
    return 'annotations';
  return /^\s*\[/.test(start) && /"(?:title|issued)"\s*:/.test(start)
    ? 'csl'
    : undefined;
}

/** A file of another program as a case, or one sentence that says why not. */
export type Incoming =
  | (ReturnType<typeof caseFrom> & { readonly kind: 'case' })
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Reads a file of another program as a case of suggestions: nothing of it
 * counts until a person accepts it, and what has no passage says so.
 */
export function incomingCase(
  format: SourceFormat,
  text: string,
  file: string,
  mapping?: Mapping,
): Incoming {
  try {
    const brought = broughtBy(format, text, mapping);
    const { articles, actors, claims, problems } = brought;
    if (articles.length + actors.length + claims.length === 0)
      return {
        kind: 'refused',
        sentence: problems[0] ?? incomingWords.unreadable,
      };
    return { kind: 'case', ...caseFrom(brought, text, file) };
  } catch {
    return { kind: 'refused', sentence: incomingWords.unreadable };
  }
}

/** What a file would bring, before it is taken in. */
export type IncomingLook = {
  readonly format: SourceFormat;
  /** How a table begins, whose columns a person may have to name. */
  readonly table?: TableHead | undefined;
  readonly counts: Readonly<Record<'articles' | 'actors' | 'claims', number>>;
  /** What could not be read, or was read in part: a sentence each. */
  readonly problems: readonly string[];
};

/** Looks a file over; none if its format is not among those that are read. */
export function lookOverIncoming(
  name: string,
  text: string,
  mapping?: Mapping,
): IncomingLook | undefined {
  const format = sourceFormatOf(name, text);
  if (format === undefined) return undefined;
  const incoming = incomingCase(format, text, name, mapping);
  const table = format === 'csv' ? tableHead(text, mapping) : undefined;
  if (incoming.kind === 'refused') {
    const counts = { articles: 0, actors: 0, claims: 0 };
    return { format, table, counts, problems: [incoming.sentence] };
  }
  const { articles, actors, claims } = incoming.theCase;
  const counts = {
    articles: articles.length,
    actors: actors.length,
    claims: claims.length,
  };
  return { format, table, counts, problems: incoming.problems };
}

function broughtBy(
  format: SourceFormat,
  text: string,
  mapping: Mapping | undefined,
): Brought {
  switch (format) {
    case 'csv':
      return tableIn(text, mapping);
    case 'gexf':
    case 'graphml':
      return graphIn(text);
    case 'ftm':
      return moneyIn(text);
    case 'annotations':
      return annotationsIn(text);
    case 'csl':
      return cslIn(text);
    case 'ris':
      return risIn(text);
  }
}
