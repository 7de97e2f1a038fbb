import { incomingWords } from '../../words';
import type { BroughtArticle } from './brought';
import { JsonItems } from './json-items';
import { Lines } from './lines';
import type { Reader } from './reader';
import { dateIn } from './readings';

/** The articles of a RIS file: what is known of them, seldom their text. */
export function risIn(): Reader {
  const articles: BroughtArticle[] = [];
  let fields = new Map<string, string>();
  const lines = new Lines((line) => {
    const [, tag = '', value = ''] =
      /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line) ?? [];
    if (tag === 'TY') fields = new Map();
    else if (tag === 'ER') articles.push(articleIn(fields, articles.length));
    else if (tag !== '' && value.trim() !== '' && !fields.has(tag))
      fields.set(tag, value.trim());
  });
  return readerOf(lines, articles);
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
export function cslIn(): Reader {
  const articles: BroughtArticle[] = [];
  const items = new JsonItems((item) => {
    const words = (name: string): string | undefined => {
      const value = item[name];
      return typeof value === 'string' && value !== '' ? value : undefined;
    };
    articles.push({
      key: words('id') ?? String(articles.length),
      title: words('title') ?? incomingWords.untitled,
      publisher: words('container-title') ?? words('publisher'),
      published: issuedIn(item['issued']),
      byline: authorIn(item['author']),
      language: words('language'),
      section: words('section'),
      url: words('URL'),
    });
  });
  return readerOf(items, articles);
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

/** Reads articles, which are there once all lines or records have been read. */
function readerOf(
  parts: Lines | JsonItems,
  articles: readonly BroughtArticle[],
): Reader {
  return {
    push: (text) => parts.push(text),
    ended() {
      parts.ended();
      const problems =
        articles.length === 0 ? [incomingWords.noReferences] : [];
      return { articles, actors: [], claims: [], problems };
    },
  };
}
