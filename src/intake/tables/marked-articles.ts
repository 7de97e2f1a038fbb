import { DOMParser } from 'linkedom/worker';
import { readingWords } from '../../words';
import { headOf } from '../first-lines';
import type { Found, FoundMany, Refused } from '../reading';
import { refused } from '../reading';
import { MOST_TAGS } from '../size-limits';
import type { Row } from './article-fields';
import { plainName, valueOf } from './article-fields';
import { manyArticles } from './many-articles';

/** What holds a paragraph in the documents of many programs, prefixes aside. */
const PARAGRAPH = /^(?:p|para|h\d?|head|headline|(?:book-|sub)?title)$/i;
/** Fewer characters are no words of an article. */
const FEWEST = 80;
/** Articles lie no deeper in a list of them. */
const DEEPEST = 8;

/**
 * Reads XML of no kind known by name: a list of articles whose fields are
 * elements, else the paragraphs of a document (Word 2003, flat OpenDocument,
 * FictionBook).
 */
export function markedArticles(source: string): Found | FoundMany | Refused {
  if (source.split('<').length > MOST_TAGS)
    return refused(readingWords.manyPieces(MOST_TAGS));
  const root = new DOMParser().parseFromString(source, 'text/xml')
    .documentElement as unknown as Element | null;
  const elements = root === null ? [] : [root, ...root.querySelectorAll('*')];
  const first = upTo(DEEPEST, elements).find((each) =>
    holdsArticle(rowOf(each)),
  );
  if (first === undefined) return paragraphsIn(elements);
  const siblings = [...(first.parentElement?.children ?? [first])];
  const rows = siblings
    .filter(({ nodeName }) => nodeName === first.nodeName)
    .map(rowOf);
  return manyArticles(rows, {
    basis: readingWords.basis.fields,
    none: readingWords.noWordsInMarkup,
    without: readingWords.entriesWithoutWords,
  });
}

/** The elements that lie in no more than so many others; each follows its own. */
function upTo(most: number, elements: readonly Element[]): readonly Element[] {
  const depths = new Map<Element | null, number>();
  return elements.filter((each) => {
    const depth = (depths.get(each.parentElement) ?? 0) + 1;
    depths.set(each, depth);
    return depth <= most;
  });
}

function holdsArticle(row: Row): boolean {
  const words = valueOf(row, 'text') ?? valueOf(row, 'html') ?? '';
  const isTold =
    valueOf(row, 'title') !== undefined ||
    valueOf(row, 'published') !== undefined;
  return isTold && words.length >= FEWEST;
}

/** The fields of an element: the elements in it, by their names. */
function rowOf(element: Element): Row {
  const row = new Map<string, string>();
  for (const child of element.children) {
    const name = plainName(localName(child));
    const words = wordsOf(child);
    if (words !== '' && !row.has(name)) row.set(name, words);
  }
  return row;
}

/** An element's words; those of paragraphs in it are parted. */
function wordsOf(element: Element): string {
  const inner = [...element.children];
  const isParted = inner.some((each) => PARAGRAPH.test(localName(each)));
  return isParted
    ? inner.map(({ textContent }) => textContent.trim()).join('\n\n')
    : element.textContent.trim();
}

function paragraphsIn(elements: readonly Element[]): Found | Refused {
  const isParagraph = (each: Element): boolean =>
    PARAGRAPH.test(localName(each));
  const holding = new Set<Element | null>();
  const paragraphs = elements.filter(isParagraph);
  for (const { parentElement } of paragraphs) holding.add(parentElement);
  const text = paragraphs
    .filter((each) => !holding.has(each))
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter((words) => words !== '')
    .join('\n\n');
  if (text.length < FEWEST) return refused(readingWords.noWordsInMarkup);
  const { facts, body } = headOf(text, { start: 0, end: text.length });
  return { kind: 'found', text, body, facts };
}

function localName({ nodeName }: Element): string {
  return nodeName.replace(/^[^:]*:/, '');
}
