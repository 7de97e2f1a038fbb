import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** The width of an element in pixels, kept up to date; 0 before it is drawn. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  return useRoom(element).width;
}

/** How wide an element is, and how much larger its letters are than usual. */
export type Room = { readonly width: number; readonly larger: number };

/** Letters as they usually are, in pixels. */
const USUAL = 16;

/** An element's width, and the letters of the page, which a hall has larger. */
export function useRoom(element: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, larger: 1 });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measure = () => {
      const { fontSize } = getComputedStyle(document.documentElement);
      const width = Math.floor(current.clientWidth);
      const larger = Number.parseFloat(fontSize) / USUAL;
      setRoom((was) =>
        was.width === width && was.larger === larger ? was : { width, larger },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
