import type { LayoutRequest, Positions } from '../network';

/** How long a layout may take before it is given up, in milliseconds. */
const PATIENCE = 60_000;

/** Works layouts out in workers; refuses when one fails or hangs. */
export type Layouter = (request: LayoutRequest) => Promise<Positions>;

/**
 * A layouter whose first worker starts at once, beside whatever else is being
 * loaded; each later layout gets a worker of its own.
 */
export function layouterInWorker(): Layouter {
  let ready: Worker | undefined = startWorker();
  return (request) => {
    const worker = ready ?? startWorker();
    ready = undefined;
    return layoutBy(worker, request);
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./layout.worker.ts', import.meta.url), {
    type: 'module',
  });
}

function layoutBy(worker: Worker, request: LayoutRequest): Promise<Positions> {
  return new Promise<Positions>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('layouterInWorker: no layout within a minute.'));
    }, PATIENCE);
    worker.addEventListener('message', (event: MessageEvent<Positions>) => {
      clearTimeout(timer);
      resolve(event.data);
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      reject(new Error('layouterInWorker: the worker failed.'));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
