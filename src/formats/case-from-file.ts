import type { Act, Case, CaseId, Change, ListedKind, Steps } from '../case';
import { Ledger, LIST_OF, paced } from '../case';
import type { FileCase } from './case-schema';
import type { CaseSlice, Piece } from './case-slices';
import { toldBy } from './case-slices';
import { completed } from './completed';
import type { Reader } from './file-acts';
import { actOf, lacking } from './file-acts';
import { fits } from './fits';
import { LeanRecords } from './lean-records';
import { recordSchemas } from './record-schemas';
import { SENTENCES, toldOnly } from './told-lists';

type Members = { readonly [member: string]: unknown };
type Begun = Omit<Act, 'changes'> & { changes: unknown[] };

/**
 * A case as its file says that its acts leave it, before they are folded; and
 * these, folded: what reads the same is the same then.
 */
export type Foretold = {
  readonly theCase: Case;
  readonly ledger: () => Steps<Ledger>;
};

/** The acts that were handed over, and of which case. */
export type HandedActs = Pick<Ledger, 'id' | 'acts'>;

const KINDS = Object.entries(LIST_OF) as [ListedKind, CaseSlice['list']][];

/**
 * Puts a case together from its file as it stands, in slices: some entries of its
 * lists, then its acts. It is checked elsewhere; what is no case may throw.
 */
export function caseFromFile(known?: Case): {
  readonly add: (slice: CaseSlice) => void;
  /** Its acts alone, which are not folded. */
  readonly acts: () => Steps<HandedActs>;
  readonly whole: () => Steps<Foretold>;
} {
  const lists = new Map(
    KINDS.map(([kind]) => [kind, new Map<string, Members>()]),
  );
  const begun: Begun[] = [];
  const lean = known === undefined ? new LeanRecords() : undefined;
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

  function readIn(): Steps<ReadActs> {
    if (own !== undefined) return readFrom(own, begun, lists);
    throw new Error('caseFromFile: add the slices of a file first.');
  }

  function* whole(): Steps<Foretold> {
    const { id, acts, listed } = yield* readIn();
    if (known !== undefined) return yield* folded(id, acts, toldBy(known));
    const theCase = yield* foretoldBy(id, acts, lists, listed);
    return { theCase, ledger: () => adopted(id, acts, theCase) };
  }

  return {
    add: ({ list, text }) => {
      const kind = KINDS.find(([, each]) => each === list)?.[0];
      if (kind === undefined) addChanges(text);
      else addEntries(kind, text);
    },
    acts: readIn,
    whole,
  };
}

type ReadActs = HandedActs & Pick<Reader, 'listed'>;

/** Acts as a ledger takes them, their records as the lists of the file have them. */
function* readFrom(
  id: CaseId,
  begun: readonly Begun[],
  lists: ReadonlyMap<ListedKind, ReadonlyMap<string, Members>>,
): Steps<ReadActs> {
  const reader: Reader = {
    file: { id, acts: begun as unknown as FileCase['acts'] },
    recordOf: (kind, each) => lists.get(kind)?.get(each),
    listed: new Set(),
    problems: [],
    textOf: undefined,
  };
  const acts: Act[] = [];
  for (const [index, act] of reader.file.acts.entries())
    acts.push(yield* actOf(act, index, reader));
  const [problem] = reader.problems;
  if (problem !== undefined)
    throw new Error(`caseFromFile: ${problem.sentence}`);
  return { id, acts, listed: reader.listed };
}

/** Acts folded at once, their records those of a case that is known. */
function* folded(
  id: CaseId,
  acts: readonly Act[],
  told: (change: Change) => Change,
): Steps<Foretold> {
  const same: Act[] = [];
  const pace = paced();
  for (const act of acts) {
    const changes: Change[] = [];
    for (const change of act.changes) {
      changes.push(told(change));
      if (pace()) yield;
    }
    same.push({ ...act, changes });
  }
  return asFolded(yield* Ledger.inSteps(id, same));
}

/** A case whose acts are folded already. */
export function asFolded(ledger: Ledger): Foretold {
  const { theCase } = ledger;
  return { theCase, ledger: () => done(ledger) };
}

function* done(ledger: Ledger): Steps<Ledger> {
  yield;
  return ledger;
}

function* adopted(
  id: CaseId,
  acts: readonly Act[],
  theCase: Case,
): Steps<Ledger> {
  const ledger = yield* Ledger.inSteps(id, acts);
  yield* ledger.adoptInSteps(theCase);
  return ledger;
}

/** What is added under an identity; `undefined` once a person wrote its sentence. */
type AddedRecords = ReadonlyMap<ListedKind, Map<string, object | undefined>>;

/**
 * The case that the lists of a file tell, without the sentences that stand there
 * for their readers alone: no act gives them.
 */
function* foretoldBy(
  id: CaseId,
  acts: readonly Act[],
  lists: ReadonlyMap<ListedKind, ReadonlyMap<string, Members>>,
  listed: ReadonlySet<object>,
): Steps<Case> {
  const pace = paced();
  const added: AddedRecords = new Map(
    KINDS.flatMap(([kind]) => (SENTENCES[kind] ? [[kind, new Map()]] : [])),
  );
  for (const { changes } of acts)
    for (const change of changes) {
      noteSentence(change, added);
      if (pace()) yield;
    }
  const told = new Map<string, readonly unknown[]>();
  for (const [kind, list = ''] of KINDS) {
    const records: unknown[] = [];
    for (const [each, record] of lists.get(kind) ?? []) {
      const first = added.get(kind)?.get(each);
      records.push(first ? asTold(kind, record, first, listed) : record);
      if (pace()) yield;
    }
    told.set(list, records);
  }
  const heads = acts.map((act) => ({
    ...act,
    changes: act.changes.filter(isOfHead),
  }));
  const { theCase } = new Ledger(id, heads);
  return { ...theCase, ...Object.fromEntries(told) };
}

function noteSentence(change: Change, added: AddedRecords): void {
  if (change.kind === 'add' && change.as !== 'case') {
    const records = added.get(change.as);
    if (records?.has(change.record.id) === false)
      records.set(change.record.id, change.record);
  } else if (change.kind === 'set' && change.of.kind !== 'case') {
    const { kind, id } = change.of;
    if (change.field === SENTENCES[kind]) added.get(kind)?.set(id, undefined);
  }
}

/** A record of a list as acts leave it that added it, or another before it. */
function asTold(
  kind: ListedKind,
  record: Members,
  first: object,
  listed: ReadonlySet<object>,
): object {
  return listed.has(first) ? first : lacking(record, toldOnly(kind, first));
}

function isOfHead(change: Change): boolean {
  return (
    change.kind === 'retract' ||
    (change.kind === 'add' && change.as === 'case') ||
    (change.kind === 'set' && change.of.kind === 'case')
  );
}

/** Makes a record that a change adds lean, where it has its shape. */
function lessen(change: Change, lean: LeanRecords | undefined): void {
  if (lean === undefined || change.kind !== 'add' || change.as === 'case')
    return;
  const { as, record } = change as { as: ListedKind; record?: object };
  if (record !== undefined && fits(recordSchemas[as], record))
    lean.kept(as, record);
}
