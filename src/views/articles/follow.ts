import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { ClaimId } from '../../case';
import type { PlacedClaim } from './placed-claims';

/** A claim to go to; a new object goes there again. */
export type Errand = { readonly claim: ClaimId };

/** Goes to a claim's first passage: scrolls, moves the focus there, flashes. */
export function useErrand(
  pane: RefObject<HTMLElement | null>,
  claims: readonly PlacedClaim[],
  errand: Errand | undefined,
): void {
  const number = claims.find((each) => each.claim.id === errand?.claim)?.number;
  useEffect(() => {
    if (errand === undefined || number === undefined) return;
    const mark = pane.current?.querySelector<HTMLElement>(
      `[data-begins~="${number}"]`,
    );
    if (!mark) return;
    bringIntoView(mark, 'center');
    mark.focus({ preventScroll: true });
    flash(mark);
  }, [pane, errand, number]);
}

/**
 * Keeps what is selected in view: where none of the lit passages is to be
 * seen, scrolls to the first of them.
 */
export function useLitInView(
  pane: RefObject<HTMLElement | null>,
  lit: ReadonlySet<ClaimId> | undefined,
): void {
  useEffect(() => {
    const scroller = pane.current;
    if (scroller === null || lit === undefined || lit.size === 0) return;
    const marks = ['chosen', 'matched'].flatMap((light) => [
      ...scroller.querySelectorAll<HTMLElement>(`mark[data-light="${light}"]`),
    ]);
    const [first] = marks;
    if (first === undefined) return;
    if (!marks.some((mark) => isInView(mark, scroller)))
      bringIntoView(first, 'center');
  }, [pane, lit]);
}

/** Scrolls to a passage, unfolding what hides it. Calm where motion is not wanted. */
export function bringIntoView(
  mark: HTMLElement,
  block: 'center' | 'nearest',
): void {
  const fold = mark.closest('details');
  if (fold !== null) fold.open = true;
  mark.scrollIntoView({
    block,
    inline: 'nearest',
    behavior: isStill() ? 'auto' : 'smooth',
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
  if (!mark.checkVisibility()) return false;
  const window = scroller.getBoundingClientRect();
  const { top, bottom } = mark.getBoundingClientRect();
  return top >= window.top && bottom <= window.bottom;
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
