import type { Act, CaseId } from '../case';
import { followed } from './followed';
import type { Outcome } from './outcome';
import { failed } from './outcome';
import type { KeptCase } from './tables';
import type { Renewal } from './renew-checkpoint';
import type { WritingNews, WritingTask } from './writing';
import { unhurried } from './unhurried';

/**
 * Writes acts of many changes from a worker, to which they are handed in pieces:
 * the database would copy them in one. `undefined` where there is no worker.
 */
export async function writtenBeside(
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
      { kind: 'acts', name, key, summary } satisfies WritingTask,
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
      { kind: 'checkpoint', name, key, known } satisfies WritingTask,
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
