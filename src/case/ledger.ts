import type { Act, Change, RecordKind, RecordOf } from './act';
import type { Case, Ref } from './case';
import type { Changed } from './changed';
import type { Entry, Touch } from './entry';
import { firstAdding, insertInOrder, newEntry, recordOf } from './entry';
import { seenFrom } from './foreign-acts';
import type { ActId, CaseId } from './ids';
import { Lists } from './lists';
import { Retractions } from './retractions';
import type { Pair } from './sameness';
import { newPair, pairKey, verdictOn } from './sameness';
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
  readonly #entries = new Map<Ref['kind'], Map<string, Entry>>();
  readonly #pairs = new Map<string, Pair>();
  readonly #retractions = new Retractions();
  readonly #heads = new Set<ActId>();
  readonly #seen = new Set<ActId>();
  readonly #lists: Lists;

  constructor(id: CaseId, acts: readonly Act[] = []) {
    this.id = id;
    this.#lists = new Lists(id, {
      entries: (kind) => this.#entriesOf(kind),
      pairs: () => this.#pairs.values(),
      verdictOn: (pair) => verdictOn(pair, this.stands),
      placeOf: (entry) => firstAdding(entry, this.stands),
    });
    this.take(acts);
  }

  /** The case as the acts leave it: a value, never changed afterwards. */
  get theCase(): Case {
    return this.#lists.theCase;
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
    return this.#entries.get(kind)?.get(id);
  }

  /** A record as it first came, though it may have been taken back since. */
  addedAs<Kind extends RecordKind>(
    kind: Kind,
    id: string,
  ): RecordOf[Kind] | undefined {
    const [added] = this.entryOf({ kind, id })?.adds ?? [];
    return added?.record as RecordOf[Kind] | undefined;
  }

  /** Every pair of records on which an act gave a verdict. */
  pairs(): Iterable<Pair> {
    return this.#pairs.values();
  }

  /** The fields, of any record, that more than one act has set. */
  *contestedFields(): Generator<readonly [Entry, string, readonly Touch[]]> {
    for (const entries of this.#entries.values())
      for (const entry of entries.values())
        for (const [field, touches] of entry.fields ?? [])
          if (touches.length > 1) yield [entry, field, touches];
  }

  /** The record of which another one is a part since they were judged the same. */
  standsAs(ref: Ref): string | undefined {
    return this.#lists.standsAs(ref);
  }

  /** The records that stand as one with a record, itself included. */
  membersOf(ref: Ref): readonly string[] {
    return this.#lists.membersOf(ref);
  }

  /** What the last act that stands says of a pair, if any says something. */
  verdictOn(pair: Pair): Verdict | undefined {
    return verdictOn(pair, this.stands);
  }

  /** Takes acts, whatever their order. Acts that it has already change nothing. */
  take(acts: readonly Act[]): Changed {
    const fresh = acts
      .filter(({ id }) => !this.#acts.has(id))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
    for (const act of fresh) this.#enter(act);
    const flipped = this.#retractions.settle();
    const affected = new Set<Entry>();
    let isPaired = false;
    for (const id of new Set([...fresh.map((each) => each.id), ...flipped])) {
      const act = this.#acts.get(id);
      if (act === undefined) continue;
      for (const change of seenFrom(this.id, act).changes) {
        if (change.kind === 'same') isPaired = true;
        const entry = this.#entryTouchedBy(change);
        if (entry !== undefined) affected.add(entry);
      }
    }
    for (const entry of affected) entry.record = recordOf(entry, this.stands);
    return this.#lists.settle(affected, isPaired);
  }

  #enter(act: Act): void {
    const last = this.#inOrder?.at(-1);
    if (this.#inOrder && (last === undefined || last.id < act.id))
      this.#inOrder = [...this.#inOrder, act];
    else this.#inOrder = undefined;
    this.#acts.set(act.id, act);
    if (!this.#seen.has(act.id)) this.#heads.add(act.id);
    for (const seen of act.saw) {
      this.#seen.add(seen);
      this.#heads.delete(seen);
    }
    this.#retractions.enter(act);
    seenFrom(this.id, act).changes.forEach((change, at) =>
      this.#note(change, at, act),
    );
  }

  #note(change: Change, at: number, { id: act, by }: Act): void {
    if (change.kind === 'retract') return;
    if (change.kind === 'same') {
      const { a, b, verdict: to } = change;
      if (a.kind !== b.kind || a.id === b.id) return;
      const key = pairKey(a, b);
      const pair = this.#pairs.get(key) ?? newPair(a, b);
      this.#pairs.set(key, pair);
      insertInOrder(pair.touches, { act, at, by, to, basis: TYPED });
      return;
    }
    const entry = this.#entryTouchedBy(change);
    if (entry === undefined) return;
    if (change.kind === 'add')
      insertInOrder(entry.adds, { act, at, record: change.record });
    else if (change.kind === 'remove')
      insertInOrder((entry.removals ??= []), { act, at });
    else {
      const { field, to, basis } = valueSetBy(change);
      const fields = (entry.fields ??= new Map());
      const touches = fields.get(field) ?? [];
      fields.set(field, touches);
      insertInOrder(touches, { act, at, by, to, basis });
    }
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
    const entries = this.#entriesOf(kind);
    const known = entries.get(id);
    if (known !== undefined) return known;
    const entry = newEntry(kind, id);
    entries.set(id, entry);
    return entry;
  }

  #entriesOf(kind: Ref['kind']): Map<string, Entry> {
    const known = this.#entries.get(kind);
    if (known !== undefined) return known;
    const entries = new Map<string, Entry>();
    this.#entries.set(kind, entries);
    return entries;
  }
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
