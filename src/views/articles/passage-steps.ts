import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useRef } from 'react';
import { letterOf } from '../parts/letter-of';
import { bringIntoView } from './follow';

/** Where a step among an article's passages leads. */
export type Step = 'next' | 'previous' | 'first' | 'last';

const KEYS: ReadonlyMap<string, Step> = new Map([
  ['n', 'next'],
  ['p', 'previous'],
  ['home', 'first'],
  ['end', 'last'],
]);

/** Steps by key and by button, from the passage where the reader last was. */
export function useSteps(view: RefObject<HTMLElement | null>): {
  readonly step: (step: Step) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
} {
  const visited = useRef<Element>(undefined);
  const stepFrom = (step: Step, from: Element | undefined) => {
    if (view.current !== null) stepAmongPassages(view.current, step, from);
  };
  return {
    step: (step) => stepFrom(step, visited.current),
    onKeyDown: (event) => {
      const step = stepAskedFor(event);
      if (step === undefined) return;
      event.preventDefault();
      stepFrom(step, event.target as Element);
    },
    onFocus: ({ target }) => {
      if (target.matches('mark, [data-pane]')) visited.current = target;
    },
  };
}

/**
 * The step that a key asks for: `n` and `p` from anywhere in the view, Home and
 * End from a passage. Keys that are typed into a field ask for none.
 */
function stepAskedFor(event: KeyboardEvent<HTMLElement>): Step | undefined {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (!(target instanceof HTMLElement)) return undefined;
  if (target.matches('input, select, textarea')) return undefined;
  const step = KEYS.get(letterOf(event));
  const isEnd = step === 'first' || step === 'last';
  return isEnd && !target.matches('mark') ? undefined : step;
}

/**
 * Moves the focus among the passages of the article that holds `from`, or else
 * of the first that is seen. From no passage, it starts where the window is.
 */
function stepAmongPassages(
  view: HTMLElement,
  step: Step,
  from: Element | undefined,
): void {
  const pane =
    from?.closest('[data-pane]') ??
    view.querySelector('[data-pane]:not([hidden])');
  if (!pane) return;
  const marks = [...pane.querySelectorAll<HTMLElement>('mark[role="button"]')];
  const at = marks.findIndex((mark) => mark === from);
  const next = marks[indexAfter(step, at, marks, pane)];
  if (next === undefined) return;
  bringIntoView(next, 'nearest');
  next.focus({ preventScroll: true });
}

function indexAfter(
  step: Step,
  at: number,
  marks: readonly HTMLElement[],
  pane: Element,
): number {
  switch (step) {
    case 'next':
      return at === -1 ? firstInWindow(marks, pane) : at + 1;
    case 'previous':
      return (at === -1 ? firstInWindow(marks, pane) : at) - 1;
    case 'first':
      return 0;
    case 'last':
      return marks.length - 1;
  }
}

/** The first passage that is not above the window of its article. */
function firstInWindow(marks: readonly HTMLElement[], pane: Element): number {
  const { top } = pane.getBoundingClientRect();
  const found = marks.findIndex(
    (mark) =>
      mark.checkVisibility() && mark.getBoundingClientRect().bottom > top,
  );
  return found === -1 ? marks.length : found;
}
