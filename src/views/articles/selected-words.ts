import type { CaseArticle } from '../../case';
import type { ArticleId, Span } from '../../text';
import { wholeWords } from '../../text';

/** Words of an article that a person has selected. */
export type SelectedWords = Span & {
  readonly article: ArticleId;
  readonly exact: string;
};

/**
 * The words of an article that a selection in the page covers or touches, without
 * white space at their ends; nothing where it covers no words of one article.
 */
export function selectedWords(
  selection: Selection | null,
  room: HTMLElement,
  articleOf: (id: string) => CaseArticle | undefined,
): SelectedWords | undefined {
  if (selection === null || selection.isCollapsed) return undefined;
  if (selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const pane = elementAt(range.commonAncestorContainer)?.closest<HTMLElement>(
    '[data-article]',
  );
  if (!pane || !room.contains(pane)) return undefined;
  const article = articleOf(pane.dataset['article'] ?? '');
  const touched = paragraphsIn(pane).filter((each) =>
    range.intersectsNode(each),
  );
  const first = touched[0];
  const last = touched.at(-1);
  if (article === undefined || first === undefined || last === undefined)
    return undefined;
  const start = offsetIn(first, range.startContainer, range.startOffset, 0);
  const length = last.textContent?.length ?? 0;
  const end = offsetIn(last, range.endContainer, range.endOffset, length);
  const covered = article.text.slice(start, end);
  const exact = covered.trim();
  if (exact === '') return undefined;
  const from = start + covered.indexOf(exact);
  const words = wholeWords(article.text, {
    start: from,
    end: from + exact.length,
  });
  return {
    article: article.id,
    ...words,
    exact: article.text.slice(words.start, words.end),
  };
}

/** The range of the page that shows a span of a pane's article. */
export function rangeOfSpan(
  pane: HTMLElement,
  { start, end }: Span,
): Range | undefined {
  const from = pointAt(pane, start);
  const to = pointAt(pane, end - 1);
  if (from === undefined || to === undefined) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/** Where an element of the text begins in its article. */
export function startOf(element: Element | null): number | undefined {
  const start = element?.getAttribute('data-start');
  return start === null || start === undefined ? undefined : Number(start);
}

function offsetIn(
  paragraph: HTMLElement,
  node: Node,
  offset: number,
  otherwise: number,
): number {
  const start = startOf(paragraph) ?? 0;
  if (!paragraph.contains(node)) return start + otherwise;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return start + before.toString().length;
}

function pointAt(
  pane: HTMLElement,
  at: number,
): { readonly node: Text; readonly offset: number } | undefined {
  for (const paragraph of paragraphsIn(pane)) {
    const start = startOf(paragraph) ?? 0;
    const length = paragraph.textContent?.length ?? 0;
    if (at < start || at >= start + length) continue;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let from = start;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      if (at < from + node.length) return { node, offset: at - from };
      from += node.length;
    }
  }
  return undefined;
}

function paragraphsIn(pane: HTMLElement): readonly HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>('p[data-start]')];
}

function elementAt(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
