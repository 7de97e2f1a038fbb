import { offlineWords } from '../words';
import { areKeysHeld } from './held-keys';
import type { Session } from './session';
import { notify } from './session';

/**
 * Says so when a part that is loaded on demand does not come: without a
 * network, or when the host holds a newer version only. Returns what ends it.
 */
export function heedMissingParts(session: Session, window: Window): () => void {
  const onMissing = (): void => {
    // What lies over the window, or keeps keys for a field, says so by itself.
    const { overlay } = session.surface.getState();
    if (overlay === 'none' && !areKeysHeld())
      notify(session, 'problem', offlineWords.partMissing, {
        label: offlineWords.reload,
        run: () => window.location.reload(),
      });
  };
  window.addEventListener('vite:preloadError', onMissing);
  return () => window.removeEventListener('vite:preloadError', onMissing);
}
