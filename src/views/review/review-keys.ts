import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Verdict } from '../../case';
import { isWriting } from '../parts/is-writing';
import { letterOf } from '../parts/letter-of';
import { meantIn } from '../parts/letters';

/** What the review's keys do. */
export type ReviewActs = {
  readonly step: (by: 1 | -1) => void;
  readonly accept: () => void;
  readonly reject: () => void;
  /** Selects the next or the previous suggestion, too. */
  readonly extend: (by: 1 | -1) => void;
  readonly pickAll: () => void;
  readonly edit: () => void;
  readonly undo: () => void;
  /** Judges whom of the case the current suggestion names, if it may be one. */
  readonly judge: ((verdict: Verdict) => void) | undefined;
};

/**
 * Listens for the review's keys in the panel and in the view beside it, as
 * long as the panel is shown: another tab of the panel turns them off. Arrow
 * keys step in the panel only; the article keeps its own.
 */
export function useReviewKeys(
  panel: RefObject<HTMLElement | null>,
  acts: ReviewActs,
): void {
  // Registered anew at each rendering, so that it always acts on what is seen.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const act = actFor(event, panel.current, acts);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function actFor(
  event: KeyboardEvent,
  panel: HTMLElement | null,
  acts: ReviewActs,
): (() => void) | undefined {
  const { target, key } = event;
  if (event.defaultPrevented || event.altKey) return undefined;
  if (!(target instanceof Element) || panel === null) return undefined;
  const isInside = panel.contains(target);
  // On the page, or on the panel that keeps the focus of what is gone.
  const isAround = !isInside && target.contains(panel);
  const isBeside = isAround || target.closest('main, [role="tab"]') !== null;
  if (!isInside && !isBeside) return undefined;
  if (target.closest('dialog') !== null || isWriting(target)) return undefined;
  const isEditing = target.closest('form') !== null;
  if (event.ctrlKey || event.metaKey)
    return chordFor(event, isInside || isAround, acts);
  if (isEditing) return key === 'Escape' ? acts.edit : undefined;
  if (target.matches('select')) return undefined;
  if (event.shiftKey) return extensionFor(event, isInside, acts);
  if (isInside && key === 'ArrowDown') return () => acts.step(1);
  if (isInside && key === 'ArrowUp') return () => acts.step(-1);
  const meant = meantIn('review', event);
  if (meant === 'next') return () => acts.step(1);
  if (meant === 'previous') return () => acts.step(-1);
  return meant === undefined ? verdictFor(event, acts) : acts[meant];
}

/** Where nothing is to be judged, the keys stay those of the whole app. */
function verdictFor(
  event: KeyboardEvent,
  { judge }: ReviewActs,
): (() => void) | undefined {
  const verdict: Verdict | undefined = meantIn('reviewMatch', event);
  if (verdict === undefined || judge === undefined) return undefined;
  return () => judge(verdict);
}

/** With Shift, what steps takes the suggestion to which it leads along. */
function extensionFor(
  event: KeyboardEvent,
  isInside: boolean,
  acts: ReviewActs,
): (() => void) | undefined {
  const letter = letterOf(event);
  const isDown = letter === 'j' || (isInside && letter === 'arrowdown');
  const isUp = letter === 'k' || (isInside && letter === 'arrowup');
  if (isDown) return () => acts.extend(1);
  return isUp ? () => acts.extend(-1) : undefined;
}

/** Undo; and all of the list, where the article is not what is being read. */
function chordFor(
  event: KeyboardEvent,
  isOfList: boolean,
  acts: ReviewActs,
): (() => void) | undefined {
  const letter = letterOf(event);
  if (letter === 'z' && !event.shiftKey) return acts.undo;
  return letter === 'a' && isOfList ? acts.pickAll : undefined;
}
