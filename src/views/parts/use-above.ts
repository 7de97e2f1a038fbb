import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * Tells an element by its property `--above` how much of its top the page has
 * scrolled out of sight: where the page scrolls, heads stick by it.
 */
export function useAbove(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const tell = () => {
      const { current } = element;
      const top = current?.getBoundingClientRect().top ?? 0;
      current?.style.setProperty('--above', `${Math.max(0, -top)}px`);
    };
    tell();
    addEventListener('scroll', tell, { passive: true });
    addEventListener('resize', tell);
    return () => {
      removeEventListener('scroll', tell);
      removeEventListener('resize', tell);
    };
  }, [element]);
}
