import type {
  InterchangeAnswer,
  InterchangeNews,
  InterchangeRequest,
  InterchangeWatch,
} from './interchange-request';
import type { Session } from './session';

/** Writes or reads; `undefined` as soon as the signal stops it. */
export function interchanged(
  { ports }: Session,
  request: InterchangeRequest,
  signal: AbortSignal,
  watch: InterchangeWatch = {},
): Promise<InterchangeAnswer | undefined> {
  return (ports.interchange ?? interchangeInWorker)(request, signal, watch);
}

/** Writes or reads in a worker of its own, which is loaded only then. */
function interchangeInWorker(
  request: InterchangeRequest,
  signal: AbortSignal,
  { onShare, pixelsOf }: InterchangeWatch,
): Promise<InterchangeAnswer | undefined> {
  if (signal.aborted) return Promise.resolve(undefined);
  const worker = new Worker(
    new URL('./interchange.worker.ts', import.meta.url),
    { type: 'module' },
  );
  return new Promise<InterchangeAnswer | undefined>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      const told = data as InterchangeAnswer | InterchangeNews;
      if (told.kind === 'share') onShare?.(told.share);
      else if (told.kind === 'draw')
        void (async () => worker.postMessage(await pixelsOf?.(told.figure)))();
      else resolve(told);
    });
    worker.addEventListener('error', () =>
      reject(new Error('interchangeInWorker: the worker failed.')),
    );
    signal.addEventListener('abort', () => resolve(undefined));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
