import type { Database } from './tables';
import type { Outcome } from './outcome';
import { done, outcomeOf } from './outcome';
import { note, noted, SETTINGS } from './settings';

/**
 * Asks the browser to keep what is kept here even when room is short. Some
 * browsers ask their user, so that it is done once.
 */
export function askForPersistence(
  database: Database,
): Promise<Outcome<string | undefined>> {
  return outcomeOf(async () => {
    const asked = await noted(database, SETTINGS.persistence);
    const isAsked = asked.kind === 'done' && asked.value !== undefined;
    if (isAsked || typeof navigator === 'undefined' || !navigator.storage)
      return done(undefined);
    const isGranted = await navigator.storage.persist();
    return note(
      database,
      SETTINGS.persistence,
      isGranted ? 'granted' : 'refused',
    );
  });
}
