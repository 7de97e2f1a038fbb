import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { bringIntoView } from './follow';

/** Where a step among an article's passages leads. */
export type Step = 'next' | 'previous' | 'first' | 'last';

/** From a passage; `n` and `p` mean the same from anywhere in the window. */
const KEYS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * Steps by key and by button, from the passage where the reader last was. Lent
 * to the keys of the window as long as the articles are shown.
 */
export function useSteps(
  view: RefObject<HTMLElement | null>,
  onLent: (step: ((step: Step) => void) | undefined) => void,
): {
  readonly step: (step: Step) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
} {
  const visited = useRef<Element>(undefined);
  const stepFrom = (step: Step, from: Element | undefined) => {
    if (view.current !== null) stepAmongPassages(view.current, step, from);
  };
  const lend = useEffectEvent(onLent);
  const stepOn = useEffectEvent((step: Step) =>
    stepFrom(step, visited.current),
  );
  useEffect(() => {
    lend((step) => stepOn(step));
    return () => lend(undefined);
  }, []);
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

/** The step that a key asks for on a passage; with others held, none. */
function stepAskedFor(event: KeyboardEvent<HTMLElement>): Step | undefined {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return undefined;
  const isOnPassage = target instanceof HTMLElement && target.matches('mark');
  return isOnPassage ? KEYS[event.key] : undefined;
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
