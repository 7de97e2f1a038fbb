import { useSyncExternalStore } from 'react';
import type { Place } from './ports';

/** Windows so much taller than wide show a network standing on its side. */
const PORTRAIT = '(max-aspect-ratio: 3/4)';

/** Whether the window is in portrait, as a phone's is. */
export function useIsPortrait(): boolean {
  return useSyncExternalStore(listen, () => matchMedia(PORTRAIT).matches);
}

/**
 * A place as a window in portrait shows it: layouts lie wide, so they are turned
 * by a quarter.
 */
export function turned<Point extends Pick<Place, 'x' | 'y'>>(
  place: Point,
): Point {
  return { ...place, x: place.y, y: -place.x };
}

/** The place that `turned` shows at a point. */
export function turnedBack<Point extends Pick<Place, 'x' | 'y'>>(
  place: Point,
): Point {
  return { ...place, x: -place.y, y: place.x };
}

function listen(onChange: () => void): () => void {
  const query = matchMedia(PORTRAIT);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
