import type { Act, Case, CaseId, Change, Steps } from '../case';
import type { LISTS } from '../case';
import { isSame, Ledger, LIST_OF } from '../case';
import { LeanRecords } from './lean-records';

/** A piece of a case as JSON: some changes of one of its acts. */
export type CaseSlice = {
  readonly text: string;
  /** Of a file that is being read: the list of which these are some entries. */
  readonly list?: (typeof LISTS)[number];
  /** How much of the case has been handed over with this piece, up to 1. */
  readonly share: number;
};

/** What a piece says: the act by its place, and its next changes. */
export type Piece = {
  readonly id: CaseId;
  readonly at: number;
  readonly act: Omit<Act, 'changes'>;
  readonly changes: readonly Change[];
};

/** How much JSON a slice holds, in characters: some milliseconds to read. */
const ENOUGH = 400_000;

/**
 * A case in slices, so that a large one can be handed from a worker to a page
 * that goes on answering. Text is handed over faster than objects are.
 */
export function* slicesOf(
  { id, acts }: Pick<Ledger, 'id' | 'acts'>,
  enough = ENOUGH,
): Generator<CaseSlice> {
  const total = acts.reduce((sum, each) => sum + each.changes.length, 0) || 1;
  let done = 0;
  for (const [at, { changes, ...act }] of acts.entries()) {
    const head = JSON.stringify({ id, at, act }).slice(0, -1);
    let texts: string[] = [];
    let length = 0;
    const slice = (): CaseSlice => {
      done += texts.length;
      const text = `${head},"changes":[${texts.join(',')}]}`;
      texts = [];
      length = 0;
      return { text, share: done / total };
    };
    for (const change of changes) {
      const text = JSON.stringify(change);
      texts.push(text);
      length += text.length;
      if (length >= enough) yield slice();
    }
    if (texts.length > 0 || changes.length === 0) yield slice();
  }
}

/** A change as it is held: its record made small, or one that was there before. */
type Held = (change: Change) => Change;

/**
 * Puts a case together again from its slices, in their order; the whole in
 * steps. Records are made small, unless they are `held` otherwise.
 */
export function caseFromSlices(held: Held = leanly()): {
  readonly add: (slice: CaseSlice) => void;
  /** The acts that have come so far. */
  readonly acts: readonly Act[];
  /** The same in steps, and of which case they are. */
  readonly handed: () => Steps<Pick<Ledger, 'id' | 'acts'>>;
  readonly whole: () => Steps<Ledger>;
} {
  const acts: (Omit<Act, 'changes'> & { changes: Change[] })[] = [];
  let own: CaseId | undefined;
  const ownId = (): CaseId => {
    if (own !== undefined) return own;
    throw new Error('caseFromSlices: add the slices of a case first.');
  };
  return {
    acts,
    add({ text }) {
      const { id, at, act, changes } = JSON.parse(text) as Piece;
      own = id;
      const begun = (acts[at] ??= { ...act, changes: [] });
      for (const change of changes) begun.changes.push(held(change));
    },
    *handed() {
      yield;
      return { id: ownId(), acts };
    },
    whole: () => Ledger.inSteps(ownId(), acts),
  };
}

/** Makes the records that changes add as small as they can be. */
function leanly(): Held {
  const lean = new LeanRecords();
  return (change) => {
    if (change.kind === 'add' && change.as !== 'case')
      lean.kept(change.as, change.record);
    return change;
  };
}

/** Gives the record of a known case instead of one that reads the same. */
export function toldBy(known: Case): Held {
  const records = new Map(
    Object.entries(LIST_OF).map(([kind, list]) => [
      kind,
      new Map<string, unknown>(known[list].map((each) => [each.id, each])),
    ]),
  );
  return (change) => {
    if (change.kind !== 'add') return change;
    const record = records.get(change.as)?.get(change.record.id);
    return isSame(record, change.record)
      ? ({ ...change, record } as Change)
      : change;
  };
}
