import { givenUpWords } from '../words';
import type { Given, Progress, Reading } from './reading';
import { refused } from './reading';

/** How long a file may take before it is given up, in milliseconds. */
const PATIENCE = 180_000;
/** After so many files a worker is replaced, so that none keeps what it read. */
const MOST_READ = 200;

type Told = Reading | { readonly kind: 'progress'; readonly share: number };

type Task = {
  readonly given: Given;
  readonly onProgress: Progress;
  readonly signal: AbortSignal;
  readonly answer: (reading: Reading | undefined) => void;
};

/** A worker, and how many files it has read. */
type Reader = { readonly worker: Worker; readonly read: number };

/** Files that wait for a worker, the first at the front. */
const queue: Task[] = [];
const idle: Reader[] = [];
let busy = 0;

/** As many workers as the machine has cores to spare, at most four. */
function mostWorkers(): number {
  return Math.min(4, Math.max(2, (navigator.hardwareConcurrency || 2) - 1));
}

/**
 * Reads a file in one of a few workers; further files wait. When `signal` is
 * aborted its worker ends at once and nothing comes back.
 */
export function readInWorker(
  given: Given,
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  return new Promise((answer) => {
    queue.push({ given, onProgress, signal, answer });
    goOn();
  });
}

function goOn(): void {
  while (busy < mostWorkers()) {
    const task = queue.shift();
    if (task === undefined) return;
    if (task.signal.aborted) {
      task.answer(undefined);
      continue;
    }
    void readBy(idle.pop() ?? { worker: newWorker(), read: 0 }, task);
  }
}

async function readBy({ worker, read }: Reader, task: Task): Promise<void> {
  busy++;
  const isFit = await run(worker, task);
  busy--;
  if (isFit && read + 1 < MOST_READ) idle.push({ worker, read: read + 1 });
  else worker.terminate();
  goOn();
  if (busy === 0) endIdle();
}

/** When nothing is left to read, no worker stays. */
function endIdle(): void {
  for (const { worker } of idle.splice(0)) worker.terminate();
}

function newWorker(): Worker {
  return new Worker(new URL('./intake.worker.ts', import.meta.url), {
    type: 'module',
  });
}

/** Has a worker read; whether it may read another file after this one. */
function run(
  worker: Worker,
  { given, onProgress, signal, answer }: Task,
): Promise<boolean> {
  return new Promise((done) => {
    const end = (reading: Reading | undefined, isFit: boolean): void => {
      clearTimeout(timer);
      listening.abort();
      answer(reading);
      done(isFit);
    };
    const timer = setTimeout(
      () => end(refused(givenUpWords.tooSlow), false),
      PATIENCE,
    );
    const listening = new AbortController();
    const during = { signal: listening.signal };
    signal.addEventListener('abort', () => end(undefined, false), during);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'progress') onProgress(data.share);
        // The PDF parser, once loaded, talks to itself in the same worker.
        else if (data.kind === 'read' || data.kind === 'refused')
          end(data, true);
      },
      during,
    );
    worker.addEventListener(
      'error',
      () =>
        end(
          refused(
            given.kind === 'words'
              ? givenUpWords.failedOnPaste
              : givenUpWords.failed,
          ),
          false,
        ),
      during,
    );
    worker.postMessage(given);
  });
}
