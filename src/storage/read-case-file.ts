import type { Case } from '../case';
import type { Refusal } from '../formats';
import { caseFromSlices, readCase } from '../formats';
import type { ReaderNews } from './case-reader.worker';

/** A smaller file is read sooner than a worker for it has started; in bytes. */
const SMALL = 4_000_000;
/** How much of the work is left once a file is checked. */
const HANDING_OVER = 0.3;

/** Who follows a reading: told how far it is, from 0 to 1, and may stop it. */
export type Watch = {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
};

/**
 * Reads a case file: a large one in a worker of its own, so that the page goes
 * on answering. `undefined` if it was stopped.
 */
export async function readCaseFile(
  file: Blob,
  watch: Watch,
): Promise<
  { readonly kind: 'case'; readonly case: Case } | Refusal | undefined
> {
  return file.size < SMALL
    ? readCase(await file.text())
    : readInWorker(file, watch);
}

function readInWorker(
  file: Blob,
  { onProgress = () => {}, signal }: Watch,
): ReturnType<typeof readCaseFile> {
  const worker = new Worker(
    new URL('./case-reader.worker.ts', import.meta.url),
    { type: 'module' },
  );
  return new Promise<Awaited<ReturnType<typeof readCaseFile>>>(
    (resolve, reject) => {
      const gathered = caseFromSlices();
      signal?.addEventListener('abort', () => resolve(undefined));
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ReaderNews>) => {
          switch (data.kind) {
            case 'progress':
              return onProgress(data.share);
            case 'slice':
              gathered.add(data.slice);
              return onProgress(1 - HANDING_OVER * (1 - data.slice.share));
            case 'whole':
              return resolve({ kind: 'case', case: gathered.whole() });
            case 'refused':
              return resolve(data);
          }
        },
      );
      worker.addEventListener('error', () =>
        reject(new Error('readCaseFile: the worker failed.')),
      );
      worker.postMessage(file);
      if (signal?.aborted === true) resolve(undefined);
    },
  ).finally(() => worker.terminate());
}
