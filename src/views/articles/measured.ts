import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** Whether an element is at least so many pixels wide; follows its size. */
export function useIsWide(
  element: RefObject<HTMLElement | null>,
  width: number,
): boolean {
  const [isWide, setIsWide] = useState(false);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return;
    const measure = () => setIsWide(measured.clientWidth >= width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, width]);
  return isWide;
}
