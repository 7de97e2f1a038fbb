import { incomingWords } from '../../words';
import type { Brought, BroughtArticle } from './brought';
import { dateIn } from './readings';

/** The articles of a RIS file: what is known of them, seldom their text. */
export function risIn(text: string): Brought {
  const articles: BroughtArticle[] = [];
  let fields = new Map<string, string>();
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, tag = '', value = ''] =
      /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line) ?? [];
    if (tag === 'TY') fields = new Map();
    else if (tag === 'ER') articles.push(articleIn(fields, articles.length));
    else if (tag !== '' && value.trim() !== '' && !fields.has(tag))
      fields.set(tag, value.trim());
  }
  return brought(articles);
}

function articleIn(
  fields: ReadonlyMap<string, string>,
  at: number,
): BroughtArticle {
  const first = (...tags: readonly string[]): string | undefined =>
    tags.map((tag) => fields.get(tag)).find((value) => value !== undefined);
  const date = first('DA', 'Y1', 'PY')?.replaceAll('/', '-').replace(/-+$/, '');
  return {
    key: first('ID') ?? String(at),
    title: first('TI', 'T1') ?? incomingWords.untitled,
    publisher: first('T2', 'JO', 'JF', 'PB'),
    published: dateIn(date) ?? dateIn(first('PY')),
    byline: first('AU', 'A1'),
    language: first('LA'),
    section: first('SE'),
    url: first('UR'),
  };
}

/** The articles of a CSL-JSON file. */
export function cslIn(text: string): Brought {
  const read = JSON.parse(text) as unknown;
  const items = [read].flat() as readonly Readonly<Record<string, unknown>>[];
  return brought(
    items.map((item, at) => {
      const words = (name: string): string | undefined => {
        const value = item[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
      };
      return {
        key: words('id') ?? String(at),
        title: words('title') ?? incomingWords.untitled,
        publisher: words('container-title') ?? words('publisher'),
        published: issuedIn(item['issued']),
        byline: authorIn(item['author']),
        language: words('language'),
        section: words('section'),
        url: words('URL'),
      };
    }),
  );
}

function issuedIn(issued: unknown): string | undefined {
  const [parts] =
    (issued as { 'date-parts'?: (string | number)[][] } | undefined)?.[
      'date-parts'
    ] ?? [];
  return dateIn(
    parts
      ?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0'))
      .join('-'),
  );
}

function authorIn(authors: unknown): string | undefined {
  const names = (
    [authors].flat() as readonly Readonly<Record<string, string>>[]
  )
    .filter((each) => typeof each === 'object')
    .map(
      ({ literal, given, family }) =>
        literal ??
        [given, family].filter((part) => part !== undefined).join(' '),
    )
    .filter((name) => name !== '');
  return names.length === 0 ? undefined : names.join(', ');
}

function brought(articles: readonly BroughtArticle[]): Brought {
  return {
    articles,
    actors: [],
    claims: [],
    problems: articles.length === 0 ? [incomingWords.noReferences] : [],
  };
}
