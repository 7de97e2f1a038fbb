import type { Act } from '../case';
import type { Database, Desk, KeptCase } from './tables';
import { rowsOf } from './keep-case';
import type { Outcome } from './outcome';
import { done, failed, outcomeOf } from './outcome';

/**
 * Writes acts of a case, and what the list of cases says of it since; done
 * when the disk has them. An act that is there already stays the one it is.
 */
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
