import type { RecordKind } from './act';
import type {
  Actor,
  Case,
  CaseArticle,
  CaseHead,
  Claim,
  Contact,
  ListedKind,
  Note,
  Origin,
  Ref,
} from './case';
import { emptyCase, LIST_OF } from './case';
import { adoptedFrom } from './adopting';
import type { Changed, Gathering } from './changed';
import { headOf, listsOf } from './case-head';
import { changedBy, gather, gathering } from './changed';
import type { Added, AnyRecord, Entry } from './entry';
import { listed, put } from './by-kind';
import type { Source } from './groups';
import { Groups } from './groups';
import type { CaseId } from './ids';
import { edited, reordered } from './order';
import { isIndexed, NAMED_BY, refersTo } from './referring';
import { isSame } from './same-value';
import type { Resolve } from './stand-as-one';
import type { Steps } from './steps';
import { paced } from './steps';
import {
  actorStanding,
  articleStanding,
  claimStanding,
  noteStanding,
  recordStanding,
} from './stand-as-one';

/** Entries that acts have affected, by kind. */
export type Affected = ReadonlyMap<RecordKind, Iterable<Entry>>;

type Changes = { readonly [List in (typeof LIST_OF)[ListedKind]]: Gathering };

const KINDS = Object.keys(LIST_OF) as readonly ListedKind[];
/** After more entries than these found their places, a step is over. */
const MANY_MOVED = 10_000;
/** More records than these are not looked for one by one in their list. */
const FEW = 2_000;
/** More than these do not come and go one by one. */
const FEW_MOVED = 20;

/**
 * The lists of a case, as its entries leave them. Only what acts affect is
 * worked out again: the entries themselves, and, where what stands for a
 * record has changed, all that name it.
 */
export class Lists {
  readonly #source: Source;
  #case: Case;
  readonly #order = new Map<ListedKind, Entry[]>();
  readonly #groups: Groups;
  /** Contacts that claims name and that are not there, one each. */
  #missing: readonly Contact[] = [];
  /** Whether a reference has ever led nowhere. */
  #isDangling = false;
  #isContactMissing = false;
  /** The entry that is just worked out. */
  #at: Entry | undefined;

  constructor(id: CaseId, source: Source) {
    this.#source = source;
    this.#groups = new Groups(source);
    this.#case = emptyCase(id, '');
  }

  get theCase(): Case {
    return this.#case;
  }

  /** The record of which another is a part; `undefined` if it is not there. */
  standsAs({ kind, id }: Ref): string | undefined {
    return this.#resolve(kind, id);
  }

  /** The records that stand as one with a record, the first one first. */
  membersOf(ref: Ref): readonly string[] {
    const first = this.standsAs(ref);
    if (first === undefined) return [];
    return this.#groups.of(ref.kind).members.get(first) ?? [first];
  }

  /**
   * Brings the lists up to date with the entries that acts have affected, and
   * with verdicts on pairs of some kinds. What changes is gathered, if asked.
   */
  *settle(
    affected: Affected,
    paired: ReadonlySet<RecordKind>,
    changes: Changes | undefined,
  ): Steps<Changed> {
    const head = this.#headAfter(affected);
    const dirty = new Map<ListedKind, Entry[]>();
    const touched = new Map<RecordKind, Set<string>>();
    const moved = new Map<ListedKind, readonly Entry[]>();
    for (const kind of KINDS) {
      const entries = [...(affected.get(kind) ?? [])];
      if (entries.length > 0) dirty.set(kind, entries);
      const going = this.#moved(kind, entries, touched);
      if (going.length > 0) moved.set(kind, going);
      if (paired.has(kind) || this.#groups.isAffected(kind, going))
        this.#regroup(kind, dirty, touched);
      if (going.length > MANY_MOVED) yield;
    }
    this.#findReferring(dirty, touched);
    const lists = new Map<ListedKind, AnyRecord[]>();
    for (const [kind, entries] of dirty) {
      const list = yield* this.#patched(
        kind,
        entries,
        moved.get(kind) ?? [],
        changes,
      );
      if (list !== undefined) lists.set(kind, list);
    }
    const isAffected = lists.has('claim') || lists.has('contact');
    if (this.#isContactMissing || (this.#missing.length > 0 && isAffected))
      this.#addMissing(lists, changes);
    if (lists.size > 0) this.#case = { ...this.#case, ...named(lists) };
    return changedBy(changes ?? gathering(), head);
  }

  /** Stands as a case, before there are entries of it. */
  foretell(theCase: Case): void {
    this.#case = theCase;
  }

  /** Stands as a case that reads the same, as far as it does; whether all does. */
  *adopt(known: Case): Steps<boolean> {
    let isAll = isSame(headOf(known), headOf(this.#case));
    for (const kind of KINDS) {
      const records: readonly AnyRecord[] = known[LIST_OF[kind]];
      const isSameCount = this.#case[LIST_OF[kind]].length === records.length;
      const adopted = yield* adoptedFrom(records, this.#orderOf(kind));
      isAll = isAll && adopted.isAll && isSameCount;
      if (kind !== 'contact') continue;
      const missing = records.slice(adopted.count) as readonly Contact[];
      if (isSame(this.#missing, missing)) this.#missing = missing;
      else isAll = false;
    }
    const lists = new Map(KINDS.map((kind) => [kind, this.#relisted(kind)]));
    this.#case = isAll ? known : { ...this.#case, ...named(lists) };
    return isAll;
  }

  #headAfter(affected: Affected): readonly [CaseHead, CaseHead] | undefined {
    const { id } = this.#case;
    const entry = this.#source.entries.case.get(id);
    if (entry === undefined || !affected.has('case')) return undefined;
    const before = headOf(this.#case);
    const told = entry.record as CaseHead | undefined;
    const after: CaseHead = { ...(told ?? { title: '' }), id };
    if (isSame(before, after)) return undefined;
    this.#case = { ...after, ...listsOf(this.#case) };
    return [before, after];
  }

  /** Gives entries their places in the order; those that had another before. */
  #moved(
    kind: ListedKind,
    entries: readonly Entry[],
    touched: Map<RecordKind, Set<string>>,
  ): readonly Entry[] {
    const placeOf = (entry: Entry): Added | undefined =>
      entry.record && this.#source.placeOf(entry);
    const moved: Entry[] = [];
    for (const entry of entries) {
      const place = placeOf(entry);
      if (place === entry.place) continue;
      moved.push(entry);
      const isFound = place !== undefined && entry.place === undefined;
      const isLost = place === undefined;
      // Nothing names what comes, unless something had been named in vain.
      if (isLost || (isFound && this.#isDangling)) put(touched, kind, entry.id);
    }
    if (moved.length > 0)
      this.#order.set(kind, reordered(this.#orderOf(kind), moved, placeOf));
    return moved;
  }

  /** Finds out anew which records of a kind are one; adds what that affects. */
  #regroup(
    kind: ListedKind,
    dirty: Map<ListedKind, Entry[]>,
    touched: Map<RecordKind, Set<string>>,
  ): void {
    const entries = this.#source.entries[kind];
    const known = listed(dirty, kind);
    for (const [id, was] of this.#groups.regroup(kind, this.#orderOf(kind))) {
      put(touched, kind, id);
      for (const each of [id, was]) {
        const entry = each === undefined ? undefined : entries.get(each);
        if (entry !== undefined) known.push(entry);
      }
    }
  }

  /** Adds the entries that name any of those for which another stands now. */
  #findReferring(
    dirty: Map<ListedKind, Entry[]>,
    touched: ReadonlyMap<RecordKind, ReadonlySet<string>>,
  ): void {
    const unknown = new Map<RecordKind, ReadonlySet<string>>();
    for (const [kind, ids] of touched) {
      // What named in vain is in no index.
      if (!isIndexed(kind) || this.#isDangling) unknown.set(kind, ids);
      else
        for (const id of ids)
          for (const entry of this.#source.entries[kind].get(id)?.namedBy ?? [])
            listed(dirty, entry.kind as ListedKind).push(entry);
    }
    for (const [kind, named] of NAMED_BY) {
      if (!named.some((each) => unknown.has(each))) continue;
      for (const entry of this.#orderOf(kind))
        if (entry.record && refersTo(kind, entry.record, unknown))
          listed(dirty, kind).push(entry);
    }
  }

  /** A list after some of its entries have changed; none if it stays as it is. */
  *#patched(
    kind: ListedKind,
    entries: readonly Entry[],
    moved: readonly Entry[],
    changes: Changes | undefined,
  ): Steps<AnyRecord[] | undefined> {
    const changed: Entry[] = [];
    const isMany = moved.length > FEW_MOVED;
    // Those that leave a place in the list, or take one, unless they are many.
    const going = new Map<Entry, AnyRecord | undefined>();
    if (!isMany) for (const entry of moved) going.set(entry, entry.standing);
    const pace = paced();
    for (const entry of this.#withFirsts(kind, entries)) {
      const was = entry.standing;
      const now = this.#standing(entry);
      if (now === was) continue;
      entry.standing = now;
      changed.push(entry);
      if (!isMany && (was === undefined || now === undefined))
        going.set(entry, was);
      if (changes) gather(changes[LIST_OF[kind]], entry.id, was, now);
      if (pace()) yield;
    }
    if (changed.length + moved.length + going.size === 0) return undefined;
    if (isMany || changed.length > FEW || going.size > FEW_MOVED)
      return this.#relisted(kind);
    return edited(this.#case[LIST_OF[kind]], changed, going, {
      entries: this.#source.entries[kind],
      unplaced: kind === 'contact' ? this.#missing.length : 0,
    });
  }

  /** Entries, and those that stand for them; each is worked out once. */
  #withFirsts(kind: ListedKind, entries: readonly Entry[]): Iterable<Entry> {
    const { first } = this.#groups.of(kind);
    if (first.size === 0) return entries;
    const all = new Set(entries);
    for (const { id } of entries) {
      const up = first.get(id);
      const entry =
        up === undefined ? undefined : this.#source.entries[kind].get(up);
      if (entry !== undefined) all.add(entry);
    }
    return all;
  }

  #relisted(kind: ListedKind): AnyRecord[] {
    const list: AnyRecord[] = [];
    for (const { standing } of this.#orderOf(kind))
      if (standing !== undefined) list.push(standing);
    return kind === 'contact' ? [...list, ...this.#missing] : list;
  }

  /** A claim whose contact is not there stands for one of its own. */
  #addMissing(
    lists: Map<ListedKind, AnyRecord[]>,
    changes: Changes | undefined,
  ): void {
    const contacts = this.#source.entries.contact;
    const before = new Map<string, Contact>(
      this.#missing.map((each) => [each.id, each]),
    );
    const missing = new Map<string, Contact>();
    const claims = lists.get('claim') ?? this.#case.claims;
    for (const { contact } of claims as readonly Claim[])
      if (contacts.get(contact)?.record === undefined && !missing.has(contact))
        missing.set(contact, before.get(contact) ?? { id: contact, title: '' });
    this.#isContactMissing = false;
    this.#missing = [...missing.values()];
    lists.set('contact', this.#relisted('contact'));
    if (changes === undefined) return;
    const change = changes.contacts;
    for (const [id, was] of before) {
      if (missing.has(id)) continue;
      const now = contacts.get(id)?.standing;
      change.added.delete(id);
      if (now === undefined) change.removed.set(id, was);
      else change.updated.set(id, [was, now]);
    }
    for (const [id, now] of missing)
      if (!before.has(id)) gather(change, id, undefined, now);
  }

  /** A record as it stands among the others; `undefined` if it does not. */
  #standing(entry: Entry): AnyRecord | undefined {
    const { record, standing: was } = entry;
    if (record === undefined) return undefined;
    if (this.#groups.of(entry.kind).first.has(entry.id)) return undefined;
    this.#at = entry;
    const found = this.#standingAlone(entry, record);
    if (found === record || found === undefined) return found;
    // What reads the same is the same object as before, so that it is no change.
    return was !== undefined && isSame(was, found) ? was : found;
  }

  #standingAlone(entry: Entry, record: AnyRecord): AnyRecord | undefined {
    switch (entry.kind) {
      case 'claim':
        return claimStanding(record as Claim, this.#resolveNoting);
      case 'actor':
        return actorStanding(
          this.#membersOf<Actor>(entry),
          this.#resolveNoting,
        );
      case 'article':
        return articleStanding(record as CaseArticle, this.#resolveNoting);
      case 'contact':
        return recordStanding(this.#membersOf<Contact>(entry));
      case 'origin':
        return recordStanding(this.#membersOf<Origin>(entry));
      case 'note':
        return noteStanding(record as Note, this.#resolveNoting);
      case 'case':
      case 'story':
      case 'analyst':
        return record;
    }
  }

  #membersOf<Item extends AnyRecord>(entry: Entry): readonly [Item, ...Item[]] {
    const ids = this.#groups.of(entry.kind).members.get(entry.id) ?? [];
    const others = ids.slice(1).flatMap((id) => {
      const record = this.#source.entries[entry.kind].get(id)?.record;
      return record === undefined ? [] : [record as Item];
    });
    return [entry.record as Item, ...others];
  }

  readonly #resolve: Resolve = (kind, id) => {
    if (this.#source.entries[kind].get(id)?.record === undefined)
      return undefined;
    const first = this.#groups.of(kind).first.get(id);
    return first === undefined ? id : (first as typeof id);
  };

  /** The same for the record that is just worked out; notes what it names. */
  readonly #resolveNoting: Resolve = (kind, id) => {
    const entry = this.#source.entries[kind].get(id);
    if (entry?.record === undefined) {
      this.#isDangling = true;
      this.#isContactMissing ||= kind === 'contact';
      return undefined;
    }
    if (isIndexed(kind)) this.#noteNaming(entry);
    const first = this.#groups.of(kind).first.get(id);
    return first === undefined ? id : (first as typeof id);
  };

  #noteNaming(named: Entry): void {
    const by = this.#at;
    if (by === undefined) return;
    if (named.namedBy === undefined) named.namedBy = [by];
    else if (by.standing === undefined) {
      if (named.namedBy.at(-1) !== by) named.namedBy.push(by);
    } else if (!named.namedBy.includes(by)) named.namedBy.push(by);
  }

  #orderOf(kind: ListedKind): Entry[] {
    const known = this.#order.get(kind);
    if (known !== undefined) return known;
    const order: Entry[] = [];
    this.#order.set(kind, order);
    return order;
  }
}

function named(lists: ReadonlyMap<ListedKind, AnyRecord[]>): Partial<Case> {
  return Object.fromEntries(
    [...lists].map(([kind, list]) => [LIST_OF[kind], list]),
  );
}
