import type { Act } from '../case';
import { caseFromSlices } from '../formats';
import { openDatabase } from './database';
import type { Handed } from './handing';
import type { KeptCase } from './tables';
import type { Outcome } from './outcome';
import { renewCheckpoint } from './renew-checkpoint';
import { rowsWritten } from './write-acts';

/** What the writing worker is told: what to write of a case, and then its acts. */
export type WritingTask =
  | {
      readonly kind: 'acts';
      /** The name of the database. */
      readonly name: string;
      readonly key: string;
      readonly summary: Omit<KeptCase, 'key'>;
    }
  | {
      readonly kind: 'checkpoint';
      readonly name: string;
      readonly key: string;
      /** The acts that the page has, by identity. */
      readonly known: readonly string[];
    }
  | Handed;

/** What it tells: that it is written, or why not. */
export type WritingNews =
  | { readonly kind: 'written'; readonly outcome: Outcome<undefined> }
  | {
      readonly kind: 'renewed';
      readonly outcome: Outcome<
        | {
            readonly checkpoint: number;
            /** The acts in it that the page has not. */
            readonly acts: readonly Act[];
          }
        | undefined
      >;
    };

/** Does in a worker what it is told. The database is closed when that ends. */
export function writer(
  tell: (news: WritingNews) => void,
): (task: WritingTask) => Promise<void> {
  const gathered = caseFromSlices();
  let asked: Extract<WritingTask, { kind: 'acts' }> | undefined;
  return async (task) => {
    switch (task.kind) {
      case 'acts':
        asked = task;
        return;
      case 'slice':
        gathered.add(task.slice);
        return;
      case 'handed':
        if (asked !== undefined)
          tell({
            kind: 'written',
            outcome: await written(asked, gathered.acts),
          });
        return;
      case 'checkpoint':
        tell({ kind: 'renewed', outcome: await renewed(task) });
    }
  };
}

/** The database is there already: it is not taken over from an older one. */
const NO_MARK = 'none';

async function written(
  { name, key, summary }: Extract<WritingTask, { kind: 'acts' }>,
  acts: readonly Act[],
): Promise<Outcome<undefined>> {
  const connected = await openDatabase(NO_MARK, name);
  if (connected.kind === 'failed') return connected;
  try {
    return await rowsWritten(connected.value, key, acts, summary);
  } finally {
    connected.value.close();
  }
}

async function renewed({
  name,
  key,
  known,
}: Extract<WritingTask, { kind: 'checkpoint' }>): Promise<
  Extract<WritingNews, { kind: 'renewed' }>['outcome']
> {
  const connected = await openDatabase(NO_MARK, name);
  if (connected.kind === 'failed') return connected;
  try {
    // Acts, which are written far more often, do without it.
    const { rewrittenHere } = await import('./rewritten');
    const renewal = await renewCheckpoint(connected.value, key, rewrittenHere);
    if (renewal.kind === 'failed' || renewal.value === undefined)
      return renewal;
    const isKnown = new Set(known);
    const { checkpoint, acts } = renewal.value;
    const news = acts.filter(({ id }) => !isKnown.has(id));
    return { kind: 'done', value: { checkpoint, acts: news } };
  } finally {
    connected.value.close();
  }
}
