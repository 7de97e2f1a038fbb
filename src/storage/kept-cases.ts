import type { Case } from '../case';
import type { Database, KeptCase } from './tables';
import type { Outcome } from './outcome';
import { done, outcomeOf } from './outcome';
import { SETTINGS } from './settings';
import { actsOf } from './stored-case';

/** The kept cases, the one worked on last first. */
export function keptCases(
  database: Database,
): Promise<Outcome<readonly KeptCase[]>> {
  return outcomeOf(async () => {
    const cases = await database.keptCases.toArray();
    return done(
      cases
        .sort((one, other) => (one.updated < other.updated ? 1 : -1))
        .map((row): KeptCase => {
          const { checkpoint: _, ...kept } = row;
          return kept;
        }),
    );
  });
}

/** Removes a kept case for good, with all that was done to it. */
export function removeCase(
  database: Database,
  key: string,
): Promise<Outcome<undefined>> {
  const { keptSettings, setAside } = database;
  return outcomeOf(() =>
    database.transaction('rw', everyTable(database), async () => {
      await database.keptCases.delete(key);
      await database.checkpoints.delete(key);
      await database.keptDesks.delete(key);
      await actsOf(database, key).delete();
      await setAside.where('case').equals(key).delete();
      if ((await keptSettings.get(SETTINGS.open))?.value === key)
        await keptSettings.delete(SETTINGS.open);
      return done(undefined);
    }),
  );
}

/** The tables that hold cases, for a transaction over all. */
export function everyTable(database: Database) {
  const {
    keptCases,
    checkpoints,
    keptActs,
    keptDesks,
    keptSettings,
    setAside,
  } = database;
  return [keptCases, checkpoints, keptActs, keptDesks, keptSettings, setAside];
}

/** What a list shall say of a case from now on. */
export function summaryOf(theCase: Case): Pick<KeptCase, 'title' | 'counts'> {
  const { title, articles, actors, claims } = theCase;
  return {
    title,
    counts: {
      articles: articles.length,
      actors: actors.length,
      claims: claims.filter(({ status }) => status !== 'rejected').length,
    },
  };
}
