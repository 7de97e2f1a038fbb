import type { Found, LaidOut } from './laid-out-found';
import { FoundLists, isLaidOutAt, laidOutFrom } from './laid-out-found';
import type { LaidOutRow, RecordsRow } from './laid-out-tables';
import { SETTINGS } from './settings';
import type { CaseRow, Desk } from './tables';
import { unhurried } from './unhurried';

/** A kept case that is shown while its acts are still being read. */
export type LaidOutCase = LaidOut & {
  readonly key: string;
  readonly desk: Desk | undefined;
};

/** The version of the database that is read here: its names are in `tables.ts`. */
const VERSION = 2;
/** The longest that all else waits for the first look, in milliseconds. */
const PATIENCE = 3_000;

type Setting = { readonly name: string; readonly value: string };

/**
 * A look at how a case was laid out last, by the browser's own means: before the
 * package is loaded that reads and writes the rest, which waits for it (`over`).
 * What is missing, damaged, of another program or of another state of the case
 * is as if it were not there; so is all, where a page stopped while opening one.
 */
export class FirstLook {
  readonly #program: string;
  readonly #databases: Promise<readonly (IDBDatabase | undefined)[]>;
  /** Settled once what was seen is shown, or there is nothing to be seen. */
  readonly over: Promise<void>;
  end = (): void => {};

  /** Opens what `isThere` says is there: it must never be made by looking. */
  constructor(name: string, program: string, isThere: Promise<boolean>) {
    this.#program = program;
    this.over = new Promise((resolve) => {
      this.end = resolve;
      setTimeout(resolve, PATIENCE);
    });
    this.#databases = isThere.then((is) => {
      if (is) return Promise.all([opened(name), opened(laidOutNameOf(name))]);
      this.end();
      return [];
    });
  }

  /**
   * A case as it was laid out, or else the one that was open last; it is noted
   * that it is being opened. Only the first who asks is answered.
   */
  async taken(key: string | undefined): Promise<LaidOutCase | undefined> {
    const [kept, laidOut] = await this.#databases;
    try {
      if (kept === undefined || laidOut === undefined) return undefined;
      // The package multiplies versions by ten, and counts repairs in between.
      if (Math.floor(kept.version / 10) !== VERSION) return undefined;
      const stood = await stoodIn(kept, key);
      if (stood === undefined) return undefined;
      const found = await foundIn(laidOut, stood.key, (row) =>
        isLaidOutAt(row, this.#program, stood.stand),
      );
      if (found === undefined) return undefined;
      const seen = await unhurried(laidOutFrom(found));
      noteStarting(kept, stood.key);
      return { ...seen, key: stood.key, desk: stood.desk };
    } finally {
      kept?.close();
      laidOut?.close();
    }
  }
}

/** The name of the database of laid-out cases that lies beside another. */
export function laidOutNameOf(name: string): string {
  return `${name}-laid-out`;
}

/** A database as it stands, if it can be had; one that is not there is not made. */
async function opened(name: string): Promise<IDBDatabase | undefined> {
  try {
    const request = indexedDB.open(name);
    request.addEventListener('upgradeneeded', () =>
      request.transaction?.abort(),
    );
    const database = await answerOf(request);
    database.addEventListener('versionchange', () => database.close());
    return database;
  } catch {
    return undefined;
  }
}

function answerOf<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('answerOf: no answer.')),
    );
  });
}

/** Where a case stands and how it was left, unless a page stopped on one. */
async function stoodIn(database: IDBDatabase, asked: string | undefined) {
  const reading = database.transaction([
    'keptSettings',
    'keptCases',
    'keptActs',
    'keptDesks',
  ]);
  const rows = (name: string) => reading.objectStore(name);
  const settings: readonly Setting[] = await answerOf(
    rows('keptSettings').getAll(),
  );
  const noted = (name: string) =>
    settings.find((each) => each.name === name)?.value;
  const key = asked ?? noted(SETTINGS.open);
  if (key === undefined || noted(SETTINGS.starting) !== undefined)
    return undefined;
  const [row, ids, left] = await Promise.all([
    answerOf<CaseRow | undefined>(rows('keptCases').get(key)),
    answerOf(
      rows('keptActs').getAllKeys(
        IDBKeyRange.bound([key, ''], [key, '\uFFFF']),
      ),
    ),
    answerOf<Desk | undefined>(rows('keptDesks').get(key)),
  ]);
  if (row === undefined) return undefined;
  return {
    key,
    stand: {
      checkpoint: row.checkpoint,
      // The key of a row is its case, and then the act.
      ids: (ids as unknown as readonly [string, string][]).map(([, id]) => id),
    },
    desk: left && { query: left.query, positions: left.positions },
  };
}

/** So many rows are had at once: some milliseconds to read. */
const A_FEW = 2;

/** What is found of a laid-out case, if it is as it has to be. */
async function foundIn(
  database: IDBDatabase,
  key: string,
  isSound: (row: LaidOutRow) => boolean,
): Promise<Found | undefined> {
  const reading = database.transaction(['laidOut', 'columns', 'records']);
  const row = await answerOf<LaidOutRow | undefined>(
    reading.objectStore('laidOut').get(key),
  );
  if (row === undefined || !isSound(row)) return undefined;
  const held = await answerOf<{ readonly columns: unknown } | undefined>(
    reading.objectStore('columns').get(key),
  );
  const store = reading.objectStore('records');
  const rowsAfter = (list: string, from: number) =>
    answerOf<RecordsRow[]>(
      store.getAll(
        IDBKeyRange.bound([key, list, from], [key, '\uFFFF', 0], true),
        A_FEW,
      ),
    );
  const lists = new FoundLists();
  let rows = await rowsAfter('', 0);
  for (let last = rows.at(-1); last !== undefined; last = rows.at(-1)) {
    // The next are fetched while these are read: the page answers in between.
    const next = rowsAfter(last.list, last.from);
    for (const each of rows) lists.add(each);
    rows = await next;
  }
  return { row, columns: held?.columns, lists };
}

/** Written by the browser even if this page stops in the next moment. */
function noteStarting(database: IDBDatabase, key: string): void {
  const writing = database.transaction(['keptSettings'], 'readwrite', {
    durability: 'strict',
  });
  const setting: Setting = { name: SETTINGS.starting, value: key };
  writing.objectStore('keptSettings').put(setting);
  writing.commit();
}
