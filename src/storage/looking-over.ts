import type { Ledger, Outlook } from '../case';
import { actsFor } from '../case';
import type { HandedActs, Refusal } from '../formats';
import { caseFromHanding } from '../formats';
import type { Watch } from './followed';
import { followed, SMALL } from './followed';
import { handing } from './handing';
import type { OutlookNews, OutlookTask } from './overlooker';
import { unhurried } from './unhurried';

/** A case of fewer changes is looked at sooner than it is handed over. */
const FEW = 5_000;
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
  const gathered = caseFromHanding();
  let handed: Promise<HandedActs> | undefined;
  const looking = followed<OutlookNews, Outlook | Refusal>(
    worker,
    [{ kind: 'file', file } satisfies OutlookTask],
    signal,
    (news) => {
      switch (news.kind) {
        case 'progress':
          onProgress(news.share);
          return undefined;
        case 'slice':
          gathered.onSlice(news.slice);
          return undefined;
        case 'anew':
          gathered.onAnew();
          return undefined;
        case 'handed': {
          const steps = gathered.acts();
          handed = steps && unhurried(steps);
          // What no acts can be made of comes anew, or is refused in a moment.
          handed?.catch(() => {});
          return undefined;
        }
        case 'outlook':
          return withActs(own, handed, news);
        case 'refused':
          return news;
      }
    },
  );
  await unhurried(handing(own, worker, signal));
  return looking;
}

/** What a file would add, with its acts as they were gathered here. */
async function withActs(
  own: Ledger,
  handed: Promise<HandedActs> | undefined,
  { fresh, ...outlook }: Extract<OutlookNews, { readonly kind: 'outlook' }>,
): Promise<Outlook> {
  if (handed === undefined)
    throw new Error('lookedOver: a sound file was not handed over.');
  const { id, acts } = await handed;
  const isFresh = new Set<string>(fresh);
  return {
    ...outlook,
    acts: actsFor(
      own.id,
      id,
      acts.filter((each) => isFresh.has(each.id)),
    ),
  };
}
