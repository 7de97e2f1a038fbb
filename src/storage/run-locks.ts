/** How often, and after how many milliseconds, a lock is tried again. */
const TRIES = 10;
const PAUSE = 100;

/**
 * Holds the lock of a run of a page for as long as this page lives; `false`
 * where another tab holds it. The page that a reload ends lets go of it a
 * moment later: `isPatient` waits for that. Plain http has no locks.
 */
export async function holdRun(
  run: string,
  { isPatient = false } = {},
): Promise<boolean> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return true;
  for (let at = 0; at < (isPatient ? TRIES : 1); at++) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (await heldNow(`backchannel: drafts of ${run}`)) return true;
  }
  return false;
}

function heldNow(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = navigator.locks.request(
      name,
      { ifAvailable: true },
      (lock) => {
        resolve(lock !== null);
        // Held until the page ends.
        return lock === null ? undefined : new Promise<never>(() => {});
      },
    );
    asked.catch(() => resolve(false));
  });
}
