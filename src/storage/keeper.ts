import { liveQuery } from 'dexie';
import type { History } from '../case';
import type { ActLog, Step } from './act-log';
import { stepsBetween } from './act-log';
import { appendedActs } from './append-acts';
import type { Database, Desk } from './database';
import type { OpenedCase } from './kept-cases';
import { countsOf, historyFrom, keptDesk, lastActOf } from './kept-cases';
import type { Failure, Outcome } from './outcome';
import { failed, outcomeOf } from './outcome';

/** How long a change of the desk may wait before it is kept, in milliseconds. */
const DESK_DELAY = 250;

/** What a keeper tells. */
export type KeeperNews = {
  /** Another tab has decided something: the history that both now share. */
  readonly onHistory: (history: History) => void;
  /** Something could not be kept; told once until keeping works again. */
  readonly onFailure: (failure: Failure) => void;
};

/**
 * Keeps the open case while it is worked on: decisions at once, the desk
 * within a quarter of a second. Tabs with the same case converge, since each
 * appends its acts to one log, and all read that log in order.
 */
export class Keeper {
  readonly #database: Database;
  readonly #opened: OpenedCase;
  readonly #news: KeeperNews;
  readonly #listening: { readonly unsubscribe: () => void };
  #log: ActLog;
  /** The history that the app has: what it gave or was told last. */
  #known: History;
  #steps: readonly Step[] = [];
  #updated: string | undefined;
  /** Whether another tab has acted and the app was not told yet. */
  #hasNews = false;
  #desk: Desk | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFailing = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(database: Database, opened: OpenedCase, news: KeeperNews) {
    this.#database = database;
    this.#opened = opened;
    this.#news = news;
    this.#log = opened.log;
    this.#known = opened.history;
    this.#listening = liveQuery(() =>
      lastActOf(database, opened.key),
    ).subscribe({
      next: (last) => {
        if (last !== this.#log.last) void this.#enqueue(() => this.#keepActs());
      },
      error: () => void this.#enqueue(() => this.#keepActs()),
    });
  }

  /** Keeps what was decided, undone or redone; `at` is the time, ISO 8601. */
  keepHistory(after: History, at: string): Promise<Outcome<undefined>> {
    this.#steps = [...this.#steps, ...stepsBetween(this.#known, after)];
    this.#known = after;
    this.#updated = at;
    return this.#enqueue(() => this.#keepActs());
  }

  /** Keeps how the desk was left, a moment later: only the latest counts. */
  keepDesk(desk: Desk): void {
    this.#desk = desk;
    this.#timer ??= setTimeout(() => void this.flush(), DESK_DELAY);
  }

  /** Keeps at once what still waits: for when the page is hidden or left. */
  flush(): Promise<Outcome<undefined>> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    return this.#enqueue(async () => {
      const failure = await this.#putDesk();
      return this.#steps.length > 0 ? this.#keepActs() : failure;
    });
  }

  /** Keeps what still waits, and no longer listens to other tabs. */
  stop(): Promise<Outcome<undefined>> {
    this.#listening.unsubscribe();
    return this.flush();
  }

  /** Works come one after the other: each starts from what the last left. */
  #enqueue(
    work: () => Promise<undefined | Failure>,
  ): Promise<Outcome<undefined>> {
    const outcome = this.#queue.then(() => outcomeOf(work));
    this.#queue = outcome.then((each) => this.#tell(each));
    return outcome;
  }

  /** A failure is told once, until keeping works again. */
  #tell(outcome: Outcome<undefined>): void {
    const wasFailing = this.#isFailing;
    this.#isFailing = outcome.kind === 'failed';
    if (outcome.kind === 'failed' && !wasFailing) this.#news.onFailure(outcome);
  }

  async #keepActs(): Promise<undefined | Failure> {
    const { key, history } = this.#opened;
    const steps = this.#steps;
    const { title } = this.#known.now;
    const updated = this.#updated;
    const appended = await appendedActs(
      this.#database,
      key,
      this.#log,
      steps,
      updated === undefined || steps.length === 0
        ? undefined
        : { title, counts: countsOf(this.#known.now), updated },
    );
    if (appended === undefined) return failed('gone');
    this.#log = appended.log;
    this.#steps = this.#steps.slice(steps.length);
    // With steps still waiting, the news are told when these are kept, too.
    this.#hasNews ||= appended.hasNews;
    if (!this.#hasNews || this.#steps.length > 0) return undefined;
    this.#hasNews = false;
    this.#known = historyFrom(history.opened, this.#log);
    this.#news.onHistory(this.#known);
    return undefined;
  }

  async #putDesk(): Promise<undefined | Failure> {
    const desk = this.#desk;
    if (desk === undefined) return undefined;
    const isKept = await keptDesk(this.#database, this.#opened.key, desk);
    if (this.#desk === desk) this.#desk = undefined;
    return isKept ? undefined : failed('gone');
  }
}
