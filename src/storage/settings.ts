import type { AnalystId } from '../case';
import type { Database } from './tables';
import type { Outcome } from './outcome';
import { done, outcomeOf } from './outcome';

/** The names of what is noted about this browser as a whole. */
export const SETTINGS = {
  /** The key of the case that was open last. */
  open: 'open',
  /** The key of the case whose opening has begun and not ended. */
  starting: 'starting',
  /** The key of the case during whose opening the page once stopped. */
  stopped: 'stopped',
  analyst: 'analyst',
  analystName: 'analyst name',
  /** Whether the browser was asked to keep what is kept here. */
  persistence: 'persistence',
} as const;

/** Who works in this browser. */
export type LocalAnalyst = { readonly id: AnalystId; readonly name: string };

/** The analyst of this browser: the one proposed, where there is none yet. */
export function analystIn(
  database: Database,
  proposed: AnalystId,
): Promise<Outcome<LocalAnalyst>> {
  const { keptSettings } = database;
  return outcomeOf(() =>
    database.transaction('rw', [keptSettings], async () => {
      const known = await keptSettings.get(SETTINGS.analyst);
      if (known === undefined)
        await keptSettings.put({ name: SETTINGS.analyst, value: proposed });
      const name = await keptSettings.get(SETTINGS.analystName);
      return done({
        id: (known?.value ?? proposed) as AnalystId,
        name: name?.value ?? '',
      });
    }),
  );
}

/** Notes something, and gives its name; without a value, it is forgotten. */
export function note(
  { keptSettings }: Database,
  name: string,
  value: string | undefined,
): Promise<Outcome<string>> {
  return outcomeOf(async () => {
    await (value === undefined
      ? keptSettings.delete(name)
      : keptSettings.put({ name, value }));
    return done(name);
  });
}

/** What was noted under a name. */
export function noted(
  { keptSettings }: Database,
  name: string,
): Promise<Outcome<string | undefined>> {
  return outcomeOf(async () => done((await keptSettings.get(name))?.value));
}
