import type { CaseArticle } from '../../case';
import type { Span } from '../../text';
import { sentencesOf } from '../../text';
import { rangeOfSpan, startOf } from './selected-words';

/**
 * Selects a sentence by key: the one after or before what is selected, or else
 * the one at the passage that has the focus, or else the first in sight.
 */
export function selectSentence(
  pane: HTMLElement,
  article: CaseArticle,
  from: Span | undefined,
  by: 1 | -1,
): void {
  const { text, body } = article;
  const sentences = sentencesOf(text, body);
  const at =
    from === undefined
      ? sentences.findIndex(({ end }) => end > placeOfReader(pane))
      : by === 1
        ? sentences.findIndex(({ start }) => start >= from.end)
        : sentences.findLastIndex(({ end }) => end <= from.start);
  const sentence = sentences[at];
  const range = sentence && rangeOfSpan(pane, sentence);
  if (range === undefined) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Where the reader is: at the focused passage, or at the top of the window. */
function placeOfReader(pane: HTMLElement): number {
  const mark = document.activeElement?.closest('mark') ?? null;
  if (mark !== null && pane.contains(mark))
    return Number(mark.getAttribute('data-at') ?? 0);
  const { top } = pane.getBoundingClientRect();
  const first = [...pane.querySelectorAll('p[data-start]')].find(
    (each) =>
      each.checkVisibility() && each.getBoundingClientRect().bottom > top,
  );
  return startOf(first ?? null) ?? 0;
}
