import papa from 'papaparse';
import type { Role } from '../../case';
import { incomingWords } from '../../words';
import type {
  Brought,
  BroughtActor,
  BroughtArticle,
  BroughtClaim,
} from './brought';
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

/** The first rows of a table, and which column says what without being asked. */
export function tableHead(text: string, mapping: Mapping = {}): TableHead {
  const [headings = [], ...rows] = rowsIn(text, SHOWN + 1);
  const places = placesIn(headings, mapping);
  return {
    headings,
    rows,
    mapping: Object.fromEntries(
      FIELDS.map((field) => [field, headings[places[field] ?? -1] ?? '']),
    ),
  };
}

function rowsIn(text: string, most = 0): readonly (readonly string[])[] {
  return papa.parse<readonly string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    preview: most,
  }).data;
}

/**
 * The contacts of a table with a heading, one a row. Names in one cell are
 * parted by semicolons. A row that names nobody is left out, and said.
 */
export function tableIn(text: string, mapping: Mapping = {}): Brought {
  const [headings = [], ...rows] = rowsIn(text);
  const places = placesIn(headings, mapping);
  const problems: string[] = [];
  if (places.between === undefined && (places.from ?? places.to) === undefined)
    return {
      articles: [],
      actors: [],
      claims: [],
      problems: [incomingWords.noColumns(headings)],
    };
  const actors = new Map<string, BroughtActor>();
  const articles = new Map<string, BroughtArticle>();
  const claims = rows.flatMap((row, at) => {
    const cell = (field: Field): string | undefined => {
      const place = places[field];
      const value = place === undefined ? '' : (row[place] ?? '').trim();
      return value === '' ? undefined : unguarded(value);
    };
    const parties = partiesIn(cell);
    for (const { actor: name } of parties)
      actors.set(name, { key: name, name });
    if (parties.length === 0) {
      problems.push(incomingWords.noNames(at + 2));
      return [];
    }
    if (parties.length === 1) problems.push(incomingWords.oneName(at + 2));
    const date = cell('date');
    if (date !== undefined && dateIn(...dayPair(date)) === undefined)
      problems.push(incomingWords.noDate(at + 2, date));
    const article = articleIn(cell);
    if (article !== undefined) articles.set(article.key, article);
    return [claimIn(cell, parties, article?.key, entryOf(headings, row))];
  });
  return {
    articles: [...articles.values()],
    actors: [...actors.values()],
    claims,
    problems,
  };
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

function namesIn(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
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
