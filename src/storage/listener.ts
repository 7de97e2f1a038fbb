import type { Act } from '../case';
import type { Database } from './tables';
import { knowledgeOf } from './known-acts';
import type { Failure } from './outcome';
import { failed } from './outcome';
import type { OpenCase } from './stored-case';
import type { Stand } from './stand';
import { standOf } from './stand';
import { openCase } from './stored-case';

/** What a listener tells. */
export type Heard = {
  /** Acts of another tab, which this one has not. */
  readonly onActs: (acts: readonly Act[]) => void;
  readonly onFailure: (failure: Failure) => void;
};

/**
 * Listens to what other tabs do to a case. Which acts are news follows from
 * what this tab has, not from an order, so that none is missed or told twice.
 */
export class Listener {
  readonly #key: string;
  readonly #heard: Heard;
  readonly #known: Set<string>;
  readonly #checkpoints = new Set<number>();
  #database: Database | undefined;
  #subscription: { readonly unsubscribe: () => void } | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ key, ledger }: OpenCase, heard: Heard) {
    this.#key = key;
    this.#heard = heard;
    this.#known = new Set(ledger.acts.map(({ id }) => id));
  }

  /** Listens from now on; again, where the database was opened anew. */
  begin(database: Database): void {
    if (this.#database === database) return;
    this.stop();
    this.#database = database;
    this.#subscription = database
      .watch(() => standOf(database, this.#key))
      .subscribe({
        next: (stand) => {
          if (stand === undefined) return;
          this.#queue = this.#queue.then(() => this.#hear(database, stand));
        },
        // The database was closed: the next attempt to keep opens it again.
        error: () => (this.#database = undefined),
      });
  }

  /**
   * Looks for itself: a tab that was killed may have written without a word.
   */
  look(database: Database): Promise<void> {
    return this.first(async () => {
      const stand = await standOf(database, this.#key).catch(() => undefined);
      if (stand !== undefined) await this.#hear(database, stand);
    });
  }

  /** Acts that this tab has already. */
  knows(acts: readonly Act[]): void {
    for (const { id } of acts) this.#known.add(id);
  }

  /** Whether this tab has all acts of a checkpoint, and some outside it. */
  has({ checkpoint, ids }: Stand): boolean {
    return (
      this.#checkpoints.has(checkpoint) &&
      ids.every((id) => this.#known.has(id))
    );
  }

  /** A checkpoint all of whose acts this tab has. */
  follows(checkpoint: number): void {
    this.#checkpoints.add(checkpoint);
  }

  /** Tells acts that this tab has not. */
  tell(acts: readonly Act[]): void {
    const news = acts.filter(({ id }) => !this.#known.has(id));
    if (news.length === 0) return;
    this.knows(news);
    this.#heard.onActs(news);
  }

  /** Does something before it hears of anything that this brings about. */
  first(work: () => Promise<void>): Promise<void> {
    const worked = this.#queue.then(work);
    this.#queue = worked;
    return worked;
  }

  stop(): void {
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    this.#database = undefined;
  }

  async #hear(database: Database, { checkpoint, ids }: Stand): Promise<void> {
    try {
      if (!this.#checkpoints.has(checkpoint)) await this.#reread(database);
      const news = ids.filter((id) => !this.#known.has(id));
      if (news.length === 0) return;
      const rows = await database.keptActs.bulkGet(
        news.map((id) => [this.#key, id]),
      );
      const acts = rows.flatMap((row) => row?.act ?? []);
      if (knowledgeOf(acts) === 'known') this.tell(acts);
      else this.#heard.onFailure(failed('superseded'));
    } catch {
      // The database was closed meanwhile: all is heard again when it opens.
    }
  }

  /** Another tab wrote the file anew, perhaps with acts not heard of yet. */
  async #reread(database: Database): Promise<void> {
    const opened = await openCase(database, this.#key);
    if (opened.kind === 'failed') return this.#heard.onFailure(opened);
    this.tell(opened.value.ledger.acts);
    if (opened.value.checkpoint !== undefined)
      this.follows(opened.value.checkpoint);
  }
}
