import { readingWords } from '../../words';
import { visibleWords } from '../html-words';
import type { ZipArchive } from '../packed/zip-archive';
import { attributeIn, tokensOf, unescaped } from '../packed/xml-tokens';
import type { Facts, Found, Outcome, ReadInner } from '../reading';
import { refused, together } from '../reading';
import { dateIn } from '../written-dates';
import { MOST_CHARACTERS, MOST_INFLATED } from '../size-limits';

const MOST_OF_SMALL = 2_000_000;
/** A chapter with fewer words is a cover, a title page or a list. */
const FEWEST_WORDS = 60;

/**
 * Reads an electronic book (EPUB): as programs that gather articles write it,
 * each chapter is one; as a book, all are one text. A person says which.
 */
export async function electronicBook(
  archive: ZipArchive,
  readInner: ReadInner,
): Promise<Outcome> {
  const { chapters, facts } = await contentsOf(archive);
  const parts: Parameters<typeof together>[0][number][] = [];
  const words: string[] = [];
  let length = 0;
  for (const name of chapters) {
    const chapter = await archive.member(name, MOST_INFLATED);
    if (chapter.kind !== 'member') continue;
    const shown = visibleWords(new TextDecoder().decode(chapter.bytes));
    if ((shown.match(/\S+/g)?.length ?? 0) < FEWEST_WORDS) continue;
    length += shown.length;
    if (length > MOST_CHARACTERS) break;
    words.push(shown);
    parts.push({ name, outcome: await readInner(chapter.bytes, name) });
  }
  const { articles: own, notes } = together(parts);
  const { title: _, ...ofAll } = facts;
  const articles = own.map((article) =>
    withoutMaker({ ...article, facts: { ...ofAll, ...article.facts } }),
  );
  if (articles.length === 0) return refused(readingWords.lockedBook);
  const [first] = articles;
  if (articles.length === 1 && first !== undefined) return first;
  return {
    kind: 'many',
    articles,
    notes,
    whole: {
      kind: 'found',
      text: words.join('\n\n'),
      facts,
    },
  };
}

/** What calibre writes below each article that it gathers. */
const GATHERED =
  /\s*This article was downloaded by calibre from\s+(https?:\S{1,2000})\s*$/;

/** An article without the line of the program that gathered it, which gives its address. */
function withoutMaker(article: Found): Found {
  const { text, body = { start: 0, end: text.length }, facts } = article;
  const line = GATHERED.exec(text.slice(-2_200));
  if (line === null) return article;
  const end = Math.max(body.start, text.length - line[0].length);
  return {
    ...article,
    body: { ...body, end: Math.min(body.end, end) },
    facts: { url: line[1] ?? '', ...facts },
  };
}

/** The chapters in their order, as the package lists them, else by name. */
async function contentsOf(archive: ZipArchive): Promise<{
  readonly chapters: readonly string[];
  readonly facts: Facts;
}> {
  const pages = archive.names.filter((name) => /\.x?html?$/i.test(name));
  const path = archive.names.find((name) => name.endsWith('.opf'));
  const opf =
    path === undefined ? undefined : await archive.member(path, MOST_OF_SMALL);
  if (path === undefined || opf?.kind !== 'member')
    return { chapters: pages, facts: {} };
  const source = new TextDecoder().decode(opf.bytes);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const items = new Map<string, string>();
  const spine: string[] = [];
  for (const { name, attributes } of tokensOf(source)) {
    const local = name.replace(/^.*:/, '');
    const reference = attributeIn(
      attributes,
      local === 'item' ? 'id' : 'idref',
    );
    if (reference === undefined) continue;
    if (local === 'item')
      items.set(reference, attributeIn(attributes, 'href') ?? '');
    if (local === 'itemref') spine.push(reference);
  }
  const listed = spine
    .map((id) => `${folder}${decoded(items.get(id) ?? '')}`)
    .filter((name) => archive.names.includes(name));
  return {
    chapters: listed.length > 0 ? listed : pages,
    facts: factsIn(source),
  };
}

/** What a book's list of its parts says of the book; a program is no publisher. */
function factsIn(source: string): Facts {
  const field = (name: string): string =>
    unescaped(
      new RegExp(`<dc:${name}[^>]*>([^<]*)<`).exec(source)?.[1] ?? '',
    ).trim();
  const [title, publisher] = [field('title'), field('publisher')];
  const published = dateIn(field('date').slice(0, 10));
  return {
    ...(title === '' ? {} : { title }),
    ...(publisher === '' || /\bcalibre\b/i.test(publisher)
      ? {}
      : { publisher }),
    ...(published === undefined
      ? {}
      : { published, publishedBasis: readingWords.basis.book }),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
