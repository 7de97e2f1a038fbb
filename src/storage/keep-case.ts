import type { Act } from '../case';
import type { ActRow, Database } from './tables';
import { everyTable, summaryOf } from './kept-cases';
import { writtenCase } from './read-case-file';
import type { StoredFile } from './file-bytes';
import { asStored, isPackedFile } from './file-bytes';
import type { Outcome } from './outcome';
import { done, failed, outcomeOf } from './outcome';
import { SETTINGS } from './settings';
import type { OpenCase } from './stored-case';
import { natureOf, openCase, storedRows } from './stored-case';

/** When a case comes to be kept, and whether it is the open one by then. */
export type Moment = {
  /** The time, ISO 8601. */
  readonly at: string;
  readonly isOpen: boolean;
};

/** What keeping a case from now on starts from. */
export type Begun = {
  readonly checkpoint: number;
  /** What was kept under its key already, and the open case has not. */
  readonly news: readonly Act[];
};

/**
 * Keeps a case from now on. What is kept under its key already stays: the acts
 * of both are. What there cannot be read is not overwritten; mere rubble makes
 * room, and is set aside.
 */
export function keepCase(
  database: Database,
  open: OpenCase,
  moment: Moment,
): Promise<Outcome<Begun>> {
  return outcomeOf(async () => {
    const begun = await begunWith(database, open, moment.at);
    if (begun.kind === 'done' && moment.isOpen)
      await database.keptSettings.put({ name: SETTINGS.open, value: open.key });
    return begun;
  });
}

async function begunWith(
  database: Database,
  open: OpenCase,
  at: string,
): Promise<Outcome<Begun>> {
  const { key, checkpoint } = open;
  if (checkpoint !== undefined) return done({ checkpoint, news: [] });
  if ((await database.keptCases.get(key)) === undefined) {
    const bytes = await bytesOf(open);
    if (await isPut(database, open, bytes, at))
      return done({ checkpoint: 0, news: [] });
  }
  return joined(database, open, at);
}

async function bytesOf({ file, ledger }: OpenCase): Promise<StoredFile> {
  // An older program would take what is packed for rubble.
  const isPlain = file !== undefined && !(await isPackedFile(file));
  return asStored(isPlain ? file : await writtenCase(ledger));
}

/** Puts a case that is not kept yet; `false` where another tab was faster. */
function isPut(
  database: Database,
  { key, ledger }: OpenCase,
  bytes: StoredFile,
  at: string,
): Promise<boolean> {
  const { keptCases, checkpoints } = database;
  return database.transaction('rw', everyTable(database), async () => {
    if ((await keptCases.get(key)) !== undefined) return false;
    await keptCases.put({
      key,
      ...summaryOf(ledger.theCase),
      updated: at,
      checkpoint: 0,
    });
    await checkpoints.put({ key, bytes });
    return true;
  });
}

async function joined(
  database: Database,
  open: OpenCase,
  at: string,
): Promise<Outcome<Begun>> {
  const { key, ledger } = open;
  const kept = await openCase(database, key);
  if (kept.kind === 'failed')
    return kept.why === 'unreadable' ? cleared(database, open, at) : kept;
  const stored = kept.value.ledger;
  const missing = ledger.acts.filter(
    ({ id }) => stored.actOf(id) === undefined,
  );
  const news = stored.acts.filter(({ id }) => ledger.actOf(id) === undefined);
  await database.transaction('rw', database.keptActs, () =>
    database.keptActs.bulkPut(rowsOf(key, missing)),
  );
  return done({ checkpoint: kept.value.checkpoint ?? 0, news });
}

/**
 * Puts the open case's file where one lies that is no file any more, and sets
 * that aside. A file that some other program may understand stays.
 */
async function cleared(
  database: Database,
  open: OpenCase,
  at: string,
): Promise<Outcome<Begun>> {
  const { key, ledger } = open;
  const stored = await storedRows(database, key);
  if (stored === undefined) return begunWith(database, open, at);
  const { row, file } = stored;
  if (file === undefined || (await natureOf(file)) !== 'damaged')
    return failed('unreadable', row.title);
  const bytes = await bytesOf(open);
  const old = new Uint8Array(await file.arrayBuffer());
  const checkpoint = row.checkpoint + 1;
  const isCleared = await database.transaction(
    'rw',
    everyTable(database),
    async () => {
      const now = await database.keptCases.get(key);
      if (now?.checkpoint !== row.checkpoint) return false;
      await database.setAside.add({ case: key, bytes: old });
      await database.checkpoints.put({ key, bytes });
      await database.keptCases.update(key, {
        ...summaryOf(ledger.theCase),
        updated: at,
        checkpoint,
      });
      return true;
    },
  );
  // Where another tab was faster, its file is the one to join.
  return isCleared ? joined(database, open, at) : begunWith(database, open, at);
}

/** Acts as rows. */
export function rowsOf(key: string, acts: readonly Act[]): readonly ActRow[] {
  return acts.map((act) => ({ case: key, id: act.id, act }));
}
