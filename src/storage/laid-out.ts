import type { Case } from '../case';
import { LISTS } from '../case';
import type { Found, LaidOut } from './laid-out-found';
import { FoundLists, isLaidOutAt, laidOutFrom } from './laid-out-found';
import type { LaidOutRow, LaidOutTables } from './laid-out-tables';
import { numberSum } from './number-sum';
import type { Stand } from './stand';
import { unhurried } from './unhurried';

type ListName = (typeof LISTS)[number];

/** How many records lie in one row: a few milliseconds to read. */
const MANY = 1_000;
/** So many times fewer articles: they are long. */
const LONGER = 50;

/**
 * Cases as they were laid out last, so that a large one is drawn before its
 * acts are read. Nothing depends on them: what is missing, damaged, of another
 * program or of another state of the case is as if it were not there.
 */
export class LaidOutCases {
  readonly #name: string;
  readonly #program: string;
  readonly #many: number;
  /** What this tab wrote last: of the next writing only what differs is written. */
  #last: (LaidOutRow & { readonly theCase: Case }) | undefined;
  #tables: Promise<Opened> | undefined;

  /** The `program` is a mark of the app as it is built: another lays out otherwise. */
  constructor(name: string, program: string, many = MANY) {
    this.#name = name;
    this.#program = program;
    this.#many = many;
  }

  /** A case as it was laid out, if it stands as it stood then. */
  async find(key: string, stand: Stand): Promise<LaidOut | undefined> {
    try {
      const found = await this.#read(key, stand);
      if (found === undefined) return undefined;
      const laidOut = await unhurried(laidOutFrom(found));
      this.#last = { ...found.row, theCase: laidOut.theCase };
      return laidOut;
    } catch {
      await this.forget(key);
      return undefined;
    }
  }

  /** Keeps a case as it is laid out now; whether it did. */
  async keep(key: string, stand: Stand, laidOut: LaidOut): Promise<boolean> {
    try {
      await this.#write(key, stand, laidOut);
      return true;
    } catch {
      // No room, or no database: the case itself is kept elsewhere.
      await this.forget(key);
      return false;
    }
  }

  /** Forgets how a case was laid out. */
  async forget(key: string): Promise<void> {
    if (this.#last?.case === key) this.#last = undefined;
    try {
      const tables = await this.#open();
      await tables.transaction('rw', all(tables), () => removed(tables, key));
    } catch {
      // What cannot be reached is not found either.
    }
  }

  /** Forgets all but some cases, or, where there is no room, all of them. */
  async forgetAllBut(keys: readonly string[]): Promise<void> {
    try {
      const { laidOut } = await this.#open();
      const kept = await laidOut.toCollection().primaryKeys();
      for (const key of kept) if (!keys.includes(key)) await this.forget(key);
    } catch {
      // Likewise.
    }
  }

  #open(): Promise<Opened> {
    this.#tables ??= openedIn(this.#name).catch((error: unknown) => {
      this.#tables = undefined;
      throw error;
    });
    return this.#tables;
  }

  async #read(key: string, stand: Stand): Promise<Found | undefined> {
    const tables = await this.#open();
    return tables.transaction('r', all(tables), async () => {
      const row = await tables.laidOut.get(key);
      if (row === undefined || !isLaidOutAt(row, this.#program, stand))
        return undefined;
      const held = await tables.columns.get(key);
      const lists = new FoundLists();
      await recordsOf(tables, key).each((records) => lists.add(records));
      return { row, columns: held?.columns, lists };
    });
  }

  async #write(
    key: string,
    stand: Stand,
    { theCase, columns }: LaidOut,
  ): Promise<void> {
    const tables = await this.#open();
    const row: LaidOutRow = {
      case: key,
      program: this.#program,
      checkpoint: stand.checkpoint,
      acts: stand.ids,
      head: JSON.stringify({ ...theCase, ...NO_LISTS }),
      counts: Object.fromEntries(
        LISTS.map((list) => [list, theCase[list].length]),
      ),
      sum: await unhurried(numberSum(columns)),
      // A page that came over plain http has no `randomUUID`.
      writing: crypto.getRandomValues(new Uint32Array(4)).join('-'),
    };
    await tables.transaction('rw', all(tables), async () => {
      const before = await tables.laidOut.get(key);
      if (before !== undefined && isLaidOutAt(before, this.#program, stand))
        return;
      const isOwn =
        before !== undefined && before.writing === this.#last?.writing;
      const known = isOwn ? this.#last?.theCase : undefined;
      if (known === undefined) await removed(tables, key);
      for (const list of LISTS)
        await writeList(tables, key, list, {
          now: theCase[list],
          before: known?.[list] ?? [],
          many:
            list === 'articles' ? Math.ceil(this.#many / LONGER) : this.#many,
        });
      await tables.columns.put({ case: key, columns });
      await tables.laidOut.put(row);
      this.#last = { ...row, theCase };
    });
  }
}

type Opened = Awaited<ReturnType<typeof openedIn>>;

/** How long an opening may take: a first picture waits for it. */
const PATIENCE = 3_000;

/** The database package comes with what reads the other database. */
async function openedIn(name: string) {
  const { laidOutTablesIn } = await import('./laid-out-tables');
  const tables = laidOutTablesIn(name);
  const isOpen = await Promise.race([
    tables.open().then(() => true),
    new Promise<false>((resolve) => {
      setTimeout(resolve, PATIENCE, false);
    }),
  ]);
  if (!isOpen) throw new Error('openedIn: the database does not answer.');
  return tables;
}

function all({ laidOut, columns, records }: LaidOutTables) {
  return [laidOut, columns, records];
}

function recordsOf({ records }: LaidOutTables, key: string) {
  return records
    .where('[case+list+from]')
    .between([key, '', 0], [key, '\uFFFF', 0]);
}

async function removed(tables: LaidOutTables, key: string): Promise<void> {
  await tables.laidOut.delete(key);
  await tables.columns.delete(key);
  await recordsOf(tables, key).delete();
}

const NO_LISTS = Object.fromEntries(LISTS.map((list) => [list, undefined]));

/** Writes the rows of a list that are not as they were before. */
async function writeList(
  { records }: LaidOutTables,
  key: string,
  list: ListName,
  {
    now,
    before,
    many,
  }: {
    readonly now: readonly unknown[];
    readonly before: readonly unknown[];
    readonly many: number;
  },
): Promise<void> {
  if (before === now) return;
  for (let from = 0; from < now.length; from += many) {
    const some = now.slice(from, from + many);
    const old = before.slice(from, from + many);
    const isSameRow =
      old.length === some.length && some.every((each, at) => each === old[at]);
    if (isSameRow) continue;
    const text = JSON.stringify(some);
    await records.put({ case: key, list, from, text });
  }
  await records
    .where('[case+list+from]')
    .between([key, list, now.length], [key, list, Infinity])
    .delete();
}
