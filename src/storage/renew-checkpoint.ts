import type { Act, CaseId } from '../case';
import { Ledger } from '../case';
import type { StoredFile } from './file-bytes';
import { asStored } from './file-bytes';
import type { Database } from './tables';
import { everyTable } from './kept-cases';
import { knowledgeOf } from './known-acts';
import type { Outcome } from './outcome';
import { done, outcomeOf } from './outcome';
import { rewritten } from './read-case-file';
import type { StoredRows } from './stored-case';
import { storedRows } from './stored-case';

/** A file written anew. */
export type Renewal = {
  readonly checkpoint: number;
  /** The acts that went into it; whoever wrote it may not have had them all. */
  readonly acts: readonly Act[];
};

/**
 * Takes the acts of a case into its file, so that opening it stays quick. Acts
 * that other tabs add meanwhile stay rows. `undefined` where another tab was
 * faster, or the case is not to be touched.
 */
export function renewCheckpoint(
  database: Database,
  key: string,
  rewrite: typeof rewritten = rewritten,
): Promise<Outcome<Renewal | undefined>> {
  return outcomeOf(async () => {
    const stored = await storedRows(database, key);
    if (stored === undefined || stored.rows.length === 0)
      return done(undefined);
    const { row, rows } = stored;
    const acts = rows.map(({ act }) => act);
    if (knowledgeOf(acts) !== 'known') return done(undefined);
    const bytes = await fileWith(stored, acts, rewrite);
    if (bytes === undefined) return done(undefined);
    const checkpoint = row.checkpoint + 1;
    const { keptCases, checkpoints, keptActs } = database;
    return database.transaction('rw', everyTable(database), async () => {
      const now = await keptCases.get(key);
      if (now?.checkpoint !== row.checkpoint) return done(undefined);
      await checkpoints.put({ key, bytes });
      await keptActs.bulkDelete(rows.map(({ id }) => [key, id]));
      await keptCases.update(key, { checkpoint });
      return done({ checkpoint, acts });
    });
  });
}

async function fileWith(
  { row, file }: StoredRows,
  acts: readonly Act[],
  rewrite: typeof rewritten,
): Promise<StoredFile | undefined> {
  if (file === undefined) {
    const { readHere, writtenHere } = await import('./rewritten');
    const whole = await writtenHere(new Ledger(row.key as CaseId, acts));
    return (await readHere(whole)).kind === 'case'
      ? asStored(whole)
      : undefined;
  }
  const rewriting = await rewrite(file, acts);
  return rewriting.kind === 'rewritten' ? asStored(rewriting.file) : undefined;
}
