import type {
  InterchangeAnswer,
  InterchangeRequest,
} from './interchange-request';
import type { Session } from './session';

/** Writes or reads; `undefined` as soon as the signal stops it. */
export function interchanged(
  { ports }: Session,
  request: InterchangeRequest,
  signal: AbortSignal,
): Promise<InterchangeAnswer | undefined> {
  return (ports.interchange ?? interchangeInWorker)(request, signal);
}

/** Writes or reads in a worker of its own, which is loaded only then. */
function interchangeInWorker(
  request: InterchangeRequest,
  signal: AbortSignal,
): Promise<InterchangeAnswer | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  const worker = new Worker(
    new URL('./interchange.worker.ts', import.meta.url),
    { type: 'module' },
  );
  return new Promise<InterchangeAnswer | undefined>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) =>
      resolve(data as InterchangeAnswer),
    );
    worker.addEventListener('error', () =>
      reject(new Error('interchangeInWorker: the worker failed.')),
    );
    signal.addEventListener('abort', () => resolve(undefined));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
