import type { Outlook } from '../case';
import { whole } from '../case';
import type { CaseSlice, Reading, Refusal } from '../formats';
import { caseFromSlices, lookOver, slicesOf } from '../formats';
import type { Handed } from './handing';
import { readBlob } from './read-blob';

/** What the worker is told: a case file, and the case that it would join. */
export type OutlookTask =
  { readonly kind: 'file'; readonly file: Blob } | Handed;

/** What it tells: how far it is, the acts that would come, and what they add. */
export type OutlookNews =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'slice'; readonly slice: CaseSlice }
  | Outlook
  | Refusal;

const own = caseFromSlices();
let reading: Promise<Reading> | undefined;

/** Reads a case file and looks over what it would add, off the main thread. */
self.addEventListener('message', ({ data }: MessageEvent<OutlookTask>) => {
  if (data.kind === 'slice') own.add(data.slice);
  else if (data.kind === 'file') reading = read(data.file);
  else
    // What goes wrong here is told as an error of the worker.
    void lookOverBoth().catch((error: unknown) => {
      self.reportError(error);
    });
});

function tell(news: OutlookNews): void {
  self.postMessage(news);
}

async function read(file: Blob): Promise<Reading> {
  const found = await readBlob(file, {
    onShare: (share) => tell({ kind: 'progress', share: 0.4 * share }),
  });
  tell({ kind: 'progress', share: 0.5 });
  return found;
}

async function lookOverBoth(): Promise<void> {
  const other = await reading;
  if (other === undefined) return;
  if (other.kind === 'refused') return tell(other);
  const trial = whole(own.whole());
  tell({ kind: 'progress', share: 0.7 });
  const outlook = lookOver(trial, other.ledger);
  tell({ kind: 'progress', share: 1 });
  if (outlook.kind === 'refused') return tell(outlook);
  for (const slice of slicesOf({ id: trial.id, acts: outlook.acts }))
    tell({ kind: 'slice', slice });
  return tell({ ...outlook, acts: [] });
}
