import type { Act, ActId, Case } from '../case';
import type { Connect } from './connection';
import type { Database, Desk } from './tables';
import { keepCase } from './keep-case';
import { Listener } from './listener';
import type { Failure } from './outcome';
import { renewCheckpoint } from './renew-checkpoint';
import type { Stand } from './stand';
import { standOf } from './stand';
import type { OpenCase } from './stored-case';
import { writtenDesk } from './write-acts';
import { renewedBeside, writtenActs } from './write-beside';

/** Whether what was done is kept: *kept*, *keeping*, or *unkept*. */
export type KeepingState = 'kept' | 'keeping' | 'unkept';

/** What a keeper needs besides its case, and what it tells. */
export type KeeperNeeds = {
  readonly connect: Connect;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Acts of another tab, which this one has not. */
  readonly onActs: (acts: readonly Act[]) => void;
  /** Something could not be kept; told once until keeping works again. */
  readonly onFailure: (failure: Failure) => void;
  readonly onState: () => void;
  /** How long it waits at first to try again what failed, in milliseconds. */
  readonly patience?: number;
  /** With how many acts outside the file that is written anew. */
  readonly manyActs?: number;
  /** How long nothing is done before that, in milliseconds. */
  readonly quiet?: number;
};

/** How long the desk rests before it is kept, in milliseconds. */
const DESK_DELAY = 250;
const PATIENCE = 1_000;
/** Between two attempts never passes more, in milliseconds. */
const LONGEST = 30_000;
/** What no second attempt mends. */
const HOPELESS: readonly Failure['why'][] = [
  'gone',
  'superseded',
  'newer',
  'unreadable',
];
const MANY_ACTS = 500;
/** How much text acts outside the file may amount to, in characters. */
const MUCH_TEXT = 2_000_000;
/** How long nothing is done before the file is written anew. */
const QUIET = 3_000;

/**
 * Keeps one case while it is open, and writes to no other: acts at once and in
 * their order, the desk once it has rested for a quarter of a second. What
 * fails is tried again until it works; nothing that waits is given up.
 */
export class Keeper {
  readonly key: string;
  readonly #open: OpenCase;
  readonly #needs: KeeperNeeds;
  readonly #listener: Listener;
  #isBegun = false;
  /** Why the case cannot be kept under its key, ever, if it cannot. */
  #refusal: Failure | undefined;
  #isStopped = false;
  #acts: readonly Act[] = [];
  /** Those of the last file that was saved while some could not be kept. */
  #filed: ReadonlySet<ActId> = new Set();
  #desk: Desk | undefined;
  #deskTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** Whether something came to be kept since the last attempt began. */
  #isAsked = false;
  #failure: Failure | undefined;
  #failures = 0;
  /** What was written beside the file since that was. */
  #beside: { readonly acts: number; readonly text: number };
  #renewal: ReturnType<typeof setTimeout> | undefined;

  constructor(open: OpenCase, needs: KeeperNeeds) {
    this.key = open.key;
    this.#open = open;
    this.#needs = needs;
    this.#beside = { acts: open.beside ?? 0, text: 0 };
    this.#listener = new Listener(open, needs);
  }

  /** Whether all acts are kept or in a file, are on their way, or cannot be kept now. */
  get state(): KeepingState {
    if (this.#acts.every(({ id }) => this.#filed.has(id))) return 'kept';
    return this.#failure === undefined ? 'keeping' : 'unkept';
  }

  /** Whether nothing is left to keep acts in: the case was removed. */
  get isGone(): boolean {
    return this.#failure?.why === 'gone';
  }

  /** Whether anything waits to be kept that still can be. */
  get isWaiting(): boolean {
    return this.#acts.length > 0 && !this.isGone;
  }

  /** Acts that are not kept yet. */
  get waiting(): readonly Act[] {
    return this.#acts;
  }

  /** The case as it stands in this tab, kept or not. */
  get openCase(): OpenCase {
    return { ...this.#open, desk: this.#desk ?? this.#open.desk };
  }

  /** Gives up what waits: its case was deleted by a person. */
  giveUp(): void {
    clearTimeout(this.#retryTimer);
    this.#isStopped = true;
    this.#acts = [];
  }

  /** Notes that a person has these acts in a file: none of them can be lost. */
  noteFiled(acts: readonly Act[]): void {
    if (this.#acts.length === 0) return;
    this.#filed = new Set(acts.map(({ id }) => id));
    this.#needs.onState();
  }

  /** Keeps acts; done when they are kept for good, or could not be for now. */
  keepActs(acts: readonly Act[]): Promise<void> {
    this.#acts = [...this.#acts, ...acts];
    this.#listener.knows(acts);
    this.#needs.onState();
    return this.flush();
  }

  /**
   * Keeps how the desk was left, once it has rested for a moment: only the
   * latest counts, and what moves on with every frame is not written meanwhile.
   */
  keepDesk(desk: Desk): void {
    this.#desk = desk;
    clearTimeout(this.#deskTimer);
    this.#deskTimer = setTimeout(() => void this.flush(), DESK_DELAY);
  }

  /** Where the case stands in the database, if that amounts to what is given. */
  async standOf(theCase: Case): Promise<Stand | undefined> {
    const connected = await this.#needs.connect();
    if (connected.kind === 'failed' || !this.#isBegun) return undefined;
    const stand = await standOf(connected.value, this.key).catch(
      () => undefined,
    );
    const { ledger } = this.#open;
    const isAlike =
      this.#acts.length === 0 &&
      !ledger.isTaking &&
      ledger.theCase === theCase &&
      stand !== undefined &&
      this.#listener.has(stand) &&
      stand.ids.every((id) => ledger.actOf(id as ActId) !== undefined);
    return isAlike ? stand : undefined;
  }

  /** Keeps at once what waits, and looks for what other tabs did. */
  async refresh(): Promise<void> {
    await this.flush();
    const connected = await this.#needs.connect();
    if (connected.kind === 'done' && this.#isBegun && !this.#isStopped)
      await this.#listener.look(connected.value);
  }

  /** Keeps at once what still waits. */
  flush(): Promise<void> {
    clearTimeout(this.#deskTimer);
    clearTimeout(this.#retryTimer);
    this.#deskTimer = undefined;
    this.#isAsked = true;
    this.#running ??= this.#work().finally(() => (this.#running = undefined));
    return this.#running;
  }

  /**
   * Keeps what still waits, and no longer listens to other tabs. What cannot
   * be kept now is still tried again.
   */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#renewal);
    await this.flush();
    this.#listener.stop();
  }

  /** Attempts come one after the other; each does all that waits by then. */
  async #work(): Promise<void> {
    while (this.#isAsked) {
      this.#isAsked = false;
      this.#settle(await this.#attempt());
    }
  }

  async #attempt(): Promise<Failure | undefined> {
    const connected = await this.#needs.connect();
    if (connected.kind === 'failed') return connected;
    const database = connected.value;
    if (this.#refusal !== undefined) return this.#refusal;
    if (!this.#isBegun) {
      const failure = await this.#begin(database);
      if (failure !== undefined) return failure;
    }
    if (!this.#isStopped) this.#listener.begin(database);
    return (await this.#putActs(database)) ?? (await this.#putDesk(database));
  }

  async #begin(database: Database): Promise<Failure | undefined> {
    const at = new Date(this.#needs.now()).toISOString();
    const begun = await keepCase(database, this.#open, {
      at,
      isOpen: !this.#isStopped,
    });
    if (begun.kind === 'failed') {
      if (HOPELESS.includes(begun.why)) this.#refusal = begun;
      return begun;
    }
    this.#isBegun = true;
    this.#listener.follows(begun.value.checkpoint);
    this.#listener.tell(begun.value.news);
    this.#considerRenewal(database, []);
    return undefined;
  }

  async #putActs(database: Database): Promise<Failure | undefined> {
    while (this.#acts.length > 0) {
      const acts = this.#acts;
      const { theCase } = this.#open.ledger;
      const at = new Date(this.#needs.now()).toISOString();
      const written = await writtenActs(database, this.key, acts, theCase, at);
      if (written.kind === 'failed') return written;
      this.#acts = this.#acts.slice(acts.length);
      this.#considerRenewal(database, acts);
    }
    return undefined;
  }

  async #putDesk(database: Database): Promise<Failure | undefined> {
    const desk = this.#desk;
    if (desk === undefined) return undefined;
    const written = await writtenDesk(database, this.key, desk);
    if (written.kind === 'failed') return written;
    if (this.#desk === desk) this.#desk = undefined;
    return undefined;
  }

  /** Tells a failure once, and tries again later what may work then. */
  #settle(failure: Failure | undefined): void {
    const before = this.#failure;
    this.#failure = failure;
    this.#needs.onState();
    if (failure === undefined) {
      this.#failures = 0;
      return;
    }
    if (before?.why !== failure.why) this.#needs.onFailure(failure);
    const { patience = PATIENCE } = this.#needs;
    const wait = Math.min(LONGEST, patience * 2 ** this.#failures);
    this.#failures += 1;
    const isOver = this.#isStopped && this.#acts.length === 0;
    if (!isOver && !HOPELESS.includes(failure.why))
      this.#retryTimer = setTimeout(() => void this.flush(), wait);
  }

  /** A file is written anew in a quiet moment, with the acts beside it. */
  #considerRenewal(database: Database, acts: readonly Act[]): void {
    const text = textOf(acts);
    this.#beside = {
      acts: this.#beside.acts + acts.length,
      text: this.#beside.text + text,
    };
    const { manyActs = MANY_ACTS, quiet = QUIET } = this.#needs;
    const isMuch =
      this.#beside.acts > manyActs || this.#beside.text > MUCH_TEXT;
    if (!isMuch || this.#isStopped) return;
    clearTimeout(this.#renewal);
    const { text: length } = this.#beside;
    const renew = () => void this.#renew(database, length > MUCH_TEXT);
    this.#renewal = setTimeout(renew, quiet);
  }

  async #renew(database: Database, isMuch: boolean): Promise<void> {
    this.#beside = { acts: 0, text: 0 };
    // Whoever listens would else hear of the new file first, and read it.
    await this.#listener.first(async () => {
      const { key } = this;
      const known = this.#open.ledger.acts.map(({ id }) => id);
      const renewed =
        (isMuch && (await renewedBeside(database.name, key, known))) ||
        (await renewCheckpoint(database, key));
      if (renewed.kind === 'failed' || renewed.value === undefined) return;
      this.#listener.tell(renewed.value.acts);
      this.#listener.follows(renewed.value.checkpoint);
    });
  }
}

/** How much text acts amount to, counted as far as it matters. */
function textOf(acts: readonly Act[]): number {
  let text = 0;
  for (const { changes } of acts)
    for (const change of changes) {
      text += JSON.stringify(change).length;
      if (text > MUCH_TEXT) return text;
    }
  return text;
}
