import type { LayoutRequest, Positions } from '../network';

/** How long a layout may take before it is given up, in milliseconds. */
const PATIENCE = 60_000;
/** So much longer for each actor: a busy machine takes minutes for thousands. */
const FOR_EACH = 30;

/** Works a layout out in a worker; refuses when that fails or hangs. */
export function layoutInWorker(request: LayoutRequest): Promise<Positions> {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), {
    type: 'module',
  });
  return new Promise<Positions>((resolve, reject) => {
    const timer = setTimeout(
      () => {
        reject(new Error('layoutInWorker: no layout in good time.'));
      },
      PATIENCE + FOR_EACH * request.actors.length,
    );
    worker.addEventListener('message', (event: MessageEvent<Positions>) => {
      clearTimeout(timer);
      resolve(event.data);
    });
    worker.addEventListener('error', () => {
      clearTimeout(timer);
      reject(new Error('layoutInWorker: the worker failed.'));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
