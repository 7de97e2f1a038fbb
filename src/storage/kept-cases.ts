import type { Case, History } from '../case';
import { replayed } from '../case';
import { writeCase } from '../formats';
import type { ActLog, KeptAct } from './act-log';
import { EMPTY_LOG, afterAct } from './act-log';
import type { Counts, Database, Desk, KeptCase } from './database';
import type { Outcome } from './outcome';
import { failed, outcomeOf } from './outcome';
import { readCaseFile } from './read-case-file';

/** A case as it was left: its history, its desk, and where its log stands. */
export type OpenedCase = {
  readonly key: string;
  readonly history: History;
  readonly desk: Desk;
  readonly log: ActLog;
  readonly editions?: readonly string[];
};

const OPEN = 'open';
const EMPTY_DESK: Desk = { query: '', positions: {} };

/** The kept cases, the one worked on last first. */
export function keptCases(
  database: Database,
): Promise<Outcome<readonly KeptCase[]>> {
  return outcomeOf(async () => {
    const cases = await database.cases.toArray();
    return cases.sort((a, b) => (a.updated < b.updated ? 1 : -1));
  });
}

/** The key of the case that was open last; `undefined` before the first. */
export function openKey(
  database: Database,
): Promise<Outcome<string | undefined>> {
  return outcomeOf(async () => (await database.settings.get(OPEN))?.value);
}

/** Where a case comes from: its file, or the editions of what the app ships. */
export type Provenance = {
  /** Kept as it is, which spares writing a large case anew. */
  readonly file?: Blob | undefined;
  readonly editions?: readonly string[] | undefined;
};

/**
 * Keeps a case that has just been opened from a file or begun, as the open
 * one. What was kept under the same key is replaced. `at` is the time.
 */
export function keepCase(
  database: Database,
  key: string,
  opened: Case,
  at: string,
  { file, editions }: Provenance = {},
): Promise<Outcome<OpenedCase>> {
  return outcomeOf(async () => {
    const bytes =
      file === undefined
        ? new TextEncoder().encode(writeCase(opened))
        : new Uint8Array(await file.arrayBuffer());
    await database.transaction('rw', everyTable(database), async () => {
      await clear(database, key);
      await database.cases.put({
        key,
        title: opened.title,
        updated: at,
        counts: countsOf(opened),
        ...(editions && { editions }),
      });
      await database.files.put({ key, bytes });
      await database.settings.put({ name: OPEN, value: key });
    });
    const history = replayed(opened, [], []);
    return { key, history, desk: EMPTY_DESK, log: EMPTY_LOG };
  });
}

/**
 * Puts a later version in the place of what a kept case began with. Its log
 * and its desk stay as they are.
 */
export function renewCase(
  database: Database,
  renewed: OpenedCase,
): Promise<Outcome<OpenedCase>> {
  return outcomeOf(async () => {
    const { key, history, editions } = renewed;
    const bytes = new TextEncoder().encode(writeCase(history.opened));
    await database.transaction('rw', everyTable(database), async () => {
      await database.files.put({ key, bytes });
      await database.cases.update(key, {
        title: history.now.title,
        counts: countsOf(history.now),
        ...(editions && { editions }),
      });
    });
    return renewed;
  });
}

/** Opens a kept case as it was left, undone decisions included. */
export function openCase(
  database: Database,
  key: string,
  onProgress?: (share: number) => void,
): Promise<Outcome<OpenedCase>> {
  return outcomeOf(async () => {
    const { file, desk, log, editions } = await database.transaction(
      'rw',
      everyTable(database),
      async () => {
        const found = await database.files.get(key);
        if (found !== undefined)
          await database.settings.put({ name: OPEN, value: key });
        return {
          file: found,
          editions: (await database.cases.get(key))?.editions,
          desk: await database.desks.get(key),
          log: (await actsAfter(database, key, 0)).reduce(afterAct, EMPTY_LOG),
        };
      },
    );
    if (file === undefined) return failed('gone');
    const reading = await readCaseFile(
      new Blob([file.bytes as Uint8Array<ArrayBuffer>]),
      onProgress ? { onProgress } : {},
    );
    if (reading === undefined) return failed('gone');
    if (reading.kind === 'refused')
      return failed('unreadable', reading.sentence);
    return {
      key,
      history: historyFrom(reading.case, log),
      desk: desk
        ? { query: desk.query, positions: desk.positions }
        : EMPTY_DESK,
      log,
      ...(editions && { editions }),
    };
  });
}

/** Removes a kept case for good, with all that was done to it. */
export function removeCase(
  database: Database,
  key: string,
): Promise<Outcome<undefined>> {
  return outcomeOf(async () => {
    await database.transaction('rw', everyTable(database), async () => {
      await clear(database, key);
      if ((await database.settings.get(OPEN))?.value === key)
        await database.settings.delete(OPEN);
    });
    return undefined;
  });
}

/** The acts of a case that were kept after the one given, oldest first. */
export async function actsAfter(
  database: Database,
  key: string,
  last: number,
): Promise<readonly KeptAct[]> {
  const rows = await database.acts
    .where('[case+id]')
    .between([key, last], [key, Number.POSITIVE_INFINITY], false, true)
    .toArray();
  return rows as unknown as readonly KeptAct[];
}

/**
 * The identity of the latest act on a case, in any tab: 0 before the first,
 * `undefined` if the case is no longer kept.
 */
export async function lastActOf(
  database: Database,
  key: string,
): Promise<number | undefined> {
  if ((await database.cases.get(key)) === undefined) return undefined;
  const last = await database.acts
    .where('[case+id]')
    .between([key, 0], [key, Number.POSITIVE_INFINITY], true, true)
    .last();
  return (last as KeptAct | undefined)?.id ?? 0;
}

/** Keeps how the desk of a case was left; whether the case is still kept. */
export function keptDesk(
  database: Database,
  key: string,
  desk: Desk,
): Promise<boolean> {
  const { cases, desks } = database;
  return database.transaction('rw', [cases, desks], async () => {
    if ((await cases.get(key)) === undefined) return false;
    await desks.put({ key, ...desk });
    return true;
  });
}

/** The history that a log makes of the case that was opened. */
export function historyFrom(opened: Case, log: ActLog): History {
  const decisionsOf = (logged: ActLog['decided']) =>
    logged.map((each) => each.decision);
  return replayed(opened, decisionsOf(log.decided), decisionsOf(log.undone));
}

/** How many articles, actors and accepted or suggested claims a case holds. */
export function countsOf(counted: Case): Counts {
  return {
    articles: counted.articles.length,
    actors: counted.actors.length,
    claims: counted.claims.filter((claim) => claim.status !== 'rejected')
      .length,
  };
}

function everyTable(database: Database) {
  const { cases, files, acts, desks, settings } = database;
  return [cases, files, acts, desks, settings];
}

async function clear(database: Database, key: string): Promise<void> {
  await database.cases.delete(key);
  await database.files.delete(key);
  await database.desks.delete(key);
  await database.acts
    .where('[case+id]')
    .between([key, 0], [key, Number.POSITIVE_INFINITY], true, true)
    .delete();
}
