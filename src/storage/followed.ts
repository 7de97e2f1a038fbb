import type { Case, Ledger, Steps } from '../case';
import type { FilePlace } from '../formats';
import { unhurried } from './unhurried';

/** A smaller file is read sooner than a worker for it has started; in bytes. */
export const SMALL = 4_000_000;

/** A case that was found sound, and where its file says that actors stand. */
type SoundCase = {
  readonly theCase: Case;
  readonly places: readonly FilePlace[];
};

/** Who follows a reading: told how far it is, from 0 to 1, and may stop it. */
export type Watch = {
  readonly onProgress?: ((share: number) => void) | undefined;
  /** Told of a case that is put together, while it is still being checked. */
  readonly onDraft?: ((draft: Ledger) => void) | undefined;
  /**
   * Told of a case as its file tells it, while it is still being checked; then
   * its acts are not folded before it is known to be sound.
   */
  readonly onForetold?: ((theCase: Case) => void) | undefined;
  /** Told of it again once it is; its acts are folded after that. */
  readonly onSound?: ((sound: SoundCase) => Promise<void>) | undefined;
  /** A case that was folded before: records that read as in it are its own. */
  readonly known?: Case | undefined;
  readonly signal?: AbortSignal;
};

/** What a worker's news amount to, once they do. */
type ResultOf<News, Result> = (
  news: News,
) => Result | Promise<Result> | undefined;

/**
 * Sends tasks to a worker, while the page answers, and follows its news until
 * there is a result; `undefined` if it was stopped. The worker is gone afterwards.
 */
export function followed<News, Result>(
  worker: Worker,
  tasks: readonly unknown[],
  signal: AbortSignal | undefined,
  resultOf: ResultOf<News, Result>,
): Promise<Result | undefined> {
  return new Promise<Result | undefined>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(undefined));
    worker.addEventListener('message', ({ data }: MessageEvent<News>) => {
      const result = resultOf(data);
      if (result !== undefined) resolve(result);
    });
    worker.addEventListener('error', () =>
      reject(new Error('followed: the worker failed.')),
    );
    unhurried(sent(worker, tasks)).catch(reject);
    if (signal?.aborted === true) resolve(undefined);
  }).finally(() => worker.terminate());
}

function* sent(worker: Worker, tasks: readonly unknown[]): Steps<void> {
  for (const task of tasks) {
    worker.postMessage(task);
    yield;
  }
}
