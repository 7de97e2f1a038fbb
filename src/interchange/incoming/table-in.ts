import papa from 'papaparse';
import type { Role } from '../../case';
import { incomingWords } from '../../words';
import type {
  Brought,
  BroughtActor,
  BroughtArticle,
  BroughtClaim,
} from './brought';
import type { Reader } from './reader';
import { channelsIn, dateIn, stanceIn } from './readings';

/** What a column of a table may say. */
export const FIELDS = [
  'from',
  'to',
  'through',
  'between',
  'interceptor',
  'intercepted',
  'subject',
  'channel',
  'stance',
  'date',
  'place',
  'credit',
  'sentence',
  'quote',
  'article',
  'publisher',
  'published',
  'url',
] as const;

/** One of these. */
export type Field = (typeof FIELDS)[number];

/** Which column says what, by its heading; an empty one says that none does. */
export type Mapping = Partial<Readonly<Record<Field, string>>>;

/** Headings by which a column is known without being mapped, in small letters. */
const KNOWN: Readonly<Record<Field, readonly string[]>> = {
  from: ['from', 'initiator', 'source_name', 'source', 'sender', 'who'],
  to: ['to', 'recipient', 'target_name', 'target', 'receiver', 'whom'],
  through: ['through', 'intermediary', 'via'],
  between: ['between', 'party', 'parties', 'participants'],
  interceptor: ['interceptor'],
  intercepted: ['intercepted'],
  subject: ['subject'],
  channel: ['channel', 'channels', 'kind', 'type', 'means'],
  stance: ['stance', 'status'],
  date: ['date', 'when', 'day', 'edtf'],
  place: ['place', 'where', 'location'],
  credit: ['credit', 'according_to', 'attribution', 'speaker'],
  sentence: ['sentence', 'claim', 'summary', 'description'],
  quote: ['quote', 'quotes', 'passage', 'words'],
  article: ['article_title', 'article', 'title', 'headline', 'document'],
  publisher: ['publisher', 'outlet', 'newspaper'],
  published: ['published', 'published_on', 'publication_date'],
  url: ['url', 'link', 'address'],
};

const ROLES: readonly (readonly [Field, Role])[] = [
  ['from', 'initiator'],
  ['to', 'recipient'],
  ['through', 'intermediary'],
  ['between', 'party'],
  ['interceptor', 'interceptor'],
  ['intercepted', 'intercepted'],
  ['subject', 'subject'],
];

/** How a table begins, and what its columns are taken to say. */
export type TableHead = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Mapping;
};

/** How many rows of a table are shown before it is taken in. */
const SHOWN = 5;

/**
 * The contacts of a table with a heading, one a row. Names in one cell are
 * parted by semicolons. A row that names nobody is left out, and said.
 */
export function tableIn(mapping: Mapping = {}): Reader & {
  /** How the table begins, as far as it has come. */
  readonly head: () => TableHead;
} {
  const first: (readonly string[])[] = [];
  let table: TableHeard | undefined;
  const rows = new TableRows((row) => {
    if (first.length <= SHOWN) first.push(row);
    if (table === undefined) table = new TableHeard(row, mapping);
    else table.add(row);
  });
  return {
    push: (text) => rows.push(text),
    ended() {
      rows.ended();
      return (table ?? new TableHeard([], mapping)).brought();
    },
    head() {
      const [headings = [], ...others] = first;
      const places = placesIn(headings, mapping);
      const said = FIELDS.map((field) => [
        field,
        headings[places[field] ?? -1] ?? '',
      ]);
      return {
        headings,
        rows: others,
        mapping: Object.fromEntries(said) as Mapping,
      };
    },
  };
}

/** Cuts text that comes some at a time into the rows of a table. */
class TableRows {
  readonly #onRow: (row: readonly string[]) => void;
  #parser: papa.Parser | undefined;
  #rest = '';

  constructor(onRow: (row: readonly string[]) => void) {
    this.#onRow = onRow;
  }

  push(text: string): void {
    this.#take(this.#rest + text, false);
  }

  ended(): void {
    if (this.#rest !== '') this.#take(this.#rest, true);
  }

  /** What its first rows look like tells what parts its cells, and its rows. */
  #take(text: string, isLast: boolean): void {
    this.#parser ??= new papa.Parser(signsOf(text));
    const { data, meta } = this.#parser.parse(text, 0, !isLast) as {
      readonly data: readonly (readonly string[])[];
      readonly meta: { readonly cursor: number };
    };
    this.#rest = text.slice(meta.cursor);
    for (const row of data)
      if (row.some((cell) => cell.trim() !== '')) this.#onRow(row);
  }
}

function signsOf(text: string): papa.ParseConfig {
  const { meta } = papa.parse(text, {
    preview: SHOWN,
    skipEmptyLines: 'greedy',
  });
  return { delimiter: meta.delimiter, newline: meta.linebreak as '\n' };
}

/** A table as its rows come. */
class TableHeard {
  readonly #headings: readonly string[];
  readonly #places: Partial<Record<Field, number>>;
  readonly #actors = new Map<string, BroughtActor>();
  readonly #articles = new Map<string, BroughtArticle>();
  readonly #claims: BroughtClaim[] = [];
  readonly #problems: string[] = [];
  /** Whether a column says who. */
  readonly #hasNames: boolean;
  #line = 1;

  constructor(headings: readonly string[], mapping: Mapping) {
    this.#headings = headings;
    this.#places = placesIn(headings, mapping);
    const { between, from, to } = this.#places;
    this.#hasNames = (between ?? from ?? to) !== undefined;
    if (!this.#hasNames) this.#problems.push(incomingWords.noColumns(headings));
  }

  add(row: readonly string[]): void {
    this.#line++;
    if (!this.#hasNames) return;
    const cell = (field: Field): string | undefined => {
      const place = this.#places[field];
      const value = place === undefined ? '' : (row[place] ?? '').trim();
      return value === '' ? undefined : unguarded(value);
    };
    const parties = partiesIn(cell);
    for (const { actor: name } of parties)
      this.#actors.set(name, { key: name, name });
    if (parties.length === 0) {
      this.#problems.push(incomingWords.noNames(this.#line));
      return;
    }
    if (parties.length === 1)
      this.#problems.push(incomingWords.oneName(this.#line));
    const date = cell('date');
    if (date !== undefined && dateIn(...dayPair(date)) === undefined)
      this.#problems.push(incomingWords.noDate(this.#line, date));
    const article = articleIn(cell);
    if (article !== undefined) this.#articles.set(article.key, article);
    // Words of an article stand there; only a row without any shows itself.
    const isQuoted = article !== undefined && cell('quote') !== undefined;
    const entry = isQuoted ? '' : entryOf(this.#headings, row);
    this.#claims.push(claimIn(cell, parties, article?.key, entry));
  }

  brought(): Brought {
    return {
      articles: [...this.#articles.values()],
      actors: [...this.#actors.values()],
      claims: this.#claims,
      problems: this.#problems,
    };
  }
}

type Cell = (field: Field) => string | undefined;

function partiesIn(cell: Cell): BroughtClaim['parties'] {
  return ROLES.flatMap(([field, role]) =>
    namesIn(cell(field)).map((actor) => ({ actor, role })),
  );
}

function articleIn(cell: Cell): BroughtArticle | undefined {
  const title = cell('article') ?? cell('url');
  return title === undefined
    ? undefined
    : {
        key: title,
        title,
        publisher: cell('publisher'),
        published: dateIn(cell('published')),
        url: cell('url'),
      };
}

function claimIn(
  cell: Cell,
  parties: BroughtClaim['parties'],
  article: string | undefined,
  entry: string,
): BroughtClaim {
  const quote = cell('quote');
  return {
    parties,
    channels: channelsIn(cell('channel')),
    stance: stanceIn(cell('stance')),
    when: dateIn(...dayPair(cell('date'))),
    place: cell('place'),
    credit: cell('credit'),
    summary: cell('sentence'),
    article,
    passages: quote?.split(' […] ') ?? [],
    entry,
  };
}

/** A row as the file has it, each cell under its heading. */
function entryOf(headings: readonly string[], row: readonly string[]): string {
  return headings
    .flatMap((heading, place) =>
      (row[place] ?? '') === '' ? [] : [`${heading}: ${row[place]}`],
    )
    .join('; ');
}

function placesIn(
  headings: readonly string[],
  mapping: Mapping,
): Partial<Record<Field, number>> {
  const plain = headings.map((each) =>
    each.trim().toLowerCase().replaceAll(/\s+/g, '_'),
  );
  const places: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const mapped = mapping[field];
    if (mapped === '') continue;
    const names =
      mapped === undefined
        ? KNOWN[field]
        : [mapped.trim().toLowerCase().replaceAll(/\s+/g, '_')];
    const place = names
      .map((name) => plain.indexOf(name))
      .find((at) => at >= 0);
    if (place !== undefined) places[field] = place;
  }
  return places;
}

/** A name in quotes, with quotes in it doubled, or else up to a semicolon. */
const NAME = /\s*(?:"((?:[^"]|"")*)"\s*|([^;]*))(?:;|$)/gy;

function namesIn(cell: string | undefined): readonly string[] {
  return Array.from((cell ?? '').matchAll(NAME), ([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  ).filter((name) => name !== '');
}

/** “2025-05-08” or “2025-05-08/2025-05-10”. */
function dayPair(
  date: string | undefined,
): [string | undefined, string | undefined] {
  const [start, end = start] = (date ?? '').split('/');
  return [start, end];
}

/** What our own tables guard against formulas with, taken off again. */
function unguarded(value: string): string {
  return /^'[=+\-@]/.test(value) ? value.slice(1) : value;
}
