import type { CaseId } from '../case';
import { Ledger } from '../case';
import type { ActRow, CaseRow, Database, Desk } from './tables';
import type { StoredFile } from './file-bytes';
import { LONGEST_TEXT } from './file-bytes';
import { knowledgeOf } from './known-acts';
import type { Outcome } from './outcome';
import { done, failed, outcomeOf } from './outcome';
import type { Watch } from './followed';
import { readCaseFile } from './read-case-file';
import { unhurried } from './unhurried';

/** A case that is open, under the key by which the browser keeps it. */
export type OpenCase = {
  readonly key: string;
  readonly ledger: Ledger;
  readonly desk: Desk | undefined;
  /** The file that it was just opened from, to be kept as it is. */
  readonly file?: Blob;
  /** Of a case that is kept: the checkpoint from which it was opened. */
  readonly checkpoint?: number;
  /** How many of its acts are kept beside that. */
  readonly beside?: number;
};

/** All that is kept of a case, as it is kept. */
export type StoredRows = {
  readonly row: CaseRow;
  readonly file: Blob | undefined;
  readonly rows: readonly ActRow[];
  readonly desk: Desk | undefined;
};

/** What is kept of a case at one moment; `undefined` if nothing is. */
export function storedRows(
  database: Database,
  key: string,
): Promise<StoredRows | undefined> {
  const { keptCases, checkpoints, keptActs, keptDesks } = database;
  return database.transaction(
    'r',
    [keptCases, checkpoints, keptActs, keptDesks],
    async () => {
      const row = await keptCases.get(key);
      if (row === undefined) return undefined;
      const checkpoint = await checkpoints.get(key);
      const desk = await keptDesks.get(key);
      return {
        row,
        file: checkpoint && blobOf(checkpoint.bytes),
        rows: await rowsInPortions(database, key),
        desk: desk && { query: desk.query, positions: desk.positions },
      };
    },
  );
}

/** The acts of a case that are not in its checkpoint, oldest first. */
export function actsOf({ keptActs }: Database, key: string) {
  return keptActs.where('[case+id]').between([key, ''], [key, '\uFFFF']);
}

/** So many changes come from the database in a moment in which the page waits. */
const MANY_CHANGES = 2_000;
/** No more acts come at once. */
const MANY_ACTS = 500;

/** The acts of a case, some at a time: the page is handed each portion at once. */
async function rowsInPortions(
  { keptActs }: Database,
  key: string,
): Promise<readonly ActRow[]> {
  const rows: ActRow[] = [];
  let count = 1;
  for (;;) {
    const portion = await keptActs
      .where('[case+id]')
      .between([key, rows.at(-1)?.id ?? ''], [key, '\uFFFF'], false)
      .limit(count)
      .toArray();
    rows.push(...portion);
    if (portion.length < count) return rows;
    const changes = portion.reduce(
      (sum, { act }) => sum + act.changes.length,
      0,
    );
    const each = Math.max(1, changes / portion.length);
    count = Math.max(1, Math.min(MANY_ACTS, Math.floor(MANY_CHANGES / each)));
  }
}

/**
 * Opens a kept case as it was left: its checkpoint, and the acts since. What
 * cannot be read, or is of a newer program, is said and left as it is.
 */
export function openCase(
  database: Database,
  key: string,
  { onProgress, onDraft, known }: Watch = {},
): Promise<Outcome<OpenCase>> {
  return outcomeOf(async () => {
    const stored = await storedRows(database, key);
    if (stored === undefined) return failed('gone');
    const { row, rows, desk } = stored;
    const { title, checkpoint } = row;
    const acts = rows.map(({ act }) => act);
    const knowledge = knowledgeOf(acts);
    if (knowledge !== 'known') return failed(knowledge, title);
    let failure: { readonly error: unknown } | undefined;
    const ledger = await ledgerOf(stored, {
      onProgress,
      known,
      // What is made of a draft is to be of the whole case.
      onDraft(draft) {
        try {
          draft.take(acts);
        } catch (error) {
          failure = { error };
          return;
        }
        onDraft?.(draft);
      },
    });
    if (typeof ledger === 'string') return failed(ledger, title);
    // Acts that were taken in part are not taken for the whole.
    if (failure !== undefined) throw failure.error;
    ledger.take(acts);
    // Whoever shows what was known before asks whether it is the case.
    if (known !== undefined) await unhurried(ledger.adoptInSteps(known));
    return done({
      key,
      ledger,
      desk,
      checkpoint,
      beside: rows.length,
    });
  });
}

/** A case without a file begins with acts that are yet to come. */
async function ledgerOf(
  { row, file }: StoredRows,
  watch: Watch,
): Promise<Ledger | 'newer' | 'unreadable'> {
  if (file === undefined) return new Ledger(row.key as CaseId);
  try {
    const reading = await readCaseFile(file, watch);
    if (reading?.kind === 'case') return reading.ledger;
  } catch {
    // The worker could not be started, or ran out of memory.
    return 'unreadable';
  }
  return (await natureOf(file)) === 'newer' ? 'newer' : 'unreadable';
}

/** The newest version of the case file that this program understands. */
const VERSION = 2;

/**
 * What a file is that cannot be read: *newer* than this program, *damaged*
 * beyond reading by any, or *strange*.
 */
export async function natureOf(
  file: Blob,
): Promise<'newer' | 'damaged' | 'strange'> {
  // What is too long for a text is not read here, nor thrown away.
  if (file.size > LONGEST_TEXT) return 'strange';
  try {
    const { version, acts } = JSON.parse(await file.text()) as {
      readonly version?: unknown;
      readonly acts?: unknown;
    };
    const isNewer =
      (typeof version === 'number' && version > VERSION) ||
      (Array.isArray(acts) && knowledgeOf(acts) === 'newer');
    return isNewer ? 'newer' : 'strange';
  } catch {
    return 'damaged';
  }
}

function blobOf(bytes: StoredFile): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer> | Blob]);
}
