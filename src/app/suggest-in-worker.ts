import type { Case, CaseArticle } from '../case';
import type { Suggested } from './ports';
import type { SuggestionRequest } from './suggest.worker';

/** How long the worker stays for the next article, in milliseconds. */
const STAYS = 5_000;

/** The worker that waits for another article, if one does. */
let waiting: Worker | undefined;
let leaving: ReturnType<typeof setTimeout> | undefined;

/**
 * Finds what an article suggests to a case, in a worker that is loaded only
 * then and stays for the articles that follow. Ends, refusing, as soon as the
 * signal says so.
 */
export async function suggestInWorker(
  article: CaseArticle,
  within: Case,
  signal: AbortSignal,
): Promise<Suggested> {
  const worker = waiting ?? newWorker();
  waiting = undefined;
  clearTimeout(leaving);
  const listening = new AbortController();
  try {
    // The texts of a large case are not needed, and dear to copy each time.
    const request = { article, within: { ...within, articles: [] } };
    const suggested = await asked(worker, request, signal, listening.signal);
    stay(worker);
    return suggested;
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    listening.abort();
  }
}

function newWorker(): Worker {
  return new Worker(new URL('./suggest.worker.ts', import.meta.url), {
    type: 'module',
  });
}

function stay(worker: Worker): void {
  waiting?.terminate();
  waiting = worker;
  clearTimeout(leaving);
  leaving = setTimeout(() => {
    waiting?.terminate();
    waiting = undefined;
  }, STAYS);
}

function asked(
  worker: Worker,
  request: SuggestionRequest,
  stopping: AbortSignal,
  listening: AbortSignal,
): Promise<Suggested> {
  return new Promise((resolve, reject) => {
    const during = { signal: listening };
    const stop = (): void =>
      reject(new Error('suggestInWorker: stopped before it was done.'));
    stopping.addEventListener('abort', stop, during);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Suggested>) => resolve(data),
      during,
    );
    worker.addEventListener(
      'error',
      () => reject(new Error('suggestInWorker: the worker failed.')),
      during,
    );
    worker.postMessage(request);
    if (stopping.aborted) stop();
  });
}
