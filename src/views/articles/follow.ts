import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { ClaimId, Passage } from '../../case';
import type { PlacedClaim } from './placed-claims';

/** How many windows away a passage may be to be scrolled to visibly. */
const SMOOTH = 1.5;

/** A claim, or words, to go to; a new object goes there again. */
export type PassageTarget = {
  readonly claim?: ClaimId;
  /** Words that are asked for in particular. */
  readonly words?: readonly Passage[];
};

/** Goes to a claim's first passage: scrolls, moves the focus there, flashes. */
export function useGoal(
  pane: RefObject<HTMLElement | null>,
  claims: readonly PlacedClaim[],
  goal: PassageTarget | undefined,
): void {
  const done = useRef<PassageTarget>(undefined);
  const number = claims.find((each) => each.claim.id === goal?.claim)?.number;
  useEffect(() => {
    const scroller = pane.current;
    if (scroller === null || goal === undefined || number === undefined) return;
    // A case that is edited numbers its claims anew; the reader stays put.
    if (done.current === goal) return;
    done.current = goal;
    const mark = scroller.querySelector<HTMLElement>(
      `[data-begins~="${number}"]`,
    );
    if (mark === null) return;
    bringIntoView(mark, 'center');
    mark.focus({ preventScroll: true });
    flash(mark);
    return heldInView(mark, scroller);
  }, [pane, goal, number]);
}

/**
 * Brings what is selected into view: where none of the lit passages is to be
 * seen, scrolls to the first of them. `lit` names the claims that are selected.
 */
export function useLitInView(
  pane: RefObject<HTMLElement | null>,
  lit: string,
): void {
  useEffect(() => {
    const scroller = pane.current;
    if (scroller === null || lit === '') return;
    const marks = ['chosen', 'matched'].flatMap((light) => [
      ...scroller.querySelectorAll<HTMLElement>(`mark[data-light="${light}"]`),
    ]);
    const [first] = marks;
    if (first === undefined) return;
    const seen = marks.find((mark) => isInView(mark, scroller));
    if (seen === undefined) bringIntoView(first, 'center');
    return heldInView(seen ?? first, scroller);
  }, [pane, lit]);
}

/**
 * Holds a passage in view while its article is laid out anew (fonts arrive, a
 * panel opens), until the reader moves. Gives what lets it go.
 */
function heldInView(mark: HTMLElement, scroller: HTMLElement): () => void {
  const text = mark.closest('p')?.parentElement ?? mark;
  const sizes = () =>
    [scroller, text].map((each) => `${each.clientWidth} ${each.clientHeight}`);
  let before = sizes().join();
  const observer = new ResizeObserver(() => {
    const now = sizes().join();
    // The first report is often of the sizes as they were: a scroll may be under way.
    if (now !== before && !isInView(mark, scroller))
      mark.scrollIntoView({ block: 'center' });
    before = now;
  });
  const letGo = () => observer.disconnect();
  observer.observe(text);
  observer.observe(scroller);
  const moves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
  for (const move of moves)
    scroller.addEventListener(move, letGo, { passive: true });
  return () => {
    letGo();
    for (const move of moves) scroller.removeEventListener(move, letGo);
  };
}

/** Scrolls to a passage, unfolding what hides it. Calm where motion is not wanted. */
export function bringIntoView(
  mark: HTMLElement,
  block: 'center' | 'nearest',
): void {
  const fold = mark.closest('details');
  if (fold !== null) fold.open = true;
  const isNear =
    Math.abs(mark.getBoundingClientRect().top) < SMOOTH * innerHeight;
  mark.scrollIntoView({
    block,
    inline: 'nearest',
    behavior: isNear && !isStill() ? 'smooth' : 'auto',
  });
}

function flash(mark: HTMLElement): void {
  if (isStill()) return;
  mark.animate(
    [
      { outline: '3px solid var(--accent)', outlineOffset: '6px' },
      { outline: '3px solid transparent', outlineOffset: '1px' },
    ],
    { duration: 1_200, easing: 'ease-out' },
  );
}

function isInView(mark: HTMLElement, scroller: HTMLElement): boolean {
  // Asking a paragraph that is not laid out for its place would lay it out.
  if (!mark.checkVisibility({ contentVisibilityAuto: true })) return false;
  const frame = scroller.getBoundingClientRect();
  const caption = scroller.querySelector('[data-caption]');
  const end = caption?.getBoundingClientRect().top ?? frame.bottom;
  const { top, bottom } = mark.getBoundingClientRect();
  // In a low window the page scrolls, and the article reaches beyond it.
  return top >= Math.max(frame.top, 0) && bottom <= Math.min(end, innerHeight);
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
