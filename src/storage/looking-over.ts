import type { Ledger, Outlook } from '../case';
import type { Refusal } from '../formats';
import { caseFromSlices } from '../formats';
import type { Watch } from './followed';
import { followed, SMALL } from './followed';
import { handing } from './handing';
import type { OutlookNews, OutlookTask } from './outlook.worker';
import { unhurried } from './unhurried';

/** A case of fewer changes is looked at sooner than it is handed over. */
const FEW = 5_000;
/** How much of the work is done once the two cases were looked at. */
const LOOKED_AT = 0.8;

/**
 * Looks over what a case file would add to a case: a large one in a worker of
 * its own, which gets the case in slices, so that the page goes on answering.
 * `undefined` if it was stopped.
 */
export async function lookedOver(
  own: Ledger,
  file: Blob,
  { onProgress = () => {}, signal }: Watch,
): Promise<Outlook | Refusal | undefined> {
  const size = own.acts.reduce((sum, { changes }) => sum + changes.length, 0);
  if (file.size < SMALL && size < FEW)
    return (await import('./rewritten')).lookedOverHere(own, file);
  const worker = new Worker(new URL('./outlook.worker.ts', import.meta.url), {
    type: 'module',
  });
  onProgress(0);
  const fresh = caseFromSlices();
  const looking = followed<OutlookNews, Outlook | Refusal>(
    worker,
    [{ kind: 'file', file } satisfies OutlookTask],
    signal,
    (news) => {
      switch (news.kind) {
        case 'progress':
          onProgress(LOOKED_AT * news.share);
          return undefined;
        case 'slice':
          fresh.add(news.slice);
          onProgress(LOOKED_AT + (1 - LOOKED_AT) * news.slice.share);
          return undefined;
        case 'outlook':
          return { ...news, acts: fresh.acts };
        case 'refused':
          return news;
      }
    },
  );
  await unhurried(handing(own, worker, signal));
  return looking;
}
