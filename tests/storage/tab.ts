import { onTestFinished } from 'vitest';
import { freshName } from './fake-database';
import { MARK } from './opened-database';
import type { Act, AnalystId, CaseId, Change } from '../../src/case';
import {
  actOn,
  addingsOf,
  emptyCase,
  Ledger,
  stepsOf,
  undoing,
} from '../../src/case';
import type { Database, OpenCase } from '../../src/storage';
import {
  connectionBy,
  KeepingInBrowser,
  openDatabase,
} from '../../src/storage';

export const ME = 'ada' as AnalystId;
const NOON = Date.UTC(2026, 10, 25, 12);

let devices = 0;

/** A tab of the app: a case is open in it, acts are done, others are heard. */
export type Tab = {
  readonly keeping: KeepingInBrowser;
  /** Every sentence that was told, and the states since the tab opened. */
  readonly told: string[];
  readonly unopened: string[];
  readonly states: string[];
  /** Every act that was shown as kept, by identity. */
  readonly shownAsKept: Set<string>;
  readonly ledger: () => Ledger;
  readonly open: (key: string) => Promise<boolean>;
  readonly show: (open: OpenCase) => Promise<void>;
  readonly act: (...changes: readonly Change[]) => Act;
  readonly undo: () => void;
  /** Ends without a word, as a killed tab does. */
  readonly kill: () => Promise<void>;
  /** The database as this tab has it. */
  readonly database: () => Promise<Database>;
};

/** A tab in the browser whose database has a name. */
export function tab(name = freshName()): Tab {
  const device = `d${devices++}`;
  const connect = connectionBy(() => openDatabase(MARK, name));
  const keeping = new KeepingInBrowser(connect, Promise.resolve(false), {
    now: () => NOON,
    patience: 5,
    manyActs: 8,
    quiet: 1,
  });
  const told: string[] = [];
  const unopened: string[] = [];
  const states: string[] = [];
  const shownAsKept = new Set<string>();
  let key = '';
  let ledger: Ledger | undefined;
  let isDead = false;
  const current = (): Ledger => {
    if (ledger === undefined) throw new Error('tab: open a case first.');
    return ledger;
  };
  keeping.onFailure((sentence, which) => {
    told.push(sentence);
    if (which !== undefined) unopened.push(which);
  });
  keeping.onState((state) => {
    states.push(state);
    if (state === 'kept' && !isDead)
      for (const { id } of ledger?.acts ?? []) shownAsKept.add(id);
  });
  const database = async (): Promise<Database> => {
    const connected = await connect();
    if (connected.kind === 'failed') throw new Error(connected.sentence);
    return connected.value;
  };
  const kill = async (): Promise<void> => {
    isDead = true;
    (await database()).close();
  };
  onTestFinished(kill);
  const show = async (open: OpenCase): Promise<void> => {
    const begun = keeping.begin(open, (acts) => {
      if (key === open.key && !isDead) open.ledger.take(acts);
    });
    ({ key, ledger } = open);
    await begun;
  };
  const act = (...changes: readonly Change[]): Act => {
    const done = actOn(current(), { by: ME, device, now: NOON }, changes);
    current().take([done]);
    keeping.keepActs(key, [done]);
    return done;
  };
  return {
    keeping,
    told,
    unopened,
    states,
    shownAsKept,
    ledger: current,
    async open(asked) {
      const open = await keeping.open(asked);
      if (open !== undefined) await show(open);
      return open !== undefined;
    },
    show,
    act,
    undo() {
      const last = stepsOf(current(), ME).undo;
      if (last !== undefined) act(...undoing(last));
    },
    kill,
    database,
  };
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
