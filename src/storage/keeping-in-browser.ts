import type { Act, ActId, AnalystId, Case } from '../case';
import { timeOf } from '../case';
import type { Connect } from './connection';
import type { Database, Desk, ListedCase } from './tables';
import type { Watch } from './followed';
import type { FirstLook, LaidOutCase } from './first-look';
import type { LaidOutCases } from './laid-out';
import type { LaidOut } from './laid-out-found';
import { failed } from './outcome';
import type { KeeperNeeds, KeepingState } from './keeper';
import { Keeper } from './keeper';
import { keptCases, removeCase, summaryOf } from './kept-cases';
import { askForPersistence } from './persistence';
import type { Failure, Outcome } from './outcome';
import { rescuedCopy } from './rescue';
import { SafeStart } from './safe-start';
import type { LocalAnalyst } from './settings';
import { analystIn, note, noted, SETTINGS } from './settings';
import { standOf } from './stand';
import type { OpenCase } from './stored-case';
import { openCase } from './stored-case';

/** Tells a failure; of a kept case that was not opened, with its key. */
type Tell = (sentence: string, unopened?: string) => void;

/** Who follows the opening of a kept case. */
type OpeningWatch = Watch & {
  readonly onLaidOut?: ((shown: LaidOutCase) => Promise<void>) | undefined;
};

/** What keeping needs besides the database; more is for tests. */
type Needs = Pick<KeeperNeeds, 'now' | 'patience' | 'manyActs' | 'quiet'> & {
  /** Where cases are kept as they are laid out. */
  readonly laidOut: () => Promise<LaidOutCases>;
  /** What is shown first of what is kept, once; without it all waits its turn. */
  readonly firstLook?: FirstLook | undefined;
};

/** The browser's database, as the app uses it. What fails is told. */
export class KeepingInBrowser {
  readonly #connect: Connect;
  readonly #untouched: Promise<boolean>;
  readonly #needs: Needs;
  readonly #start: SafeStart;
  #current: Keeper | undefined;
  /** Keepers of cases that were left, while they still have acts to keep. */
  readonly #left = new Set<Keeper>();
  /** Cases that were not opened since the page had crashed on them. */
  readonly #refused = new Set<string>();
  /** What is to be noted of this browser, and could not be so far. */
  readonly #later = new Map<
    string,
    (database: Database) => Promise<Outcome<unknown>>
  >();
  #told: Failure['why'] | undefined;
  #tell: Tell = () => {};
  #state: KeepingState = 'kept';
  #isElsewhere = false;
  #tellState: (state: KeepingState, isElsewhere: boolean) => void = () => {};
  #isAskedToPersist = false;

  constructor(connect: Connect, untouched: Promise<boolean>, needs: Needs) {
    this.#connect = connect;
    this.#untouched = untouched;
    this.#needs = needs;
    this.#start = new SafeStart(connect);
  }

  /** Whether nothing was ever kept here. */
  isUntouched(): Promise<boolean> {
    return this.#untouched;
  }

  /** The case that was open last. */
  async lastOpen(watch?: OpeningWatch): Promise<OpenCase | undefined> {
    const seen = await this.#lookFirst(undefined, watch);
    if (seen !== undefined) return this.#openKept(seen.key, watch, seen);
    const key = await this.#ask((database) => noted(database, SETTINGS.open));
    return key === undefined || this.#refused.has(key)
      ? undefined
      : this.#openKept(key, watch);
  }

  /**
   * A kept case as it was left, with what of it could not be kept so far. One
   * on which the page crashed is refused once: to open it is for the user.
   */
  async open(key: string, watch?: OpeningWatch): Promise<OpenCase | undefined> {
    return this.#openKept(key, watch, await this.#lookFirst(key, watch));
  }

  /**
   * Shows a kept case without waiting for what reads all of it. What was taken
   * for it is compared with its acts later, as ever.
   */
  async #lookFirst(
    key: string | undefined,
    { onLaidOut }: OpeningWatch = {},
  ): Promise<LaidOutCase | undefined> {
    const look = this.#needs.firstLook;
    if (look === undefined) return undefined;
    try {
      const seen = onLaidOut && (await look.taken(key));
      if (seen === undefined) return undefined;
      this.#start.noted();
      await onLaidOut?.(seen);
      return seen;
    } catch {
      return undefined;
    } finally {
      look.end();
    }
  }

  async #openKept(
    key: string,
    watch?: OpeningWatch,
    seen?: LaidOutCase,
  ): Promise<OpenCase | undefined> {
    if (!this.#refused.has(key) && (await this.#start.crashed()) === key) {
      await this.#refuse(key);
      return undefined;
    }
    await this.#start.begin(key);
    const known = seen?.theCase ?? (await this.#shownFirst(key, watch));
    const open = await this.#ask(
      (database) => openCase(database, key, { ...watch, known }),
      key,
    );
    // What was laid out otherwise than the acts say was damaged.
    if (known !== undefined && open?.ledger.theCase !== known)
      await (await this.#needs.laidOut()).forget(key);
    if (open === undefined) {
      await this.#start.end();
      // What the browser does not hold, this tab may.
      return this.#keepers().find((each) => each.key === key && each.isWaiting)
        ?.openCase;
    } else
      for (const keeper of this.#keepers())
        if (keeper.key === key) open.ledger.take(keeper.waiting);
    return open;
  }

  /** The case as it was laid out last, once it is shown, if it still stands so. */
  async #shownFirst(
    key: string,
    { onLaidOut }: OpeningWatch = {},
  ): Promise<Case | undefined> {
    const isWaiting = this.#keepers().some((each) => each.key === key);
    if (onLaidOut === undefined || isWaiting) return undefined;
    const connected = await this.#connect();
    if (connected.kind === 'failed') return undefined;
    const stand = await standOf(connected.value, key).catch(() => undefined);
    const laidOut =
      stand && (await (await this.#needs.laidOut()).find(key, stand));
    if (laidOut === undefined) return undefined;
    const left = await connected.value.keptDesks
      .get(key)
      .catch(() => undefined);
    const desk = left && { query: left.query, positions: left.positions };
    try {
      await onLaidOut({ ...laidOut, key, desk });
    } catch {
      await (await this.#needs.laidOut()).forget(key);
      return undefined;
    }
    return laidOut.theCase;
  }

  /**
   * Keeps a case as it is laid out, so that it is shown at once when it is opened
   * again. `false` while the database does not hold all that it amounts to.
   */
  async keepLaidOut(key: string, laidOut: LaidOut): Promise<boolean> {
    const keeper = this.#current;
    if (keeper?.key !== key) return false;
    const stand = await keeper.standOf(laidOut.theCase);
    if (stand === undefined) return false;
    const cases = await this.#needs.laidOut();
    await cases.keep(key, stand, laidOut);
    await cases.forgetAllBut((await this.list()).map((each) => each.key));
    return true;
  }

  /** Whether a case was not opened since the page had crashed on it. */
  isRefused(key: string): boolean {
    return this.#refused.has(key);
  }

  /** The kept cases, and before them those that only this tab holds so far. */
  async list(): Promise<readonly ListedCase[]> {
    const kept = (await this.#ask(keptCases)) ?? [];
    const unsaved = new Map(
      this.#keepers()
        .filter(({ state, isGone }) => state === 'unkept' && !isGone)
        .map((each) => [each.key, each]),
    );
    const isUnsaved = (key: string) => unsaved.has(key) && { isUnsaved: true };
    return [
      ...[...unsaved.values()]
        .filter(({ key }) => kept.every((each) => each.key !== key))
        .map(({ key, openCase: { ledger } }) => ({
          key,
          ...summaryOf(ledger.theCase),
          updated: timeOf(ledger.latest as ActId),
          isUnsaved: true,
        })),
      ...kept.map((each) => ({ ...each, ...isUnsaved(each.key) })),
    ];
  }

  async remove(key: string): Promise<void> {
    for (const keeper of this.#left) if (keeper.key === key) keeper.giveUp();
    this.#stateChanged();
    await this.#ask((database) => removeCase(database, key));
    await (await this.#needs.laidOut()).forget(key);
  }

  /** A copy of all that is kept of a case, whether it can be read or not. */
  rescue(key: string): Promise<Blob | undefined> {
    return this.#ask((database) => rescuedCopy(database, key));
  }

  /**
   * Keeps a case from now on. The one before it is kept to its end; each has a
   * keeper of its own, so that what comes late is never mixed up.
   */
  async begin(
    open: OpenCase,
    onActs: (acts: readonly Act[]) => void,
  ): Promise<void> {
    const before = this.#current;
    const keeper = new Keeper(open, {
      ...this.#needs,
      connect: this.#connect,
      onActs,
      onFailure: (failure) => this.#report(failure),
      onState: () => this.#stateChanged(),
    });
    this.#current = keeper;
    if (before !== undefined) {
      this.#left.add(before);
      this.#stateChanged();
      await before.stop();
    }
    await keeper.flush();
    this.#start.shown();
  }

  /** Keeps acts of a case that is kept since `begin`. */
  keepActs(key: string, acts: readonly Act[]): void {
    const keeper = this.#keepers().find((each) => each.key === key);
    if (keeper === undefined)
      throw new Error(`keepActs: begin to keep “${key}” first.`);
    void keeper.keepActs(acts).then(() => this.#persist());
  }

  /** Notes that acts of a case stand in a file that was saved. */
  noteFiled(key: string, acts: readonly Act[]): void {
    for (const keeper of this.#keepers())
      if (keeper.key === key) keeper.noteFiled(acts);
  }

  keepDesk(key: string, desk: Desk): void {
    if (this.#current?.key === key) this.#current.keepDesk(desk);
  }

  onState(tell: (state: KeepingState, isElsewhere: boolean) => void): void {
    this.#tellState = tell;
    tell(this.#state, this.#isElsewhere);
  }

  onFailure(tell: Tell): void {
    this.#tell = tell;
  }

  /** The analyst of this browser; the one proposed, where there is none yet. */
  async analyst(proposed: AnalystId): Promise<LocalAnalyst> {
    const known = await this.#ask((database) => analystIn(database, proposed));
    if (known === undefined)
      this.#later.set(SETTINGS.analyst, (database) =>
        analystIn(database, proposed),
      );
    return known ?? { id: proposed, name: '' };
  }

  async nameAnalyst(name: string): Promise<void> {
    const naming = (database: Database) =>
      note(database, SETTINGS.analystName, name);
    this.#later.set(SETTINGS.analystName, naming);
    await this.#catchUp();
  }

  /** The case that was being opened is shown: the page did not crash on it. */
  started(): Promise<void> {
    return this.#start.end();
  }

  /** Writes what is waiting: for when the page is hidden, left, or seen again. */
  async flush(): Promise<void> {
    await Promise.all([
      ...this.#keepers().map((each) => each.refresh()),
      this.#start.end(),
    ]);
  }

  async #refuse(key: string): Promise<void> {
    this.#refused.add(key);
    await this.#start.forgive();
    const kept = (await this.list()).find((each) => each.key === key);
    this.#tell(failed('crashed', kept?.title).sentence, key);
  }

  #keepers(): readonly Keeper[] {
    return [...(this.#current ? [this.#current] : []), ...this.#left];
  }

  /** Notes what could not be noted so far: keeping works again. */
  async #catchUp(): Promise<void> {
    for (const [name, noting] of this.#later) {
      const noted = await this.#ask<unknown>(noting);
      if (noted !== undefined) this.#later.delete(name);
    }
  }

  #stateChanged(): void {
    for (const keeper of this.#left)
      if (!keeper.isWaiting) this.#left.delete(keeper);
    const state = worstOf(this.#keepers());
    // A case that was left and opened again may have two.
    const own = this.#keepers().filter(({ key }) => key === this.#current?.key);
    const isElsewhere = state !== worstOf(own);
    if (state === this.#state && isElsewhere === this.#isElsewhere) return;
    this.#state = state;
    this.#isElsewhere = isElsewhere;
    if (state === 'kept' && this.#later.size > 0) void this.#tellCaughtUp();
    else this.#tellState(state, isElsewhere);
  }

  /**
   * Acts count as kept once it is kept as well who did them: a page that is left
   * before would come back as somebody else, who may not undo them.
   */
  async #tellCaughtUp(): Promise<void> {
    await this.#catchUp();
    this.#tellState(this.#state, this.#isElsewhere);
  }

  async #ask<Value>(
    question: (database: Database) => Promise<Outcome<Value>>,
    key?: string,
  ): Promise<Value | undefined> {
    const connected = await this.#connect();
    const answer =
      connected.kind === 'done' ? await question(connected.value) : connected;
    if (answer.kind === 'done') {
      this.#told = undefined;
      return answer.value;
    }
    if (answer.why !== 'gone') this.#report(answer, key);
    return undefined;
  }

  /** Tells a failure, and the same one again only after something worked. */
  #report({ why, sentence }: Failure, key?: string): void {
    const isOfCase = why === 'unreadable' || why === 'newer';
    // What can be made anew makes room for what cannot.
    if (why === 'full')
      void this.#needs.laidOut().then((cases) => cases.forgetAllBut([]));
    if (this.#told === why && !isOfCase) return;
    this.#told = why;
    this.#tell(sentence, isOfCase ? key : undefined);
  }

  /** Asks the browser, once, not to clear what a person has done here. */
  #persist(): void {
    if (this.#isAskedToPersist || this.#state !== 'kept') return;
    this.#isAskedToPersist = true;
    void this.#ask(askForPersistence);
  }
}

const WORST_FIRST: readonly KeepingState[] = ['unkept', 'keeping', 'kept'];

function worstOf(keepers: readonly Keeper[]): KeepingState {
  const states = keepers.map(({ state }) => state);
  return WORST_FIRST.find((each) => states.includes(each)) ?? 'kept';
}
