import type { RefObject } from 'react';
import { useEffect, useEffectEvent } from 'react';
import type { Drawing } from './drawing';

/**
 * Presenting to a hall: the view fills the screen and its names are large,
 * until Escape or the person leaves. Where a browser has no full screen, as on
 * a phone, the view fills the window.
 */
export function usePresenting(
  drawing: RefObject<Drawing | undefined>,
  isPresented: boolean,
  onPresent: (isPresented: boolean) => void,
): void {
  const setPresented = useEffectEvent(onPresent);
  useEffect(() => {
    if (!isPresented) return undefined;
    const page = document.documentElement;
    const onChange = () => {
      if (document.fullscreenElement === null) setPresented(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setPresented(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    window.addEventListener('keydown', onKey, { capture: true });
    const soon = refitted(drawing);
    // Refused where it was not a person who asked; the window is filled then.
    page.requestFullscreen?.().catch(() => undefined);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      window.removeEventListener('keydown', onKey, { capture: true });
      // Another view takes its place: it is over.
      setPresented(false);
      soon.forEach(clearTimeout);
      refitted(drawing);
      if (document.fullscreenElement !== null)
        void document.exitFullscreen().catch(() => undefined);
    };
  }, [drawing, isPresented]);
}

/**
 * Fits the drawing once its view has a new size, and once the screen has; one
 * that is gone by then is left alone.
 */
function refitted(drawing: RefObject<Drawing | undefined>) {
  return [60, 500].map((after) =>
    setTimeout(() => {
      drawing.current?.readTheme();
      drawing.current?.fit();
    }, after),
  );
}
