import type { Act, Change, RecordKind, RecordOf } from './act';
import type { Case, Claim, Ref } from './case';
import { LIST_OF } from './case';
import type { Changed } from './changed';
import { gathering } from './changed';
import type { Entry, Touch } from './entry';
import { firstAdding, insertInOrder, newEntry, recordOf } from './entry';
import { changesSeenFrom } from './foreign-acts';
import type { ActId, CaseId } from './ids';
import { Lists } from './lists';
import { Retractions } from './retractions';
import type { Pair } from './sameness';
import { newPair, pairKey, verdictOn } from './sameness';
import type { Steps } from './steps';
import { paced, whole } from './steps';
import type { Verdict } from './vocabulary';

/**
 * The acts on one case and what they amount to. The case is the fold of the
 * acts in the order of their identities, retracted ones left out; in which
 * order they came does not matter. Taking one more costs what it changes, not
 * what the case holds.
 */
export class Ledger {
  readonly id: CaseId;
  readonly #acts = new Map<ActId, Act>();
  #inOrder: Act[] | undefined = [];
  readonly #entries = noEntries();
  readonly #pairs = new Map<string, Pair>();
  readonly #retractions = new Retractions();
  readonly #heads = new Set<ActId>();
  readonly #seen = new Set<ActId>();
  readonly #lists: Lists;
  /** What is left of acts that are being taken in steps. */
  #underway: Steps<Changed> | undefined;

  constructor(id: CaseId, acts: readonly Act[] = []) {
    this.id = id;
    this.#lists = new Lists(id, {
      entries: this.#entries,
      pairs: () => this.#pairs.values(),
      verdictOn: (pair) => verdictOn(pair, this.stands),
      placeOf: (entry) => firstAdding(entry, this.stands),
    });
    whole(this.#begin(acts));
  }

  /** A ledger that knows no act yet, but the case as acts will leave it. */
  static foretelling(theCase: Case): Ledger {
    const ledger = new Ledger(theCase.id);
    ledger.#lists.foretell(theCase);
    return ledger;
  }

  /** A ledger in steps of some milliseconds each, to be taken in turn. */
  static *inSteps(id: CaseId, acts: readonly Act[]): Steps<Ledger> {
    const ledger = new Ledger(id);
    yield* ledger.#begin(acts);
    return ledger;
  }

  *#begin(acts: readonly Act[]): Steps<void> {
    yield* this.#enter(acts, () => {});
    const pace = paced();
    for (const entries of Object.values(this.#entries))
      for (const entry of entries.values()) {
        entry.record = recordOf(entry, this.stands);
        if (pace()) yield;
      }
    // All is new: nobody asks what changed.
    yield* this.#lists.settle(
      new Map(RECORD_KINDS.map((kind) => [kind, this.#entries[kind].values()])),
      new Set(RECORD_KINDS),
      undefined,
    );
  }

  /** The case as the acts leave it: a value, never changed afterwards. */
  get theCase(): Case {
    return this.#lists.theCase;
  }

  /** Whether acts are being taken in steps, so that the case lags behind. */
  get isTaking(): boolean {
    return this.#underway !== undefined;
  }

  /** Every act, in the order of identities, retracted ones included. */
  get acts(): readonly Act[] {
    this.#inOrder ??= [...this.#acts.values()].sort((one, other) =>
      one.id < other.id ? -1 : 1,
    );
    return this.#inOrder;
  }

  /** The latest of all acts. */
  get latest(): ActId | undefined {
    return this.acts.at(-1)?.id;
  }

  /** The acts that no other act had seen: what the next one will say it saw. */
  get heads(): readonly ActId[] {
    return [...this.#heads].sort();
  }

  /** An act by its identity. */
  actOf(id: ActId): Act | undefined {
    return this.#acts.get(id);
  }

  /** Whether an act stands: no act that stands retracts it. */
  readonly stands = (id: ActId): boolean => this.#retractions.stands(id);

  /** The acts that stand and retract another. */
  retractorsOf(id: ActId): readonly ActId[] {
    return this.#retractions.retractorsOf(id);
  }

  /** What acts did to a record. */
  entryOf({ kind, id }: Ref): Entry | undefined {
    return this.#entries[kind].get(id);
  }

  /** A record as it first came, though it may have been taken back since. */
  addedAs<Kind extends RecordKind>(
    kind: Kind,
    id: string,
  ): RecordOf[Kind] | undefined {
    const added = this.entryOf({ kind, id })?.adds?.[0];
    return added?.record as RecordOf[Kind] | undefined;
  }

  /** Every pair of records on which an act gave a verdict. */
  pairs(): Iterable<Pair> {
    return this.#pairs.values();
  }

  /** The fields, of any record, that more than one act has set. */
  *contestedFields(): Generator<readonly [Entry, string, readonly Touch[]]> {
    for (const entries of Object.values(this.#entries))
      for (const entry of entries.values())
        for (const [field, touches] of entry.fields ?? [])
          if (touches.length > 1) yield [entry, field, touches];
  }

  /** The records that more than one act has added. */
  *addedTwice(): Generator<Entry> {
    for (const entries of Object.values(this.#entries))
      for (const entry of entries.values())
        if ((entry.adds?.length ?? 0) > 1) yield entry;
  }

  /** The record of which another one is a part since they were judged the same. */
  standsAs(ref: Ref): string | undefined {
    return this.#lists.standsAs(ref);
  }

  /** The records that stand as one with a record, itself included. */
  membersOf(ref: Ref): readonly string[] {
    return this.#lists.membersOf(ref);
  }

  /** The claims, as they stand, that name an actor or origin, or once did. */
  *claimsNaming(
    ref: Ref & { readonly kind: 'actor' | 'origin' },
  ): Generator<Claim> {
    for (const id of this.membersOf(ref))
      for (const { kind, standing } of this.entryOf({ kind: ref.kind, id })
        ?.namedBy ?? [])
        if (kind === 'claim' && standing !== undefined) yield standing as Claim;
  }

  /** What the last act that stands says of a pair, if any says something. */
  verdictOn(pair: Pair): Verdict | undefined {
    return verdictOn(pair, this.stands);
  }

  /** Takes acts, whatever their order. Acts that it has already change nothing. */
  take(acts: readonly Act[]): Changed {
    this.#finish();
    return whole(this.#taking(acts));
  }

  /**
   * The same in steps; until the last of them the case is as it was. What is
   * taken meanwhile waits for nothing: the steps that are left come before it.
   */
  *takeInSteps(acts: readonly Act[]): Steps<void> {
    this.#finish();
    const steps = this.#taking(acts);
    this.#underway = steps;
    while (this.#underway === steps)
      if (steps.next().done === true) this.#underway = undefined;
      else yield;
  }

  /**
   * Takes a case for its own that was folded from the same acts before, record
   * by record, so that what was derived from it holds. What reads otherwise
   * stays as the acts leave it. Tells whether all of it reads the same.
   */
  adoptInSteps(known: Case): Steps<boolean> {
    this.#finish();
    return this.#lists.adopt(known);
  }

  #finish(): void {
    const steps = this.#underway;
    this.#underway = undefined;
    if (steps !== undefined) whole(steps);
  }

  *#taking(acts: readonly Act[]): Steps<Changed> {
    const affected = new Map<Ref['kind'], Set<Entry>>();
    const paired = new Set<Ref['kind']>();
    const pace = paced();
    const touch = (change: Change, entry: Entry | undefined): void => {
      if (change.kind === 'same') paired.add(change.a.kind);
      if (entry === undefined) return;
      const known = affected.get(entry.kind);
      if (known === undefined) affected.set(entry.kind, new Set([entry]));
      else known.add(entry);
    };
    const seenHere = changesSeenFrom(this.id);
    for (const id of yield* this.#enter(acts, touch)) {
      const act = this.#acts.get(id);
      for (const change of act?.changes ?? []) {
        if (pace()) yield;
        const seen = act && seenHere(act, change);
        if (seen !== undefined) touch(seen, this.#entryTouchedBy(seen));
      }
    }
    for (const entries of affected.values())
      for (const entry of entries) {
        entry.record = recordOf(entry, this.stands);
        if (pace()) yield;
      }
    return yield* this.#lists.settle(affected, paired, gathering());
  }

  /** Notes acts, change by change; gives those that now stand or no longer do. */
  *#enter(
    acts: readonly Act[],
    touch: (change: Change, entry: Entry | undefined) => void,
  ): Steps<readonly ActId[]> {
    const fresh = acts
      .filter(({ id }) => !this.#acts.has(id))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    const [first] = fresh;
    const last = this.#inOrder?.at(-1);
    if (first === undefined) return [];
    const isLater = last === undefined || last.id < first.id;
    const inOrder = isLater ? this.#inOrder : undefined;
    const pace = paced();
    const seenHere = changesSeenFrom(this.id);
    for (const act of fresh) {
      if (!this.#noteAct(act)) continue;
      for (const [at, change] of act.changes.entries()) {
        const seen = seenHere(act, change);
        if (seen !== undefined) touch(seen, this.#note(seen, at, act));
        if (pace()) yield;
      }
    }
    const isTwice = this.#acts.size < (inOrder?.length ?? 0) + fresh.length;
    this.#inOrder = inOrder && !isTwice ? [...inOrder, ...fresh] : undefined;
    return this.#retractions.settle();
  }

  /** Notes an act, without its changes; `false` if it was there. */
  #noteAct(act: Act): boolean {
    if (this.#acts.has(act.id)) return false;
    this.#acts.set(act.id, act);
    if (!this.#seen.has(act.id)) this.#heads.add(act.id);
    for (const seen of act.saw) {
      this.#seen.add(seen);
      this.#heads.delete(seen);
    }
    this.#retractions.enter(act);
    return true;
  }

  /** Notes a change; gives the entry of the record that it is about, if it is. */
  #note(change: Change, at: number, { id: act, by }: Act): Entry | undefined {
    if (change.kind === 'retract') return undefined;
    if (change.kind === 'same') {
      const { a, b, verdict: to } = change;
      if (a.kind !== b.kind || a.id === b.id) return undefined;
      const key = pairKey(a, b);
      const pair = this.#pairs.get(key) ?? newPair(a, b);
      this.#pairs.set(key, pair);
      insertInOrder(pair.touches, { act, at, by, to, basis: TYPED });
      return undefined;
    }
    const entry = this.#entryTouchedBy(change);
    if (entry === undefined) return undefined;
    if (change.kind === 'add') {
      const added = { act, at, record: change.record };
      if (entry.adds === undefined) entry.adds = [added];
      else insertInOrder(entry.adds, added);
    } else if (change.kind === 'remove')
      insertInOrder((entry.removals ??= []), { act, at });
    else {
      const { field, to, basis } = valueSetBy(change);
      const fields = (entry.fields ??= new Map());
      const touches = fields.get(field) ?? [];
      fields.set(field, touches);
      insertInOrder(touches, { act, at, by, to, basis });
    }
    return entry;
  }

  #entryTouchedBy(change: Change): Entry | undefined {
    switch (change.kind) {
      case 'add':
        return this.#entryAt(change.as, change.record.id);
      case 'set':
      case 'remove':
      case 'grade':
        return this.#entryAt(change.of.kind, change.of.id);
      case 'judge':
        return this.#entryAt('claim', change.claim);
      case 'same':
      case 'retract':
        return undefined;
    }
  }

  #entryAt(kind: Ref['kind'], id: string): Entry {
    const entries = this.#entries[kind];
    const known = entries.get(id);
    if (known !== undefined) return known;
    const entry = newEntry(kind, id);
    entries.set(id, entry);
    return entry;
  }
}

const RECORD_KINDS = ['case', ...Object.keys(LIST_OF)] as readonly RecordKind[];

function noEntries(): Readonly<Record<RecordKind, Map<string, Entry>>> {
  const entries = RECORD_KINDS.map((kind) => [kind, new Map<string, Entry>()]);
  return Object.fromEntries(entries) as Record<RecordKind, Map<string, Entry>>;
}

const TYPED = { kind: 'typed' } as const;

/** The field that a change sets, and its value: a judgement and a grade, too. */
export function valueSetBy(
  change: Extract<Change, { kind: 'set' | 'judge' | 'grade' }>,
): Pick<Touch, 'to' | 'basis'> & { readonly field: string } {
  switch (change.kind) {
    case 'set':
      return { field: change.field, to: change.to, basis: change.basis };
    case 'judge':
      return { field: 'status', to: change.status, basis: TYPED };
    case 'grade': {
      const { kind: _, of: __, ...grade } = change;
      const to = Object.keys(grade).length > 0 ? grade : undefined;
      return { field: 'grade', to, basis: TYPED };
    }
  }
}

/** The case that acts amount to. */
export function foldOf(id: CaseId, acts: readonly Act[]): Case {
  return new Ledger(id, acts).theCase;
}
