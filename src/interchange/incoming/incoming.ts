import { hashing } from '../../text';
import { incomingWords } from '../../words';
import { annotationsIn } from './annotations-in';
import type { Brought } from './brought';
import { caseFrom } from './case-from';
import { graphIn } from './graph-in';
import { moneyIn } from './money-in';
import { cslIn, risIn } from './references-in';
import type { Reader } from './reader';
import type { Mapping, TableHead } from './table-in';
import { tableIn } from './table-in';

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
function sourceFormatOf(name: string, start: string): SourceFormat | undefined {
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

/** What a file would bring, before it is taken in. */
export type IncomingLook = {
  readonly format: SourceFormat;
  /** How a table begins, whose columns a person may have to name. */
  readonly table?: TableHead | undefined;
  readonly counts: Readonly<Record<'articles' | 'actors' | 'claims', number>>;
  /** What could not be read, or was read in part: a sentence each. */
  readonly problems: readonly string[];
};

/** A file of another program, and what is known of it beforehand. */
type Source = {
  readonly name: string;
  /** By its name and by how it begins, where it is not said. */
  readonly format?: SourceFormat | undefined;
  /** Which column of a table says what. */
  readonly mapping?: Mapping | undefined;
};

/** So many bytes tell what a file is. */
const START = 4_096;
/** So many bytes are made text of at a time: a string that is soon let go. */
const PORTION = 65_536;

/**
 * Reads a file of another program, whose bytes come some at a time, as a case
 * of suggestions: nothing of it counts until a person accepts it, and what has
 * no passage says so.
 */
export class IncomingInPortions {
  readonly #source: Source;
  readonly #decoder = new TextDecoder();
  readonly #hash = hashing();
  #start = new Uint8Array();
  #format: SourceFormat | undefined;
  #reader: Reader | ReturnType<typeof tableIn> | undefined;
  #isUnreadable = false;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Takes the next bytes; tells whether it has any use for more. */
  push(bytes: Uint8Array): boolean {
    this.#hash.update(bytes);
    if (this.#reader !== undefined) this.#read(bytes);
    else {
      this.#start = joined(this.#start, bytes);
      if (this.#start.length >= START) this.#begin();
    }
    return !this.#isUnreadable;
  }

  /** The case, once all bytes have come; none if the format is not known. */
  ended(): Incoming | undefined {
    if (this.#reader === undefined) this.#begin();
    if (this.#format === undefined) return undefined;
    const brought = this.#brought();
    if (brought === undefined) return refused();
    const { articles, actors, claims, problems } = brought;
    return articles.length + actors.length + claims.length === 0
      ? refused(problems[0])
      : {
          kind: 'case',
          ...caseFrom(brought, this.#hash.hex(), this.#source.name),
        };
  }

  /** What it would bring, once all bytes have come. */
  look(): IncomingLook | undefined {
    const incoming = this.ended();
    if (incoming === undefined || this.#format === undefined) return undefined;
    const isCase = incoming.kind === 'case';
    const count = (list: 'articles' | 'actors' | 'claims'): number =>
      isCase ? incoming.theCase[list].length : 0;
    const reader = this.#reader;
    return {
      format: this.#format,
      table: reader && 'head' in reader ? reader.head() : undefined,
      counts: {
        articles: count('articles'),
        actors: count('actors'),
        claims: count('claims'),
      },
      problems: isCase ? incoming.problems : [incoming.sentence],
    };
  }

  #begin(): void {
    const { name, format, mapping } = this.#source;
    const start = new TextDecoder().decode(this.#start.subarray(0, START));
    this.#format = format ?? sourceFormatOf(name, start);
    if (this.#format === undefined) {
      this.#isUnreadable = true;
      return;
    }
    this.#reader = readerFor(this.#format, mapping);
    this.#read(this.#start);
    this.#start = new Uint8Array();
  }

  #read(bytes: Uint8Array): void {
    if (this.#isUnreadable) return;
    try {
      for (let at = 0; at < bytes.length; at += PORTION) {
        const portion = bytes.subarray(at, at + PORTION);
        this.#reader?.push(this.#decoder.decode(portion, { stream: true }));
      }
    } catch {
      this.#isUnreadable = true;
    }
  }

  #brought(): Brought | undefined {
    if (this.#isUnreadable) return undefined;
    try {
      this.#reader?.push(this.#decoder.decode());
      return this.#reader?.ended();
    } catch {
      return undefined;
    }
  }
}

function refused(sentence = incomingWords.unreadable): Incoming {
  return { kind: 'refused', sentence };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(one.length + other.length);
  whole.set(one);
  whole.set(other, one.length);
  return whole;
}

function readerFor(
  format: SourceFormat,
  mapping: Mapping | undefined,
): Reader | ReturnType<typeof tableIn> {
  switch (format) {
    case 'csv':
      return tableIn(mapping);
    case 'gexf':
    case 'graphml':
      return graphIn();
    case 'ftm':
      return moneyIn();
    case 'annotations':
      return annotationsIn();
    case 'csl':
      return cslIn();
    case 'ris':
      return risIn();
  }
}
