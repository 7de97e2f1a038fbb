import type { Format, IncomingLook, Mapping, SavedFile } from '../interchange';
import type { Filters } from '../lens';
import type { Session } from './session';

/** What a file of another program is, and what its columns say. */
type Incoming = {
  readonly name: string;
  readonly file: Blob;
  readonly mapping: Mapping | undefined;
};

/** What is written or read in the formats of other programs. */
export type InterchangeRequest =
  | {
      readonly kind: 'write';
      /** A case file. */
      readonly file: Blob;
      readonly format: Format;
      readonly filters: Filters;
    }
  | ({ readonly kind: 'look' | 'read' } & Incoming);

/** What comes of it: a file, a look at one, a case file, or why nothing does. */
export type InterchangeAnswer =
  | { readonly kind: 'written'; readonly file: SavedFile }
  | { readonly kind: 'looked'; readonly look: IncomingLook }
  | { readonly kind: 'read'; readonly content: Blob }
  | { readonly kind: 'failed'; readonly why: string };

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
