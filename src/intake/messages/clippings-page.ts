import { parseHTML } from 'linkedom/worker';
import type { Span } from '../../text';
import type { Found } from '../reading';
import { MOST_TAGS } from '../size-limits';
import { visibleTextOf } from '../visible-text';
import { bodyOver, isOwnNote } from './clippings';

/** What a page of highlights has that a reading app exports. */
const NOTEBOOK = /class="bookTitle"[^]{0,20000}class="noteText"/;

/**
 * The highlights of a book as a reading app exports them to a page: one article.
 * The lines above each, and what the reader wrote, lie outside the body.
 */
export function clippingsPage(source: string): Found | undefined {
  if (!NOTEBOOK.test(source) || source.split('<').length > MOST_TAGS)
    return undefined;
  const page = parseHTML(source).document;
  const wordsOf = (element: Element | null): string =>
    element === null ? '' : visibleTextOf(element).text.trim();
  const lines: string[] = [];
  const spans: Span[] = [];
  let [at, isOwn] = [0, false];
  const lasting =
    '.bookTitle, .authors, .sectionHeading, .noteHeading, .noteText';
  for (const element of page.querySelectorAll(lasting)) {
    const words = wordsOf(element);
    if (words === '') continue;
    const isHeading = element.classList.contains('noteHeading');
    if (isHeading) isOwn = isOwnNote(words);
    if (element.classList.contains('noteText') && !isOwn)
      spans.push({ start: at, end: at + words.length });
    lines.push(words);
    at += words.length + 2;
  }
  if (spans.length === 0) return undefined;
  const [title, byline] = ['.bookTitle', '.authors'].map((name) =>
    wordsOf(page.querySelector(name)),
  );
  return {
    kind: 'found',
    text: lines.join('\n\n'),
    body: bodyOver(spans),
    facts: { ...(title ? { title } : {}), ...(byline ? { byline } : {}) },
  };
}
