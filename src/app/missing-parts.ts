import { offlineWords } from '../words';
import type { Session } from './session';
import { notify } from './session';

/**
 * Says so when a part that is loaded on demand does not come: without a
 * network, or when the host holds a newer version only. Returns what ends it.
 */
export function heedMissingParts(session: Session, window: Window): () => void {
  const onMissing = (): void => {
    // What lies over the window says so in its own place.
    if (session.surface.getState().overlay === 'none')
      notify(session, 'problem', offlineWords.partMissing, {
        label: offlineWords.reload,
        run: () => window.location.reload(),
      });
  };
  window.addEventListener('vite:preloadError', onMissing);
  return () => window.removeEventListener('vite:preloadError', onMissing);
}
