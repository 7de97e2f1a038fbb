import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Keeps the focus in a dialog when what had it is gone or turned off: behind an
 * open dialog the page is inert, and a browser drops every key that is pressed
 * there.
 */
export function useHeldFocus(
  dialog: RefObject<HTMLDialogElement | null>,
): void {
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    const hold = (): void => {
      if (element.open && document.activeElement === document.body)
        element.focus({ preventScroll: true });
    };
    // What is turned off loses the focus only when the next frame is drawn.
    const observer = new MutationObserver(() =>
      requestAnimationFrame(() => requestAnimationFrame(hold)),
    );
    observer.observe(element, {
      childList: true,
      subtree: true,
      attributeFilter: ['disabled'],
    });
    return () => observer.disconnect();
  }, [dialog]);
}
