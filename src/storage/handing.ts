import type { Ledger, Steps } from '../case';
import type { CaseSlice } from '../formats';
import { slicesOf } from '../formats';

/** What is handed to a worker: slices of acts, and that those were all. */
export type Handed =
  | { readonly kind: 'slice'; readonly slice: CaseSlice }
  | { readonly kind: 'handed' };

/** Hands acts over to a worker in slices, unless it is stopped. */
export function* handing(
  source: Pick<Ledger, 'id' | 'acts'>,
  worker: Worker,
  signal?: AbortSignal,
): Steps<void> {
  const hand = (task: Handed): void => worker.postMessage(task);
  for (const slice of slicesOf(source)) {
    if (signal?.aborted === true) return;
    hand({ kind: 'slice', slice });
    yield;
  }
  hand({ kind: 'handed' });
}
