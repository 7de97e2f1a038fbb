import { visibleWords } from './html-words';
import type { Facts } from './reading';

type Node = Readonly<Record<string, unknown>>;

/** What a page tells machines of itself (JSON-LD of schema.org). */
export type LinkedData = Pick<Facts, 'title' | 'publisher' | 'section'> & {
  readonly byline?: string;
  /** As it is written: a day, or a time. */
  readonly time?: string;
};

/** More of such data than this is not read, in characters. */
const LONGEST = 500_000;
const DEEPEST = 8;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

/**
 * What the data for machines says of the article, wherever in them it stands:
 * alone, in a list or in a graph, where a publisher may only be named by its id.
 */
export function linkedDataIn(page: Document): LinkedData {
  const nodes = nodesOn(page);
  const article = nodes.find(isArticle);
  if (article === undefined) return {};
  const said = {
    title: wordsIn(article['headline']),
    publisher: nameOf(article['publisher'], nodes) ?? loneNameIn(nodes),
    section: wordsIn(article['articleSection']),
    byline: nameOf(article['author'], nodes),
    time: wordsIn(article['datePublished']),
  };
  return Object.fromEntries(
    Object.entries(said).filter(([, words]) => words !== undefined),
  );
}

/** The words of the article as the data give them, where they do. */
export function articleBodyIn(page: Document): string | undefined {
  const told = nodesOn(page)
    .filter(isArticle)
    .flatMap((node) => wordsIn(node['articleBody']) ?? [])
    .reduce((most, each) => (each.length > most.length ? each : most), '');
  if (told === '') return undefined;
  return /<\/?\w|&#?\w+;/.test(told) ? visibleWords(told) : told;
}

function nodesOn(page: Document): readonly Node[] {
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap(({ textContent }) => nodesIn(textContent));
}

function isArticle(node: Node): boolean {
  return typesOf(node).some((type) => ARTICLE.test(type));
}

function nodesIn(source: string): readonly Node[] {
  if (source.length > LONGEST) return [];
  try {
    return nodesOf(
      JSON.parse(source.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '')),
      0,
    );
  } catch {
    return [];
  }
}

/** An object and all that it holds, itself first. */
function nodesOf(value: unknown, depth: number): readonly Node[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const inner = Object.values(value).flatMap((each) =>
    nodesOf(each, depth + 1),
  );
  return Array.isArray(value) ? inner : [value as Node, ...inner];
}

function typesOf(node: Node): readonly string[] {
  return [node['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string');
}

/** The name of one or several, each told here or by its id elsewhere. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  const names = [value].flat().flatMap((each: unknown) => {
    if (typeof each === 'string') return each;
    if (typeof each !== 'object' || each === null) return [];
    const { name, '@id': id } = each as Node;
    const named =
      name ??
      nodes.find((node) => node['@id'] === id && node['name'] !== undefined)?.[
        'name'
      ];
    return wordsIn(named) ?? [];
  });
  return names.length === 0 ? undefined : names.join(', ');
}

/** The one outlet that the data name, where they name no publisher. */
function loneNameIn(nodes: readonly Node[]): string | undefined {
  const outlets = nodes.filter((node) =>
    typesOf(node).some((type) => /Organization$|^WebSite$/.test(type)),
  );
  const names = new Set(outlets.flatMap(({ name }) => wordsIn(name) ?? []));
  return names.size === 1 ? [...names][0] : undefined;
}

function wordsIn(value: unknown): string | undefined {
  const [first] = [value].flat();
  const words = typeof first === 'string' ? first.trim() : '';
  return words === '' ? undefined : words;
}
