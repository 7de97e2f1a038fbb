import type { Act, Case, CaseId } from '../case';
import { summaryOf } from './kept-cases';
import { followed } from './followed';
import type { Outcome } from './outcome';
import { failed } from './outcome';
import type { Database, KeptCase } from './tables';
import { rowsWritten } from './write-acts';
import type { Renewal } from './renew-checkpoint';
import type { WritingNews, WritingTask } from './writing';
import { unhurried } from './unhurried';

/** Acts of more changes are copied into the database for longer than a page may wait. */
const MANY_CHANGES = 2_000;

/**
 * Writes acts of a case, and what the list of cases says of it since: those of
 * many changes from a worker.
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

/**
 * Writes acts of many changes from a worker, to which they are handed in pieces:
 * the database would copy them in one. `undefined` where there is no worker.
 */
async function writtenBeside(
  name: string,
  key: string,
  acts: readonly Act[],
  summary: Omit<KeptCase, 'key'>,
): Promise<Outcome<undefined> | undefined> {
  try {
    const { handing } = await import('./handing');
    const worker = newWriter();
    const writing = followed<WritingNews, Outcome<undefined>>(
      worker,
      [{ kind: 'acts', name, key, summary } satisfies WritingTask],
      undefined,
      (news) =>
        news.kind === 'written' ? inOwnWords(news.outcome) : undefined,
    );
    const handed = unhurried(handing({ id: key as CaseId, acts }, worker));
    const [outcome] = await Promise.all([writing, handed]);
    return outcome;
  } catch {
    return undefined;
  }
}

/**
 * Takes the acts of a case into its file from a worker, of which it gives those
 * that are not `known`. `undefined` where there is no worker.
 */
export async function renewedBeside(
  name: string,
  key: string,
  known: readonly string[],
): Promise<Outcome<Renewal | undefined> | undefined> {
  try {
    return await followed<WritingNews, Outcome<Renewal | undefined>>(
      newWriter(),
      [{ kind: 'checkpoint', name, key, known } satisfies WritingTask],
      undefined,
      (news) =>
        news.kind === 'renewed' ? inOwnWords(news.outcome) : undefined,
    );
  } catch {
    return undefined;
  }
}

/** A failure in the words of this page: a worker knows no locale. */
function inOwnWords<Value>(outcome: Outcome<Value>): Outcome<Value> {
  return outcome.kind === 'failed' ? failed(outcome.why) : outcome;
}

function newWriter(): Worker {
  return new Worker(new URL('./case-writer.worker.ts', import.meta.url), {
    type: 'module',
  });
}
