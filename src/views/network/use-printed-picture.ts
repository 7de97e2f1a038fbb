import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Drawing } from './drawing';

/**
 * A place for the picture that is printed: the drawing as it stands when
 * printing begins, for the card's own canvases print as empty.
 */
export function usePrintedPicture(
  drawing: RefObject<Drawing | undefined>,
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const paint = (): void => {
      const picture = drawing.current?.painted();
      if (picture !== undefined) place.current?.replaceChildren(picture);
    };
    const clear = (): void => place.current?.replaceChildren();
    window.addEventListener('beforeprint', paint);
    window.addEventListener('afterprint', clear);
    return () => {
      window.removeEventListener('beforeprint', paint);
      window.removeEventListener('afterprint', clear);
    };
  }, [drawing]);
  return place;
}
