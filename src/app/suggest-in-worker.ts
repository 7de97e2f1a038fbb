import type { Case, CaseArticle } from '../case';
import type { Suggested } from './ports';
import type { SuggestionRequest } from './suggest.worker';

/**
 * Finds what an article suggests to a case, in a worker of its own that is
 * loaded only then. Ends, refusing, as soon as the signal says so.
 */
export function suggestInWorker(
  article: CaseArticle,
  within: Case,
  signal: AbortSignal,
): Promise<Suggested> {
  const worker = new Worker(new URL('./suggest.worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<Suggested>((resolve, reject) => {
    const stop = (): void =>
      reject(new Error('suggestInWorker: stopped before it was done.'));
    signal.addEventListener('abort', stop, { once: true });
    worker.addEventListener('message', (event: MessageEvent<Suggested>) =>
      resolve(event.data),
    );
    worker.addEventListener('error', () =>
      reject(new Error('suggestInWorker: the worker failed.')),
    );
    const request: SuggestionRequest = { article, within };
    worker.postMessage(request);
    if (signal.aborted) stop();
  }).finally(() => worker.terminate());
}
