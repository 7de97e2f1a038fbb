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
import type { Changed, Gathering } from './changed';
import { changedBy, gathering } from './changed';
import type { Added, AnyRecord, Entry } from './entry';
import { isBefore } from './entry';
import type { CaseId } from './ids';
import { isSame } from './same-value';
import type { Pair } from './sameness';
import { componentsOf } from './sameness';
import type { Resolve } from './stand-as-one';
import {
  actorStanding,
  articleStanding,
  claimStanding,
  noteStanding,
  recordStanding,
} from './stand-as-one';
import type { Verdict } from './vocabulary';

/** What the lists are made from. */
export type Source = {
  readonly entries: (kind: RecordKind) => ReadonlyMap<string, Entry>;
  readonly pairs: () => Iterable<Pair>;
  readonly verdictOn: (pair: Pair) => Verdict | undefined;
  readonly placeOf: (entry: Entry) => Added | undefined;
};

type Components = ReturnType<typeof componentsOf>;

const KINDS = Object.keys(LIST_OF) as readonly ListedKind[];
const NO_COMPONENTS: Components = { first: new Map(), members: new Map() };

/**
 * The lists of a case, as its entries leave them. What only sets fields or
 * comes last is patched in place; all else builds the lists anew, in one pass,
 * and finds out by comparison what changed.
 */
export class Lists {
  readonly #source: Source;
  #case: Case;
  readonly #order = new Map<ListedKind, Entry[]>();
  readonly #components = new Map<RecordKind, Components>();
  readonly #indices = new Map<ListedKind, Map<string, number>>();
  readonly #articleByHash = new Map<string, string>();
  /** Identities that were judged the same as another, of whatever kind. */
  readonly #judgedSame = new Set<string>();
  /** Whether a reference that leads nowhere was left out. */
  #isDangling = false;

  constructor(id: CaseId, source: Source) {
    this.#source = source;
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
    return this.#componentsOf(ref.kind).members.get(first) ?? [first];
  }

  /** Brings the lists up to date with the entries that acts have affected. */
  settle(affected: ReadonlySet<Entry>, isPaired: boolean): Changed {
    const head = this.#headAfter(affected);
    const listed = [...affected].filter(({ kind }) => kind !== 'case');
    if (listed.length === 0 && !isPaired) return changedBy(gathering(), head);
    const canPatch = !isPaired && this.#order.size > 0 && this.#placed(listed);
    const patched = canPatch ? this.#patched(listed) : undefined;
    return changedBy(patched ?? this.#rebuilt(), head);
  }

  #headAfter(
    affected: ReadonlySet<Entry>,
  ): readonly [CaseHead, CaseHead] | undefined {
    const { id } = this.#case;
    const entry = this.#source.entries('case').get(id);
    if (entry === undefined || !affected.has(entry)) return undefined;
    const before = headOf(this.#case);
    const told = entry.record as CaseHead | undefined;
    const after: CaseHead = { ...(told ?? { title: '' }), id };
    if (isSame(before, after)) return undefined;
    this.#case = { ...after, ...listsOf(this.#case) };
    return [before, after];
  }

  /**
   * Gives entries that come last their places. Whether that is all there is to
   * it: nothing went, came back or changed its place.
   */
  #placed(entries: readonly Entry[]): boolean {
    for (const entry of entries) {
      const place = entry.record && this.#source.placeOf(entry);
      if (entry.place === place) continue;
      if (place === undefined || entry.place !== undefined) return false;
      const order = this.#orderOf(entry.kind as ListedKind);
      if (this.#isDangling || isBefore(place, order.at(-1)?.place))
        return false;
      if (this.#judgedSame.has(entry.id)) return false;
      if (entry.kind === 'article' && this.#isKnownText(entry)) return false;
      Object.assign(entry, { place });
      order.push(entry);
    }
    return true;
  }

  #isKnownText({ id, record }: Entry): boolean {
    const { sha256 } = record as CaseArticle;
    const known = this.#articleByHash.get(sha256);
    if (known !== undefined) return true;
    this.#articleByHash.set(sha256, id);
    return false;
  }

  /** Patches the lists; `undefined` where they have to be built anew. */
  #patched(
    entries: readonly Entry[],
  ): ReturnType<typeof gathering> | undefined {
    const changes = gathering();
    const lists = new Map<ListedKind, AnyRecord[]>();
    for (const entry of entries) {
      if (entry.record === undefined) continue;
      const kind = entry.kind as ListedKind;
      const record = this.#standing(this.#firstOf(entry));
      if (record === undefined || this.#isDangling) return undefined;
      const list = lists.get(kind) ?? this.#case[LIST_OF[kind]].slice();
      lists.set(kind, list);
      this.#put(kind, list, record, changes[LIST_OF[kind]]);
    }
    this.#case = { ...this.#case, ...named(lists) };
    return changes;
  }

  #put(
    kind: ListedKind,
    list: AnyRecord[],
    record: AnyRecord,
    change: Gathering,
  ): void {
    const index = this.#indexOf(kind);
    const at = index.get(record.id);
    if (at === undefined) {
      index.set(record.id, list.length);
      list.push(record);
      change.added.set(record.id, record);
      return;
    }
    const was = change.updated.get(record.id)?.[0] ?? list[at];
    list[at] = record;
    if (change.added.has(record.id)) change.added.set(record.id, record);
    else if (was !== record) change.updated.set(record.id, [was, record]);
  }

  #rebuilt(): ReturnType<typeof gathering> {
    this.#sortEntries();
    this.#findComponents();
    this.#isDangling = false;
    const before = this.#case;
    const lists = new Map<ListedKind, AnyRecord[]>();
    for (const kind of KINDS) {
      const { first } = this.#componentsOf(kind);
      const list: AnyRecord[] = [];
      for (const entry of this.#orderOf(kind)) {
        if (first.has(entry.id)) continue;
        const record = this.#standing(entry);
        if (record !== undefined) list.push(record);
      }
      lists.set(kind, list);
    }
    addMissingContacts(lists);
    const changes = gathering();
    this.#indices.clear();
    for (const [kind, list] of lists)
      compare(before[LIST_OF[kind]], list, changes[LIST_OF[kind]]);
    this.#case = { ...before, ...named(lists) };
    return changes;
  }

  #sortEntries(): void {
    for (const kind of KINDS) {
      const order: Entry[] = [];
      let isSorted = true;
      for (const entry of this.#source.entries(kind).values()) {
        entry.place = entry.record && this.#source.placeOf(entry);
        if (entry.place === undefined) continue;
        isSorted &&= !isBefore(entry.place, order.at(-1)?.place);
        order.push(entry);
      }
      if (!isSorted)
        order.sort((one, other) =>
          one.place && isBefore(one.place, other.place) ? -1 : 1,
        );
      this.#order.set(kind, order);
    }
  }

  #findComponents(): void {
    this.#components.clear();
    this.#judgedSame.clear();
    const edges = new Map<RecordKind, (readonly [string, string])[]>();
    for (const pair of this.#source.pairs()) {
      if (this.#source.verdictOn(pair) !== 'same') continue;
      for (const id of pair.ids) this.#judgedSame.add(id);
      const known = edges.get(pair.kind);
      if (known === undefined) edges.set(pair.kind, [pair.ids]);
      else known.push(pair.ids);
    }
    // Articles with the same text are one article, by no one's judgement.
    edges.delete('article');
    this.#articleByHash.clear();
    for (const entry of this.#orderOf('article')) {
      const { sha256 } = entry.record as CaseArticle;
      const known = this.#articleByHash.get(sha256);
      if (known === undefined) this.#articleByHash.set(sha256, entry.id);
      else {
        const same = edges.get('article') ?? [];
        edges.set('article', [...same, [known, entry.id]]);
      }
    }
    for (const [kind, pairs] of edges) {
      const rank = new Map(
        this.#orderOf(kind as ListedKind).map(({ id }, at) => [id, at]),
      );
      this.#components.set(
        kind,
        componentsOf(pairs, (id) => rank.get(id)),
      );
    }
  }

  /** A record as it stands among the others; `undefined` if it does not. */
  #standing(entry: Entry): AnyRecord | undefined {
    const { record } = entry;
    if (record === undefined) return undefined;
    const found = this.#standingAlone(entry, record);
    if (found === record || found === undefined) return found;
    // What reads the same is the same object as before, so that it is no change.
    const kind = entry.kind as ListedKind;
    const at = this.#indexOf(kind).get(entry.id);
    const was = at === undefined ? undefined : this.#case[LIST_OF[kind]][at];
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
    const ids = this.#componentsOf(entry.kind).members.get(entry.id) ?? [];
    const others = ids.slice(1).flatMap((id) => {
      const record = this.#source.entries(entry.kind).get(id)?.record;
      return record === undefined ? [] : [record as Item];
    });
    return [entry.record as Item, ...others];
  }

  #firstOf(entry: Entry): Entry {
    const first = this.#componentsOf(entry.kind).first.get(entry.id);
    if (first === undefined) return entry;
    return this.#source.entries(entry.kind).get(first) ?? entry;
  }

  readonly #resolve: Resolve = (kind, id) => {
    if (this.#source.entries(kind).get(id)?.record === undefined)
      return undefined;
    const first = this.#components.get(kind)?.first.get(id);
    return first === undefined ? id : (first as typeof id);
  };

  readonly #resolveNoting: Resolve = (kind, id) => {
    const found = this.#resolve(kind, id);
    if (found === undefined) this.#isDangling = true;
    return found;
  };

  #componentsOf(kind: RecordKind): Components {
    return this.#components.get(kind) ?? NO_COMPONENTS;
  }

  #orderOf(kind: ListedKind): Entry[] {
    const known = this.#order.get(kind);
    if (known !== undefined) return known;
    const order: Entry[] = [];
    this.#order.set(kind, order);
    return order;
  }

  #indexOf(kind: ListedKind): Map<string, number> {
    const known = this.#indices.get(kind);
    if (known !== undefined) return known;
    const index = new Map<string, number>(
      this.#case[LIST_OF[kind]].map(({ id }, at) => [id, at]),
    );
    this.#indices.set(kind, index);
    return index;
  }
}

function listsOf(theCase: Case): Omit<Case, keyof CaseHead> {
  const { analysts, articles, actors, claims } = theCase;
  const { contacts, origins, stories, notes } = theCase;
  return {
    analysts,
    articles,
    actors,
    claims,
    contacts,
    origins,
    stories,
    notes,
  };
}

/** Everything that a case says of itself, members of newer files included. */
export function headOf(theCase: Case): CaseHead {
  const lists: readonly string[] = Object.values(LIST_OF);
  return Object.fromEntries(
    Object.entries(theCase).filter(([member]) => !lists.includes(member)),
  ) as CaseHead;
}

function named(lists: ReadonlyMap<ListedKind, AnyRecord[]>): Partial<Case> {
  return Object.fromEntries(
    [...lists].map(([kind, list]) => [LIST_OF[kind], list]),
  );
}

/** A claim whose contact is not there stands for one of its own. */
function addMissingContacts(lists: ReadonlyMap<ListedKind, AnyRecord[]>): void {
  const contacts = lists.get('contact') as Contact[];
  const known = new Set(contacts.map(({ id }) => id));
  for (const { contact } of lists.get('claim') as Claim[])
    if (!known.has(contact)) {
      known.add(contact);
      contacts.push({ id: contact });
    }
}

/** Finds what differs between two states of a list, by identity. */
function compare(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
  change: Gathering,
): void {
  if (
    before.length === after.length &&
    before.every(({ id }, at) => id === after[at]?.id)
  ) {
    before.forEach((was, at) => {
      const now = after[at];
      if (now !== undefined && now !== was)
        change.updated.set(was.id, [was, now]);
    });
    return;
  }
  const old = new Map(before.map((each) => [each.id, each]));
  for (const now of after) {
    const was = old.get(now.id);
    old.delete(now.id);
    if (was === undefined) change.added.set(now.id, now);
    else if (was !== now) change.updated.set(now.id, [was, now]);
  }
  for (const [id, was] of old) change.removed.set(id, was);
}
