import { readingWords } from '../words';
import type { Given, Progress, Reading } from './reading';
import { refused } from './reading';

/** How long a file may take before it is given up, in milliseconds. */
const PATIENCE = 180_000;
/** How many files are read at a time. */
const AT_ONCE = 2;

type Told = Reading | { readonly kind: 'progress'; readonly share: number };

const waiting: (() => void)[] = [];
let running = 0;

/**
 * Reads an article in a worker of its own; several wait for one another. When
 * `signal` is aborted the worker ends at once and nothing comes back.
 */
export async function readInWorker(
  given: Given,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  if (running >= AT_ONCE)
    await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return signal.aborted ? undefined : await read(given, onProgress, signal);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function read(
  given: Given,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  const worker = new Worker(new URL('./intake.worker.ts', import.meta.url), {
    type: 'module',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Reading | undefined>((resolve) => {
    timer = setTimeout(() => resolve(refused(readingWords.tooSlow)), PATIENCE);
    signal.addEventListener('abort', () => resolve(undefined));
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'progress') return onProgress(data.share);
      if (data.kind !== 'read' && data.kind !== 'refused') return undefined;
      return resolve(data);
    });
    worker.addEventListener('error', () =>
      resolve(refused(readingWords.failed)),
    );
    worker.postMessage(given);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
