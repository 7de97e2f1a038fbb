import { onTestFinished } from 'vitest';
import { freshName } from './fake-database';
import { releaseLocks } from './fake-locks';
import type { Act, AnalystId, CaseId, Change } from '../../src/case';
import {
  actOn,
  addingsOf,
  emptyCase,
  Ledger,
  stepsOf,
  undoing,
} from '../../src/case';
import type { Database, FirstLook, OpenCase } from '../../src/storage';
import {
  connectionBy,
  KeepingInBrowser,
  laidOutCasesBy,
  openDatabase,
} from '../../src/storage';

/** Letters and digits, as a browser's own. */
export const MARK = 'feed'.repeat(3);

const ME = 'ada' as AnalystId;
const NOON = Date.UTC(2026, 10, 25, 12);

let devices = 0;

/** A tab of the app: a case is open in it, acts are done, others are heard. */
export class Tab {
  readonly keeping: KeepingInBrowser;
  /** Every sentence that was told, and the cases that were not opened. */
  readonly told: string[] = [];
  readonly unopened: string[] = [];
  readonly states: string[] = [];
  /** Whether what was told last is so of a case that was left. */
  isElsewhere = false;
  /** Every act that was shown as kept, by identity. */
  readonly shownAsKept = new Set<string>();
  readonly #device = `d${devices++}`;
  readonly #connect: ReturnType<typeof connectionBy>;
  #open: OpenCase | undefined;
  #isDead = false;

  /** Whether it has opened the database by now. */
  isConnected = false;

  constructor(name: string, program = 'one', firstLook?: FirstLook) {
    const connect = connectionBy(async () => {
      await firstLook?.over;
      this.isConnected = true;
      return openDatabase(MARK, name);
    });
    this.#connect = connect;
    this.keeping = new KeepingInBrowser(
      // Of a killed tab nothing comes any more.
      () => (this.#isDead ? new Promise(() => {}) : connect()),
      Promise.resolve(false),
      {
        now: () => NOON,
        patience: 5,
        manyActs: 8,
        quiet: 1,
        laidOut: laidOutCasesBy(program, `${name}-laid-out`, 10),
        firstLook,
      },
    );
    this.keeping.onFailure((sentence, which) => {
      this.told.push(sentence);
      if (which !== undefined) this.unopened.push(which);
    });
    this.keeping.onState((state, isElsewhere) => {
      this.states.push(state);
      this.isElsewhere = isElsewhere;
      if (state === 'kept' && !this.#isDead)
        for (const { id } of this.#open?.ledger.acts ?? [])
          this.shownAsKept.add(id);
    });
  }

  get ledger(): Ledger {
    if (this.#open === undefined) throw new Error('Tab: open a case first.');
    return this.#open.ledger;
  }

  get title(): string {
    return this.ledger.theCase.title;
  }

  /** Opens a kept case; whether it did. */
  async open(key: string): Promise<boolean> {
    const open = await this.keeping.open(key);
    if (open !== undefined) await this.show(open);
    return open !== undefined;
  }

  /** Shows a case and keeps it from now on, as the app does. */
  async show(open: OpenCase): Promise<void> {
    const begun = this.keeping.begin(open, (acts) => {
      if (this.#open === open && !this.#isDead) open.ledger.take(acts);
    });
    this.#open = open;
    await begun;
    await this.keeping.started();
  }

  act(...changes: readonly Change[]): Act {
    const hand = { by: ME, device: this.#device, now: NOON };
    const done = actOn(this.ledger, hand, changes);
    this.ledger.take([done]);
    this.keeping.keepActs(this.#open?.key ?? '', [done]);
    return done;
  }

  undo(): void {
    const last = stepsOf(this.ledger, ME).undo;
    if (last !== undefined) this.act(...undoing(last));
  }

  /** The database as this tab has it. */
  async database(): Promise<Database> {
    const found = await this.#connect();
    if (found.kind === 'failed') throw new Error(found.sentence);
    return found.value;
  }

  /** Ends without a word, as a killed tab does. */
  async kill(): Promise<void> {
    this.#isDead = true;
    releaseLocks();
    const found = await this.#connect();
    if (found.kind === 'done') found.value.close();
  }

  /** The recovery copy of a case. */
  async rescued(key: string): Promise<{
    readonly file: unknown;
    readonly acts: readonly unknown[];
    readonly setAside: readonly unknown[];
  }> {
    const copy = await this.keeping.rescue(key);
    if (copy === undefined) throw new Error(`Tab: nothing of ${key} is kept.`);
    return JSON.parse(await copy.text());
  }
}

/** A tab in the browser whose database has a name; killed after its test. */
export function tab(
  name = freshName(),
  program?: string,
  firstLook?: FirstLook,
): Tab {
  const opened = new Tab(name, program, firstLook);
  onTestFinished(() => opened.kill());
  return opened;
}

/** A case that was just begun, under its identity. */
export function begun(id: string, title = 'Talks'): OpenCase {
  const ledger = new Ledger(id as CaseId);
  const hand = { by: ME, device: 'begin', now: NOON };
  ledger.take([actOn(ledger, hand, addingsOf(emptyCase(ledger.id, title)))]);
  return { key: id, ledger, desk: undefined };
}

/** Gives the case another title. */
export function retitled(id: string, title: string): Change {
  return {
    kind: 'set',
    of: { kind: 'case', id },
    field: 'title',
    to: title,
    basis: { kind: 'typed' },
  };
}
