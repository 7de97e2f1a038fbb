import type { Act, Case, Ledger, Outlook } from '../case';
import type { FilePlace, Foretold, Reading, Refusal } from '../formats';
import type { ReaderNews, Task } from './case-reader.worker';
import { lengthOf, LONGEST_TEXT } from './file-bytes';
import type { Rewriting } from './rewritten';
import { unhurried } from './unhurried';
import type { Watch } from './followed';
import { followed, SMALL } from './followed';

/** How much of the work is done once a file is read. */
const READ = 0.7;

type CaseReading = Reading | undefined;

/**
 * Reads a case file: a large one in a worker of its own, so that the page goes
 * on answering. `undefined` if it was stopped.
 */
export async function readCaseFile(
  file: Blob,
  watch: Watch,
): Promise<CaseReading> {
  const { onProgress = () => {}, known, signal } = watch;
  if ((await lengthOf(file)) > LONGEST_TEXT)
    // There is no room for it twice, in a worker and in the page.
    return (await import('./read-blob')).readUnhurried(file, {
      onShare: (share) => onProgress(READ * share),
      signal,
    });
  if (file.size < SMALL) return (await here()).readHere(file);
  // Not before it is needed: a first picture does without all that reads files.
  const { caseFromHanding } = await import('../formats');
  const gathered = caseFromHanding(known);
  let draft: Promise<Draft> | undefined;
  return followed<ReaderNews, CaseReading>(
    newReader(),
    [{ file } satisfies Task],
    signal,
    (news) => {
      switch (news.kind) {
        case 'progress':
          onProgress(READ * news.share);
          return undefined;
        case 'slice':
          gathered.onSlice(news.slice);
          return undefined;
        case 'anew':
          gathered.onAnew();
          draft = undefined;
          return undefined;
        case 'handed': {
          const steps = gathered.whole();
          const own = steps && unhurried(steps).then(foldedOnce);
          draft = own;
          // What cannot be put together comes anew, or is refused in a moment.
          own
            ?.then((found) => (draft === own ? tell(found, watch) : undefined))
            .catch(() => {});
          return undefined;
        }
        case 'whole':
          return caseOf(draft, news, watch);
        case 'rewritten':
          return undefined;
        case 'refused':
          return news;
      }
    },
  );
}

/** A case that was put together here, and is still being checked. */
type Draft = {
  readonly theCase: Case;
  readonly ledger: () => Promise<Ledger>;
};

function foldedOnce({ theCase, ledger }: Foretold): Draft {
  let folded: Promise<Ledger> | undefined;
  return { theCase, ledger: () => (folded ??= unhurried(ledger())) };
}

async function tell(
  { theCase, ledger }: Draft,
  { onForetold, onDraft }: Watch,
): Promise<void> {
  onForetold?.(theCase);
  if (onDraft !== undefined) onDraft(await ledger());
}

/** The case that was put together here, once it was found sound in the worker. */
async function caseOf(
  draft: Promise<Draft> | undefined,
  { lost, places }: Extract<ReaderNews, { readonly kind: 'whole' }>,
  { onSound }: Watch,
): Promise<Reading> {
  if (draft === undefined)
    throw new Error('readCaseFile: a sound file was not handed over.');
  const { theCase, ledger } = await draft;
  if (lost === undefined) await onSound?.({ theCase, places: places ?? [] });
  return {
    kind: 'case',
    ledger: await ledger(),
    ...(lost && { lost }),
    ...(places && { places }),
  };
}

/** A file of fewer bytes, and fewer changes to it, are rewritten in a moment. */
const LIGHT = 400_000;
const FEW_CHANGES = 200;

/**
 * Takes acts into a case file; beside the page, unless both are light: nobody
 * waits for it.
 */
export async function rewritten(
  file: Blob,
  acts: readonly Act[],
): Promise<Rewriting> {
  const changes = acts.reduce((sum, act) => sum + act.changes.length, 0);
  if (file.size < LIGHT && changes < FEW_CHANGES)
    return (await here()).rewrittenHere(file, acts);
  const tasks: readonly Task[] = [
    ...acts.map((act) => ({ act })),
    { file, isRewriting: true },
  ];
  const done = await followed<ReaderNews, Rewriting>(
    newReader(),
    tasks,
    undefined,
    (news) =>
      news.kind === 'rewritten' || news.kind === 'refused' ? news : undefined,
  );
  if (done === undefined) throw new Error('rewritten: nothing stops it.');
  return done;
}

function newReader(): Worker {
  return new Worker(new URL('./case-reader.worker.ts', import.meta.url), {
    type: 'module',
  });
}

/**
 * Looks over what a case file would add to a case: a large one beside the page.
 * `undefined` if it was stopped.
 */
export async function lookOverFile(
  own: Ledger,
  file: Blob,
  watch: Watch,
): Promise<Outlook | Refusal | undefined> {
  const { lookedOver } = await import('./looking-over');
  return lookedOver(own, file, watch);
}

/** A case as its file, written in steps: the page goes on answering. */
export async function writtenCase(
  ledger: Ledger,
  places: readonly FilePlace[] = [],
): Promise<Blob> {
  return (await here()).writtenHere(ledger, places);
}

/** What reads and writes case files, which a first picture does without. */
function here() {
  return import('./rewritten');
}
