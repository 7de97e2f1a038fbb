import { offlineWords } from '../words';
import type { Session } from './session';
import { notify } from './session';

/** How long a tab is left before it asks for a newer version, in ms. */
const ASKS_EVERY = 3_600_000;

/**
 * Saves the app in the browser, so that it works without a network, and says
 * when a newer version is there. Nothing changes over until that is asked.
 */
export async function keepOffline(
  session: Session,
  { navigator, document, location }: Window,
): Promise<void> {
  // On a plain http address the browser has none.
  const worker = 'serviceWorker' in navigator && navigator.serviceWorker;
  if (worker === false) return;
  let isFirst = worker.controller === null;
  let isAsked = false;
  worker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
    else if (!isFirst)
      notify(session, 'lasting', offlineWords.changedOver, {
        label: offlineWords.reload,
        run: () => location.reload(),
      });
    isFirst = false;
  });
  await worker.register(new URL('offline.js', document.baseURI), {
    updateViaCache: 'none',
  });
  const registration = await worker.getRegistration();
  if (registration === undefined) return;
  const changeOver = async (): Promise<void> => {
    isAsked = true;
    await session.ports.keeping.flush();
    registration.waiting?.postMessage('change-over');
  };
  const offer = (): void => {
    if (registration.waiting === null || worker.controller === null) return;
    notify(session, 'lasting', offlineWords.newVersion, {
      label: offlineWords.changeOver,
      run: () => void changeOver(),
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', offer);
  });
  let askedAt = session.ports.now();
  document.addEventListener('visibilitychange', () => {
    const now = session.ports.now();
    if (document.hidden || now - askedAt < ASKS_EVERY) return;
    askedAt = now;
    registration.update().catch(() => undefined);
  });
}
