import type { Act, Case, CaseId, Change, ListedKind, Steps } from '../case';
import { Ledger, LIST_OF } from '../case';
import type { FileCase } from './case-schema';
import type { CaseSlice, Piece } from './case-slices';
import { toldBy } from './case-slices';
import { completed } from './completed';
import type { Reader } from './file-acts';
import { actOf } from './file-acts';
import { fits } from './fits';
import { LeanRecords } from './lean-records';
import { recordSchemas } from './record-schemas';

type Members = { readonly [member: string]: unknown };
type Begun = Omit<Act, 'changes'> & { changes: unknown[] };

const KINDS = Object.entries(LIST_OF) as [ListedKind, CaseSlice['list']][];

/**
 * Puts a case together from its file as it stands, in slices: some entries of its
 * lists, then its acts. It is checked elsewhere; what is no case may throw.
 */
export function caseFromFile(known?: Case): {
  readonly add: (slice: CaseSlice) => void;
  readonly whole: () => Steps<Ledger>;
} {
  const lists = new Map(
    KINDS.map(([kind]) => [kind, new Map<string, Members>()]),
  );
  const begun: Begun[] = [];
  const lean = known === undefined ? new LeanRecords() : undefined;
  const told = known === undefined ? undefined : toldBy(known);
  let own: CaseId | undefined;

  function addEntries(kind: ListedKind, text: string): void {
    const records = lists.get(kind);
    for (const entry of JSON.parse(`[${text}]`) as (Members & object)[]) {
      const record = lean?.kept(kind, entry) ?? entry;
      records?.set(record['id'] as string, completed(kind, record));
    }
  }

  function addChanges(text: string): void {
    const { id, at, act, changes } = JSON.parse(text) as Piece;
    own = id;
    const one = (begun[at] ??= { ...act, changes: [] });
    for (const change of changes) {
      lessen(change, lean);
      one.changes.push(change);
    }
  }

  function* whole(): Steps<Ledger> {
    if (own === undefined)
      throw new Error('caseFromFile: add the slices of a file first.');
    const reader: Reader = {
      file: { id: own, acts: begun as unknown as FileCase['acts'] },
      recordOf: (kind, id) => lists.get(kind)?.get(id),
      listed: new Set(),
      problems: [],
      textOf: undefined,
    };
    const acts: Act[] = [];
    for (const [index, act] of reader.file.acts.entries()) {
      const read = yield* actOf(act, index, reader);
      acts.push(told ? { ...read, changes: read.changes.map(told) } : read);
    }
    const [problem] = reader.problems;
    if (problem !== undefined)
      throw new Error(`caseFromFile: ${problem.sentence}`);
    return yield* Ledger.inSteps(own, acts);
  }

  return {
    add: ({ list, text }) => {
      const kind = KINDS.find(([, each]) => each === list)?.[0];
      if (kind === undefined) addChanges(text);
      else addEntries(kind, text);
    },
    whole,
  };
}

/** Makes a record that a change adds lean, where it has its shape. */
function lessen(change: Change, lean: LeanRecords | undefined): void {
  if (lean === undefined || change.kind !== 'add' || change.as === 'case')
    return;
  const { as, record } = change as { as: ListedKind; record?: object };
  if (record !== undefined && fits(recordSchemas[as], record))
    lean.kept(as, record);
}
