import type { Session } from './session';

/**
 * Saves the app for use without a network, once the first picture is drawn and
 * the browser has nothing else to do. Where it refuses, the app needs a network.
 */
export function saveAppWhenCalm(session: Session, window: Window): void {
  const save = async (): Promise<void> => {
    try {
      const { keepOffline } = await import('./offline');
      await keepOffline(session, window);
    } catch (error) {
      console.warn(error);
    }
  };
  window.addEventListener('load', () => {
    if ('requestIdleCallback' in window)
      window.requestIdleCallback(() => void save());
    else setTimeout(() => void save(), 1_000);
  });
}
