import type { KeyboardEvent } from 'react';
import { bringIntoView } from './follow';

/**
 * Steps through an article's passages: `n` and `p` from wherever the focus is
 * in the view, Home and End from a passage.
 */
export function stepThroughPassages(event: KeyboardEvent<HTMLElement>): void {
  const { key, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(target instanceof HTMLElement)) return;
  if (target.matches('input, select, textarea')) return;
  const isOnMark = target.matches('mark');
  if (!['n', 'p'].includes(key) && !(isOnMark && ['Home', 'End'].includes(key)))
    return;
  const pane =
    target.closest('[data-pane]') ??
    event.currentTarget.querySelector('[data-pane]');
  const marks = [
    ...(pane?.querySelectorAll<HTMLElement>('mark[role="button"]') ?? []),
  ];
  const next = marks[nextIndex(key, marks, target)];
  if (next === undefined) return;
  event.preventDefault();
  bringIntoView(next, 'nearest');
  next.focus({ preventScroll: true });
}

function nextIndex(
  key: string,
  marks: readonly HTMLElement[],
  from: HTMLElement,
): number {
  const at = marks.indexOf(from);
  switch (key) {
    case 'n':
      return at === -1 ? firstInView(marks) : at + 1;
    case 'p':
      return at === -1 ? firstInView(marks) - 1 : at - 1;
    case 'Home':
      return 0;
    default:
      return marks.length - 1;
  }
}

/** The first passage that is not above the window of its article. */
function firstInView(marks: readonly HTMLElement[]): number {
  const scroller = marks[0]?.closest('[data-pane]');
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const found = marks.findIndex(
    (mark) => mark.getBoundingClientRect().bottom > top,
  );
  return found === -1 ? marks.length : found;
}
