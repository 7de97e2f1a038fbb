import type { Act } from '../case';
import type { Reading, Refusal } from '../formats';
import type { HandingNews } from './read-blob';
import { readHandingOver } from './read-blob';
import type { Rewriting } from './rewritten';
import { rewrittenHere } from './rewritten';

/**
 * What the worker is asked: to read a file, or to take acts into one. Acts come
 * one by one before it: many at once would keep the page from answering.
 */
export type Task =
  | { readonly act: Act }
  | { readonly file: Blob; readonly isRewriting?: boolean };

type CaseRead = Extract<Reading, { readonly kind: 'case' }>;

/** What the worker tells of a file, and in the end what it is, or a refusal. */
export type ReaderNews =
  | HandingNews
  | ({ readonly kind: 'whole' } & Pick<CaseRead, 'lost' | 'places'>)
  | Rewriting
  | Refusal;

const acts: Act[] = [];

/** Reads and checks one case file off the main thread, and hands it over. */
self.addEventListener('message', ({ data }: MessageEvent<Task>) => {
  if ('act' in data) return void acts.push(data.act);
  const { file, isRewriting = false } = data;
  const tell = (news: ReaderNews): void => self.postMessage(news);
  const read = async (): Promise<void> => {
    if (isRewriting) return tell(await rewrittenHere(file, acts));
    // The page puts the case together while it is being checked here.
    const reading = await readHandingOver(file, tell);
    if (reading.kind === 'refused') return tell(reading);
    const { lost, places } = reading;
    return tell({
      kind: 'whole',
      ...(lost && { lost }),
      ...(places && { places }),
    });
  };
  // What goes wrong here is told as an error of the worker.
  void read().catch((error: unknown) => {
    self.reportError(error);
  });
});
