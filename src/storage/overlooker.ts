import type { ActId, Outlook } from '../case';
import { whole } from '../case';
import type { Reading, Refusal } from '../formats';
import { caseFromSlices, lookOver } from '../formats';
import type { Handed } from './handing';
import type { HandingNews } from './read-blob';
import { readHandingOver } from './read-blob';

/** What the worker is told: a case file, and the case that it would join. */
export type OutlookTask =
  { readonly kind: 'file'; readonly file: Blob } | Handed;

/**
 * What it tells: how far it is; the file in slices, while it is being checked;
 * and what it would add, with no more of its acts than which of them are new.
 */
export type OutlookNews =
  | HandingNews
  | (Omit<Outlook, 'acts'> & { readonly fresh: readonly ActId[] })
  | Refusal;

/** How much of the work is done once the file is read. */
const READ = 0.7;
/** And once the case that it would join is put together. */
const TOGETHER = 0.85;

/** Looks over, in a worker, what it is told. */
export function overlooker(
  tell: (news: OutlookNews) => void,
): (task: OutlookTask) => Promise<void> {
  // It is gone in a moment: to make its records small would take longer.
  const own = caseFromSlices((change) => change);
  let reading: Promise<Reading> | undefined;
  const tellShare = (share: number): void => tell({ kind: 'progress', share });

  async function lookOverBoth(): Promise<void> {
    const other = await reading;
    if (other === undefined) return;
    if (other.kind === 'refused') return tell(other);
    tellShare(READ);
    const trial = whole(own.whole());
    tellShare(TOGETHER);
    const outlook = lookOver(trial, other.ledger);
    if (outlook.kind === 'refused') return tell(outlook);
    const { acts, ...found } = outlook;
    tell({ ...found, fresh: acts.map(({ id }) => id) });
  }

  return async (task) => {
    switch (task.kind) {
      case 'file':
        // The page gathers its acts meanwhile.
        reading = readHandingOver(task.file, (news) =>
          news.kind === 'progress' ? tellShare(READ * news.share) : tell(news),
        );
        return;
      case 'slice':
        return own.add(task.slice);
      case 'handed':
        return lookOverBoth();
    }
  };
}
