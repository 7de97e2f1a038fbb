import type {
  ComparedLists,
  LikelyGroup,
  PlainJudgements,
  Steps,
} from '../../case';
import { comparedSlices } from '../../case';
import type { Ports } from '../ports';
import type { LikelyNews, LikelyTask } from './likely.worker';

/** Who follows a search: may stop it, and is told how far it is, from 0 to 1. */
export type LikelyWatch = {
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
};

/**
 * Looks for records that may be one in a worker of its own, while the page
 * answers; `undefined` as soon as the signal stops it.
 */
export function likelyInWorker(
  lists: ComparedLists,
  judged: PlainJudgements,
  unhurried: Ports['unhurried'],
  { signal, onShare }: LikelyWatch,
): Promise<readonly LikelyGroup[] | undefined> {
  const worker = new Worker(new URL('./likely.worker.ts', import.meta.url), {
    type: 'module',
  });
  const found: LikelyGroup[] = [];
  return new Promise<readonly LikelyGroup[] | undefined>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LikelyNews>) => {
      if (data.kind === 'share') onShare(data.share);
      else if (data.kind === 'done') resolve(found);
      else
        for (const group of JSON.parse(data.text) as readonly LikelyGroup[])
          found.push(group);
    });
    worker.addEventListener('error', () =>
      reject(new Error('likelyInWorker: the worker failed.')),
    );
    const handing = handedOver(lists, judged, (task) =>
      worker.postMessage(task),
    );
    signal.addEventListener('abort', () => {
      handing.return(undefined);
      resolve(undefined);
    });
    unhurried(handing).catch(reject);
  }).finally(() => worker.terminate());
}

/** The case in slices, some milliseconds each, and then the word to begin. */
function* handedOver(
  lists: ComparedLists,
  judged: PlainJudgements,
  tell: (task: LikelyTask) => void,
): Steps<undefined> {
  for (const slice of comparedSlices(lists)) {
    tell({ kind: 'slice', slice });
    yield;
  }
  tell({ kind: 'begin', judged });
  return undefined;
}
