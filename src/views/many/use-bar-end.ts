import type { RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

/** Where the bar at the head of a view ends: nothing may lie over its buttons. */
const BAR_END = '--bar-end';

/** Tells the page where a bar at the head of a view ends, while it is there. */
export function useBarEnd(): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null || current.closest('main') === null) return undefined;
    const { style } = document.documentElement;
    const watcher = new ResizeObserver(() => {
      const { top, bottom } = current.getBoundingClientRect();
      // Below a drawing it is in nobody's way.
      const isAtHead = top < window.innerHeight / 2;
      style.setProperty(BAR_END, `${isAtHead ? bottom : 0}px`);
    });
    watcher.observe(current);
    return () => {
      watcher.disconnect();
      style.removeProperty(BAR_END);
    };
  }, []);
  return bar;
}
