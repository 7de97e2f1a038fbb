import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Keeps the focus in a place when what had it there is gone or turned off.
 * Without it the keyboard begins at the top of the page; and behind an open
 * dialog, where the page is inert, a browser drops every key that is pressed.
 */
export function useHeldFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let last: EventTarget | null = null;
    const onFocus = ({ target }: FocusEvent): void => {
      last = target;
    };
    const hold = (): void => {
      if (document.activeElement === document.body && isGone(last))
        element.focus({ preventScroll: true });
    };
    // What is turned off loses the focus only when the next frame is drawn.
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => requestAnimationFrame(hold)),
    );
    element.addEventListener('focusin', onFocus);
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      element.removeEventListener('focusin', onFocus);
      observer.disconnect();
    };
  }, [place]);
}

/** Whether what had the focus cannot have it again. */
function isGone(last: EventTarget | null): boolean {
  return (
    last instanceof HTMLElement &&
    (!last.isConnected || last.matches(':disabled'))
  );
}
