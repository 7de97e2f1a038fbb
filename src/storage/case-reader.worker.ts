import type { Act } from '../case';
import type { CaseSlice, Refusal } from '../formats';
import { readCase, slicesOf } from '../formats';
import type { Rewriting } from './rewritten';
import { rewrittenHere } from './rewritten';

/** What the worker is asked: to read a file, or to take acts into one. */
export type Task = { readonly file: Blob; readonly acts?: readonly Act[] };

/** What the worker tells of a file: how far it is, slices, or a refusal. */
export type ReaderNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'slice'; readonly slice: CaseSlice }
  | { readonly kind: 'whole'; readonly lost: readonly string[] | undefined }
  | Rewriting
  | Refusal;

/** Reads and checks one case file off the main thread, and hands it over. */
self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  const { file, acts } = data;
  const tell = (news: ReaderNews): void => self.postMessage(news);
  const read = async (): Promise<void> => {
    if (acts !== undefined) return tell(await rewrittenHere(file, acts));
    const text = await file.text();
    tell({ kind: 'progress', share: 0.1 });
    const reading = readCase(text);
    if (reading.kind === 'refused') return tell(reading);
    tell({ kind: 'progress', share: CHECKED });
    for (const slice of slicesOf(reading.ledger))
      tell({ kind: 'slice', slice });
    return tell({ kind: 'whole', lost: reading.lost });
  };
  // What goes wrong here is told as an error of the worker.
  void read().catch((error: unknown) => {
    self.reportError(error);
  });
});

/** How much of the work is done once a file is checked. */
const CHECKED = 0.7;
