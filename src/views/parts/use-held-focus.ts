import type { RefObject } from 'react';
import { useEffect } from 'react';

/** For what took the focus, the innermost place that keeps it. */
const holders = new WeakMap<EventTarget, HTMLElement>();

/** Where in a place the focus goes; the place itself, where that is not there. */
type Landing = (place: HTMLElement) => HTMLElement | null;

const onPlace: Landing = (place) => place;

/**
 * Keeps the focus in a place when what had it there is gone or turned off.
 * Without it the keyboard begins at the top of the page; and behind an open
 * dialog, where the page is inert, a browser drops every key that is pressed.
 * Of two such places the inner one keeps it, as long as it is there.
 */
export function useHeldFocus(
  place: RefObject<HTMLElement | null>,
  landing = onPlace,
): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let last: EventTarget | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      last = target;
      if (target === null) return;
      const inner = holders.get(target);
      if (inner === undefined || !element.contains(inner) || inner === element)
        holders.set(target, element);
    };
    const hold = (): void => {
      if (document.activeElement !== document.body || !isGone(last)) return;
      const holder = last === null ? undefined : holders.get(last);
      if (holder === element || holder?.isConnected === false)
        (landing(element) ?? element).focus({ preventScroll: true });
    };
    // What is turned off loses the focus only once a later frame is drawn, and
    // says so then; what is removed says nothing.
    let isAwaited = false;
    const holdSoon = (): void => {
      if (isAwaited) return;
      isAwaited = true;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          isAwaited = false;
          hold();
        }),
      );
    };
    const observer = new MutationObserver(holdSoon);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('focusout', holdSoon);
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('focusout', holdSoon);
      observer.disconnect();
    };
  }, [place, landing]);
}

/** Whether what had the focus cannot have it again. */
function isGone(last: EventTarget | null): boolean {
  return (
    last instanceof HTMLElement &&
    (!last.isConnected || last.matches(':disabled'))
  );
}
