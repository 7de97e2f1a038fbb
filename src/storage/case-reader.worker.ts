import type { CaseSlice, Refusal } from '../formats';
import { readCase, slicesOf } from '../formats';

/** What the worker tells of a file: how far it is, slices, or a refusal. */
export type ReaderNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'slice'; readonly slice: CaseSlice }
  | { readonly kind: 'whole' }
  | Refusal;

/** Reads and checks one case file off the main thread, and hands it over. */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  const tell = (news: ReaderNews): void => self.postMessage(news);
  const read = async (): Promise<void> => {
    const text = await data.text();
    tell({ kind: 'progress', share: 0.1 });
    const reading = readCase(text);
    if (reading.kind === 'refused') return tell(reading);
    tell({ kind: 'progress', share: CHECKED });
    for (const slice of slicesOf(reading.case)) tell({ kind: 'slice', slice });
    return tell({ kind: 'whole' });
  };
  // What goes wrong here is told as an error of the worker.
  void read().catch((error: unknown) => {
    self.reportError(error);
  });
});

/** How much of the work is done once a file is checked. */
const CHECKED = 0.7;
