import { areTwo } from './actors-compared';
import type { ComparedLists } from './compared-lists';
import { areTwoContacts, contactsTold } from './contact-told';
import type { LikelyDuplicate } from './likely-duplicate';
import type { MergedKind } from './merging';
import type { Judgements } from './pair-judgements';
import type { Steps } from './steps';
import { paced, whole } from './steps';

/** So many looks of a group are compared before another joins it. */
const COMPARED = 24;
/** Among so many of the same look it is looked for one that another would fit. */
const MOST_RIVALS = 40;
/** After so many pairs, or comparisons, a step is over. */
const FEW = 200;
const FEW_COMPARISONS = 4_000;

/**
 * Records of one kind that are proposed to be one, all of them by one
 * judgement: every article's own record of a person is in one proposal.
 */
export type LikelyGroup = {
  readonly kind: MergedKind;
  /** In the order of their list; two or more. */
  readonly ids: readonly string[];
  /** Those of them that are one by all that the articles state, if any. */
  readonly sure: readonly string[];
  /** Whether something speaks against it, or another would fit as well. */
  readonly isOpen: boolean;
  /** The pairs that hold it together, with what speaks for and against. */
  readonly pairs: readonly LikelyDuplicate[];
};

/**
 * Pairs as proposals: sure ones first in each kind, then those that nothing
 * speaks against. What would lead to two records that are not one joins no
 * group: it stays a proposal of two, or, of contacts, is none.
 */
export function likelyGroupsFrom(
  theCase: ComparedLists,
  ledger: Judgements,
  pairs: readonly LikelyDuplicate[],
): readonly LikelyGroup[] {
  return whole(likelyGroupsInSteps(theCase, ledger, pairs));
}

/** The same in steps of some milliseconds each. */
export function* likelyGroupsInSteps(
  theCase: ComparedLists,
  ledger: Judgements,
  pairs: readonly LikelyDuplicate[],
): Steps<readonly LikelyGroup[]> {
  const groups: LikelyGroup[] = [];
  for (const kind of KINDS) {
    const own = pairs.filter((each) => each.kind === kind);
    if (own.length === 0) continue;
    const order = new Map(
      listOf(theCase, kind).map(({ id }, at): [string, number] => [id, at]),
    );
    yield;
    const telling = yield* tellingIn(theCase, ledger, kind, own);
    yield;
    for (const group of yield* new Grouping(order, telling).of(own))
      groups.push(group);
  }
  return groups;
}

const KINDS: readonly MergedKind[] = ['actor', 'contact', 'origin'];

/** How records of a kind are told apart. */
type Telling = {
  readonly areApart: (one: string, other: string) => boolean;
  /** The same text for records that are alike in all that is compared. */
  readonly lookOf: (id: string) => string;
};

function listOf(
  { actors, contacts, origins }: ComparedLists,
  kind: MergedKind,
): readonly { readonly id: string }[] {
  return { actor: actors, contact: contacts, origin: origins }[kind];
}

/** By what is told of records, or as someone said of them. */
function* tellingIn(
  theCase: ComparedLists,
  ledger: Judgements,
  kind: MergedKind,
  pairs: readonly LikelyDuplicate[],
): Steps<Telling> {
  const differ = new Set<string>();
  const judged = new Set<string>();
  for (const pair of ledger.pairs())
    if (pair.kind === kind && ledger.verdictOn(pair) === 'different') {
      const [a = '', b = ''] = pair.ids.map(
        (id) => ledger.standsAs({ kind, id }) ?? id,
      );
      differ.add(`${a}\n${b}`).add(`${b}\n${a}`);
      judged.add(a).add(b);
    }
  const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const told = yield* toldIn(theCase, kind, paired);
  return {
    areApart: (one, other) =>
      differ.has(`${one}\n${other}`) || told.areApart(one, other),
    lookOf: (id) => (judged.has(id) ? id : told.lookOf(id)),
  };
}

function* toldIn(
  theCase: ComparedLists,
  kind: MergedKind,
  paired: ReadonlySet<string>,
): Steps<Telling> {
  const isPaired = ({ id }: { readonly id: string }) => paired.has(id);
  switch (kind) {
    case 'contact': {
      const contacts = theCase.contacts.filter(isPaired);
      const told = yield* contactsTold({ ...theCase, contacts }, (id) => id);
      return tellingOf(told, areTwoContacts, ({ id }) => id);
    }
    case 'actor':
      return tellingOf(
        theCase.actors.filter(isPaired),
        areTwo,
        ({ kind: of, side, name, description, alsoDescribed }) =>
          JSON.stringify([of, side, name, description, alsoDescribed]),
      );
    case 'origin':
      return tellingOf(
        theCase.origins.filter(isPaired),
        ({ side }, other) =>
          side !== undefined && other.side !== undefined && side !== other.side,
        ({ side }) => side ?? '',
      );
  }
}

function tellingOf<Item extends { readonly id: string }>(
  items: readonly Item[],
  areTwoOf: (a: Item, b: Item) => boolean,
  lookOf: (item: Item) => string,
): Telling {
  const byId = new Map<string, Item>(items.map((each) => [each.id, each]));
  return {
    areApart: (one, other) => {
      const [a, b] = [byId.get(one), byId.get(other)];
      return a !== undefined && b !== undefined && areTwoOf(a, b);
    },
    lookOf: (id) => {
      const item = byId.get(id);
      return item === undefined ? id : lookOf(item);
    },
  };
}

type Group = {
  readonly ids: string[];
  readonly pairs: LikelyDuplicate[];
  /** One of each look, which stands for all that are alike. */
  readonly looks: Map<string, string>;
};

/** Puts pairs together that agree with one another. */
class Grouping {
  readonly #order: ReadonlyMap<string, number>;
  readonly #telling: Telling;
  readonly #groups = new Map<string, Group>();
  /** Comparisons since the last step was over. */
  #compared = 0;

  constructor(order: ReadonlyMap<string, number>, telling: Telling) {
    this.#order = order;
    this.#telling = telling;
  }

  /** The proposals that pairs of one kind come to, the likeliest pairs first. */
  *of(pairs: readonly LikelyDuplicate[]): Steps<readonly LikelyGroup[]> {
    const pace = paced(FEW);
    const sure = pairs.filter(({ isSure }) => isSure);
    for (const pair of sure) {
      if (pace() || this.#isMuch()) yield;
      if (!this.#areApart(pair.a, pair.b)) this.#join(pair);
    }
    const surely = new Map(
      [...this.#groups].map(([id, { ids }]) => [id, [...ids]]),
    );
    const likely = pairs.filter(({ isSure }) => !isSure);
    const rivals = neighboursIn(likely, this.#telling.lookOf);
    const left: LikelyDuplicate[] = [];
    yield;
    for (const pair of likely) {
      if (pace() || this.#isMuch()) yield;
      const { a, b } = pair;
      if (this.#groupOf(a) === this.#groupOf(b)) this.#join(pair);
      else if (this.#areApart(a, b) || this.#isAmbiguous(pair, rivals))
        left.push(pair);
      else this.#join(pair);
    }
    const groups = [...new Set(this.#groups.values())];
    const proposals: LikelyGroup[] = [];
    for (const group of groups) {
      if (pace()) yield;
      if (group.ids.length > 1) proposals.push(this.#proposed(group, surely));
    }
    yield;
    return [
      ...proposals.filter((each) => each.sure.length > 0),
      ...proposals.filter((each) => each.sure.length === 0),
      ...this.#open(left),
    ];
  }

  #groupOf(id: string): Group {
    const known = this.#groups.get(id);
    if (known !== undefined) return known;
    const looks = new Map([[this.#telling.lookOf(id), id]]);
    const group = { ids: [id], pairs: [], looks };
    this.#groups.set(id, group);
    return group;
  }

  #join(pair: LikelyDuplicate): void {
    const [one, other] = [this.#groupOf(pair.a), this.#groupOf(pair.b)];
    if (one !== other) {
      const [small, large] =
        one.ids.length < other.ids.length ? [one, other] : [other, one];
      for (const each of small.pairs) large.pairs.push(each);
      for (const id of small.ids) {
        large.ids.push(id);
        this.#groups.set(id, large);
      }
      for (const [look, id] of small.looks)
        if (large.looks.size < COMPARED) large.looks.set(look, id);
    }
    this.#groupOf(pair.a).pairs.push(pair);
  }

  #areApart(one: string, other: string): boolean {
    return this.#differ(this.#groupOf(one), this.#groupOf(other));
  }

  #differ(one: Group, other: Group): boolean {
    const others = [...other.looks.values()];
    for (const a of one.looks.values()) {
      this.#compared += others.length;
      if (others.some((b) => this.#telling.areApart(a, b))) return true;
    }
    return false;
  }

  #isMuch(): boolean {
    if (this.#compared < FEW_COMPARISONS) return false;
    this.#compared = 0;
    return true;
  }

  /** Whether either could as well be one with someone the other is not. */
  #isAmbiguous(pair: LikelyDuplicate, rivals: Rivals): boolean {
    const { a: one, b: other } = pair;
    const isDrawn = (id: string, from: string): boolean => {
      const there = this.#groupOf(from);
      const drawing = new Set<Group>();
      for (const look of this.#groupOf(id).looks.keys())
        for (const rival of rivals.get(look) ?? [])
          if (!isOutdone(rival.by, pair)) drawing.add(this.#groupOf(rival.id));
      drawing.delete(there);
      return [...drawing].some((each) => this.#differ(each, there));
    };
    return isDrawn(one, other) || isDrawn(other, one);
  }

  #proposed(
    { ids, pairs }: Group,
    surely: ReadonlyMap<string, readonly string[]>,
  ): LikelyGroup {
    const parts = new Set(ids.flatMap((id) => [surely.get(id) ?? []]));
    const [largest = []] = [...parts].toSorted(
      (one, other) => other.length - one.length,
    );
    return {
      kind: pairs[0]?.kind ?? 'actor',
      ids: this.#inOrder(ids),
      sure: largest.length > 1 ? this.#inOrder(largest) : [],
      isOpen: false,
      pairs,
    };
  }

  /** Two groups that may be one are proposed once, by one record of each. */
  #open(left: readonly LikelyDuplicate[]): readonly LikelyGroup[] {
    const seen = new Set<string>();
    return left.flatMap((pair): readonly LikelyGroup[] => {
      const { kind, a, b } = pair;
      if (kind === 'contact') return [];
      const [one, other] = [a, b].map(
        (id) => this.#inOrder(this.#groupOf(id).ids)[0] ?? id,
      ) as [string, string];
      const ids = this.#inOrder([one, other]);
      const key = ids.join('\n');
      if (one === other || seen.has(key)) return [];
      seen.add(key);
      return [{ kind, ids, sure: [], isOpen: true, pairs: [pair] }];
    });
  }

  #inOrder(ids: readonly string[]): readonly string[] {
    const at = (id: string): number => this.#order.get(id) ?? 0;
    return ids.toSorted((one, other) => at(one) - at(other));
  }
}

/** For records of each look, those with which they are paired, and by what. */
type Rivals = ReadonlyMap<
  string,
  readonly { readonly id: string; readonly by: LikelyDuplicate }[]
>;

/** Those of some pairs, as far as they are few. */
function neighboursIn(
  pairs: readonly LikelyDuplicate[],
  lookOf: (id: string) => string,
): Rivals {
  const found = new Map<string, { id: string; by: LikelyDuplicate }[]>();
  for (const by of pairs)
    for (const [one, id] of [
      [by.a, by.b],
      [by.b, by.a],
    ] as const) {
      const look = lookOf(one);
      const known = found.get(look);
      if (known === undefined) found.set(look, [{ id, by }]);
      else if (known.length < MOST_RIVALS) known.push({ id, by });
    }
  return found;
}

/**
 * Whether a pair of contacts fits worse than another in all that tells contacts
 * of the same people apart: "they called on 3 March" is the call of that day, if
 * the other article tells of a call and of a talk.
 */
function isOutdone(rival: LikelyDuplicate, pair: LikelyDuplicate): boolean {
  if (pair.kind !== 'contact') return false;
  const [own, theirs] = [pair, rival].map((each) =>
    TELLING.filter((kind) => each.for.some((reason) => reason.kind === kind)),
  );
  return (
    own !== undefined &&
    theirs !== undefined &&
    theirs.length < own.length &&
    theirs.every((kind) => own.includes(kind))
  );
}

/** What tells one contact of the same people from another. */
const TELLING = ['same-time', 'same-channel'] as const;
