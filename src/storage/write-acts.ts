import type { Act, Case } from '../case';
import type { Database, Desk, KeptCase } from './tables';
import { rowsOf } from './keep-case';
import { summaryOf } from './kept-cases';
import type { Outcome } from './outcome';
import { done, failed, outcomeOf } from './outcome';
import { writtenBeside } from './write-beside';

/** Acts of more changes are copied into the database for longer than a page may wait. */
const MANY_CHANGES = 2_000;

/**
 * Writes acts of a case, and what the list of cases says of it since; done
 * when the disk has them. An act that is there already stays the one it is.
 */
export async function writtenActs(
  database: Database,
  key: string,
  acts: readonly Act[],
  theCase: Case,
  at: string,
): Promise<Outcome<undefined>> {
  const summary = { ...summaryOf(theCase), updated: at };
  const changes = acts.reduce((sum, act) => sum + act.changes.length, 0);
  const beside =
    changes > MANY_CHANGES
      ? await writtenBeside(database.name, key, acts, summary)
      : undefined;
  return beside ?? rowsWritten(database, key, acts, summary);
}

/** The same on the spot. */
export function rowsWritten(
  database: Database,
  key: string,
  acts: readonly Act[],
  summary: Omit<KeptCase, 'key'>,
): Promise<Outcome<undefined>> {
  const { keptCases, keptActs } = database;
  return outcomeOf(() =>
    database.transaction('rw', [keptCases, keptActs], async () => {
      if ((await keptCases.update(key, summary)) === 0) return failed('gone');
      await keptActs.bulkPut(rowsOf(key, acts));
      return done(undefined);
    }),
  );
}

/** Writes how the desk of a case was left. */
export function writtenDesk(
  database: Database,
  key: string,
  desk: Desk,
): Promise<Outcome<undefined>> {
  const { keptCases, keptDesks } = database;
  return outcomeOf(() =>
    database.transaction('rw', [keptCases, keptDesks], async () => {
      if ((await keptCases.get(key)) === undefined) return failed('gone');
      await keptDesks.put({ key, ...desk });
      return done(undefined);
    }),
  );
}
