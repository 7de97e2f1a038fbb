import type { DraftRow } from './draft-tables';
import { draftTablesIn } from './draft-tables';
import type { Failure } from './outcome';
import { done, outcomeOf } from './outcome';
import { holdRun } from './run-locks';

/** A draft to be kept: its number in this page, itself, and how much it holds. */
type KeptDraft = Pick<DraftRow, 'id' | 'draft' | 'size'>;

/**
 * Takes drafts that were kept, and gives the numbers that they have from now on;
 * none for what is not to be touched.
 */
type TakeDrafts = (
  drafts: readonly unknown[],
) => readonly (number | undefined)[];

/** Why drafts are not kept: too much altogether, or what a database says. */
type Unkept = {
  readonly ids: readonly number[];
  readonly why: 'large' | Failure['why'];
};

/** More is not kept, in characters or bytes, of all tabs together. */
const MOST = 50_000_000;
/** So many rows are read at once: the page answers in between. */
const PORTION = 20;
/** How long an opening may take, in milliseconds. */
const PATIENCE = 5_000;
/** Under which name a tab notes its runs: a reload begins another one. */
const RUNS = 'backchannel-runs';

/** What keeping drafts needs; more is for tests. */
type Needs = {
  readonly name: string;
  readonly newMark: () => string;
  /** Frees what can be made anew. */
  readonly makeRoom: () => Promise<void>;
  /** What a tab has of its own, over reloads: none where nothing may be stored. */
  readonly tab?: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  readonly most?: number;
};

/**
 * Articles that were read and are in no case yet. Each run of a page keeps its
 * own, under a lock: a tab finds again what it had before a reload, and what
 * closed tabs left is offered to whoever asks first; never what an open one has.
 */
export class KeptDrafts {
  readonly #needs: Needs;
  readonly #run: string;
  /** Where drafts lie that an earlier run kept, by their number in this page. */
  readonly #elsewhere = new Map<number, readonly [string, number]>();
  /** How much is kept of each draft, by its number in this page. */
  #sizes: ReadonlyMap<number, number> = new Map();
  readonly #before: readonly string[];
  #tables: Promise<Opened> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    this.#run = needs.newMark();
    this.#before = runsOf(needs.tab);
    this.#note([...this.#before, this.#run]);
    void holdRun(this.#run);
  }

  /** Keeps drafts as they are now, and forgets others; tells what is not kept. */
  async keep(
    changed: readonly KeptDraft[],
    gone: readonly number[],
  ): Promise<Unkept | undefined> {
    const write = () => outcomeOf(() => this.#write(changed, gone));
    let outcome = await write();
    if (outcome.kind === 'failed' && outcome.why === 'full') {
      await this.#needs.makeRoom();
      outcome = await write();
    }
    const all = changed.map(({ id }) => id);
    if (outcome.kind === 'failed') return { ids: all, why: outcome.why };
    const ids = outcome.value;
    return ids.length === 0 ? undefined : { ids, why: 'large' };
  }

  /** Gives what this tab had before its page was loaded anew, some at a time. */
  async takeOwn(take: TakeDrafts): Promise<void> {
    const held: string[] = [];
    for (const run of this.#before) {
      if (!(await holdRun(run, { isPatient: true }))) continue;
      const isAny = await this.#take(run, take);
      if (isAny) held.push(run);
    }
    this.#note([...held, this.#run]);
  }

  /** How many drafts closed tabs have left. */
  async left(): Promise<number> {
    const runs = await this.#leftRuns();
    return runs.reduce((sum, { count }) => sum + count, 0);
  }

  /** Makes what closed tabs have left this tab's own. */
  async takeLeft(take: TakeDrafts): Promise<void> {
    for (const { run } of await this.#leftRuns()) {
      if (!(await holdRun(run))) continue;
      this.#note([...runsOf(this.#needs.tab), run]);
      await this.#take(run, take);
    }
  }

  async #leftRuns() {
    const outcome = await outcomeOf(async () => {
      const { runs } = await this.#open();
      return done(await runs.toArray());
    });
    if (outcome.kind === 'failed') return [];
    const own = new Set([this.#run, ...runsOf(this.#needs.tab)]);
    const held = await heldNames();
    return outcome.value.filter(
      ({ run, count }) =>
        count > 0 && !own.has(run) && !held.some((name) => name.endsWith(run)),
    );
  }

  /** Gives what a run kept; whether there was anything. */
  async #take(run: string, take: TakeDrafts): Promise<boolean> {
    let last = -Infinity;
    for (;;) {
      const outcome = await outcomeOf(async () => {
        const { drafts } = await this.#open();
        const rows = drafts
          .where('[run+id]')
          .between([run, last], [run, Infinity], false, true);
        return done(await rows.limit(PORTION).toArray());
      });
      if (outcome.kind === 'failed') return true;
      if (outcome.value.length === 0) return last !== -Infinity;
      const ids = take(outcome.value.map(({ draft }) => draft));
      const sizes = new Map(this.#sizes);
      for (const [at, { id, size }] of outcome.value.entries()) {
        last = id;
        const now = ids[at];
        if (now === undefined) continue;
        this.#elsewhere.set(now, [run, id]);
        sizes.set(now, size);
      }
      this.#sizes = sizes;
    }
  }

  /** Writes what there is room for, and gives the numbers of the rest. */
  async #write(changed: readonly KeptDraft[], gone: readonly number[]) {
    const tables = await this.#open();
    const { drafts, runs } = tables;
    const sizes = new Map(this.#sizes);
    const isOver: number[] = [];
    await tables.transaction('rw', [drafts, runs], async () => {
      const totals = new Map(
        (await runs.toArray()).map((row) => [row.run, row]),
      );
      let whole = [...totals.values()].reduce((sum, { size }) => sum + size, 0);
      const add = (run: string, count: number, size: number): void => {
        const before = totals.get(run) ?? { run, count: 0, size: 0 };
        totals.set(run, {
          run,
          count: before.count + count,
          size: before.size + size,
        });
        whole += size;
      };
      for (const id of gone) {
        const size = sizes.get(id);
        if (size === undefined) continue;
        sizes.delete(id);
        add(this.#keyOf(id)[0], -1, -size);
      }
      await drafts.bulkDelete(gone.map((id) => this.#keyOf(id)));
      const rows: DraftRow[] = [];
      for (const { id, draft, size } of changed) {
        const [run, number] = this.#keyOf(id);
        const before = sizes.get(id);
        const grown = size - (before ?? 0);
        if (grown > 0 && whole + grown > (this.#needs.most ?? MOST)) {
          isOver.push(id);
          continue;
        }
        sizes.set(id, size);
        add(run, before === undefined ? 1 : 0, grown);
        rows.push({ run, id: number, draft, size });
      }
      await drafts.bulkPut(rows);
      for (const row of totals.values())
        if (row.count > 0) await runs.put(row);
        else await runs.delete(row.run);
    });
    this.#sizes = sizes;
    return done(isOver);
  }

  #keyOf(id: number): [string, number] {
    const [run, number] = this.#elsewhere.get(id) ?? [this.#run, id];
    return [run, number];
  }

  #note(runs: readonly string[]): void {
    try {
      this.#needs.tab?.setItem(RUNS, JSON.stringify(runs.slice(-20)));
    } catch {
      // What this tab had is then offered as what a closed one left.
    }
  }

  #open(): Promise<Opened> {
    this.#tables ??= openedIn(this.#needs.name).catch((error: unknown) => {
      this.#tables = undefined;
      throw error;
    });
    return this.#tables;
  }
}

type Opened = Awaited<ReturnType<typeof openedIn>>;

async function openedIn(name: string) {
  const tables = draftTablesIn(name);
  const isOpen = await Promise.race([
    tables.open().then(() => true),
    new Promise<false>((resolve) => {
      setTimeout(resolve, PATIENCE, false);
    }),
  ]);
  if (!isOpen) throw new Error('openedIn: the database does not answer.');
  return tables;
}

function runsOf(tab: Needs['tab']): readonly string[] {
  try {
    const runs: unknown = JSON.parse(tab?.getItem(RUNS) ?? '[]');
    return Array.isArray(runs)
      ? runs.filter((run) => typeof run === 'string')
      : [];
  } catch {
    return [];
  }
}

async function heldNames(): Promise<readonly string[]> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return [];
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => name ?? []);
}
