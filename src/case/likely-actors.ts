import type { Dealings } from './actors-compared';
import {
  areSurely,
  areTwo,
  evidenceAgainst,
  evidenceFor,
} from './actors-compared';
import type { Case, Claim } from './case';
import type { ComparedLists } from './compared-lists';
import type { DescribedActor } from './described-actors';
import { describedActors } from './described-actors';
import type { Ledger } from './ledger';
import type { LikelyDuplicate } from './likely-duplicate';
import {
  initialKey,
  NameIndex,
  nameKey,
  nameWords,
  spellingKey,
} from './name-words';
import { aliasesOf, officeKeysOf, properNamesOf } from './names-of-actors';
import type { Steps } from './steps';
import { paced } from './steps';
import { firstTogether, involvementOf } from './taking-part-together';

/** A word, a name or an office that more actors share tells none from another. */
const MOST = 40;
/** Among so many bearers of a short name it is looked for two that differ. */
const FEW_BEARERS = 12;
/** After so many pairs, or actors, a step is over. */
const FEW = 300;

type Pair = {
  readonly a: DescribedActor;
  readonly b: DescribedActor;
  /** Someone else whose name has the shorter name in it. */
  readonly rival?: string;
};

/** Pairs of actors that may be one: by their names, or by their office. */
export function* likelyActors({
  actors,
  claims,
}: ComparedLists): Steps<readonly LikelyDuplicate[]> {
  const pairs = new Pairs(actors);
  const looks = yield* firstOfEachLook(actors, pairs);
  yield;
  const names = new Map<string, number[]>();
  const others = new Map<string, number[]>();
  const pace = paced(FEW);
  for (const at of looks) {
    if (pace()) yield;
    const actor = actors[at];
    if (actor === undefined) continue;
    for (const key of new Set(properNamesOf(actor).map(nameKey)))
      if (key !== '') put(names, key, at);
    const spelling = actor.kind === 'person' ? spellingsOf(actor.name) : [];
    for (const key of [...spelling, ...officeKeysOf(actor)])
      put(others, key, at);
  }
  for (const group of [...names.values(), ...others.values()])
    for (const [one, other] of within(group)) {
      if (pace()) yield;
      pairs.add(one, other);
    }
  yield;
  yield* pairShortNames(actors, names, pairs);
  yield* pairInitials(actors, looks, pairs);
  return yield* weighed(pairs.all(), actors, claims);
}

/** What speaks for and against two actors being one, likely or not. */
export function actorsCompared(
  { actors, claims }: Case,
  ledger: Ledger,
  ids: readonly [string, string],
): Pick<LikelyDuplicate, 'for' | 'against'> {
  const [a, b] = ids.map((id) => {
    const asked = actors.filter((each) => each.id === id);
    return describedActors(asked, ledger)[0];
  });
  if (a === undefined || b === undefined) return { for: [], against: [] };
  const dealings = dealingsIn([{ a, b }], actors, claims)(a, b);
  return {
    for: evidenceFor(a, b, dealings),
    against: evidenceAgainst(a, b, dealings),
  };
}

/** Pairs of actors, each once, the earlier first. */
class Pairs {
  readonly #actors: readonly DescribedActor[];
  readonly #pairs = new Map<string, Pair>();

  constructor(actors: readonly DescribedActor[]) {
    this.#actors = actors;
  }

  add(one: number, other: number, rival?: string): void {
    const [first, second] = one < other ? [one, other] : [other, one];
    const [a, b] = [this.#actors[first], this.#actors[second]];
    if (a === undefined || b === undefined || a === b) return;
    const key = `${first} ${second}`;
    if (rival !== undefined || !this.#pairs.has(key))
      this.#pairs.set(key, { a, b, ...(rival !== undefined && { rival }) });
  }

  all(): readonly Pair[] {
    return [...this.#pairs.values()];
  }
}

/**
 * The first actor of each look: those that are alike in all that is compared
 * are paired in a row, so that many namesakes cost no more than their number.
 */
function* firstOfEachLook(
  actors: readonly DescribedActor[],
  pairs: Pairs,
): Steps<readonly number[]> {
  const latest = new Map<string, number>();
  const first: number[] = [];
  const pace = paced(FEW);
  for (const [at, actor] of actors.entries()) {
    if (pace()) yield;
    const { kind, side, name, affiliations } = actor;
    const look = JSON.stringify([
      kind,
      side,
      nameKey(name),
      aliasesOf(actor).map(nameKey).toSorted(),
      actor.description,
      actor.alsoDescribed,
      affiliations.map((each) => [each.actor, each.as]),
    ]);
    const before = latest.get(look);
    if (before === undefined) first.push(at);
    else pairs.add(before, at);
    latest.set(look, at);
  }
  return first;
}

/** Keys under which those lie who may be spelt otherwise. */
function spellingsOf(name: string): readonly string[] {
  const [given = '', ...rest] = nameWords(name);
  const spelling = spellingKey(name);
  return [
    ...(spelling === undefined ? [] : [`spelt ${spelling}`]),
    ...(rest.length === 0
      ? []
      : [`given ${given.slice(0, 3)} ${rest.join(' ')}`]),
  ];
}

/** Names with those that have all their words, and more. */
function* pairShortNames(
  actors: readonly DescribedActor[],
  names: ReadonlyMap<string, readonly number[]>,
  pairs: Pairs,
): Steps<void> {
  const keys = [...names.keys()];
  const index = new NameIndex();
  const pace = paced(FEW);
  for (const [at, key] of keys.entries()) {
    if (pace()) yield;
    index.enter(at, key);
  }
  for (const key of keys) {
    if (pace()) yield;
    const words = key.split(' ');
    const longer = index
      .holding(key, MOST)
      .map((each) => keys[each] ?? '')
      .filter((each) => {
        const held = each.split(' ');
        return each !== key && words.every((word) => held.includes(word));
      });
    const bearers = longer.flatMap((each) => names.get(each) ?? []);
    const [rivals] = within(bearers.slice(0, FEW_BEARERS)).filter(
      ([one, other]) => isRival(actors[one], actors[other]),
    );
    for (const one of (names.get(key) ?? []).slice(0, MOST))
      for (const other of bearers.slice(0, MOST)) {
        const [short, long] = [actors[one], actors[other]];
        if (!short || !long || short.kind !== long.kind) continue;
        if (short.kind === 'role') continue;
        const rival =
          bearers.find((each) => isRival(actors[each], long)) ?? rivals?.[0];
        pairs.add(
          one,
          other,
          rival === undefined ? rival : actors[rival]?.name,
        );
      }
  }
}

/** "O. Lind" with every Lind whose given name begins so. */
function* pairInitials(
  actors: readonly DescribedActor[],
  looks: readonly number[],
  pairs: Pairs,
): Steps<void> {
  const shorts = new Map<string, number[]>();
  const longs = new Map<string, number[]>();
  const pace = paced(FEW);
  for (const at of looks) {
    if (pace()) yield;
    const { kind, name = '' } = actors[at] ?? {};
    const initial = kind === 'person' ? initialKey(name) : undefined;
    if (initial !== undefined)
      put(initial.isShort ? shorts : longs, initial.key, at);
  }
  for (const [key, ones] of shorts) {
    const bearers = (longs.get(key) ?? []).slice(0, MOST);
    for (const one of ones.slice(0, MOST))
      for (const other of bearers) {
        if (pace()) yield;
        const rival = bearers.find((each) =>
          isRival(actors[each], actors[other]),
        );
        pairs.add(
          one,
          other,
          rival === undefined ? rival : actors[rival]?.name,
        );
      }
  }
}

function isRival(
  one: DescribedActor | undefined,
  other: DescribedActor | undefined,
): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.kind === other.kind &&
    areTwo(one, other)
  );
}

/** The pairs for which anything speaks, with all that does. */
function* weighed(
  pairs: readonly Pair[],
  actors: readonly DescribedActor[],
  claims: readonly Claim[],
): Steps<readonly LikelyDuplicate[]> {
  const pace = paced(FEW);
  const dealings = dealingsIn(pairs, actors, claims);
  yield;
  const found: LikelyDuplicate[] = [];
  for (const { a, b, rival } of pairs) {
    if (pace()) yield;
    const between = dealings(a, b);
    const pro = evidenceFor(a, b, between);
    if (pro.length === 0) continue;
    const against = [
      ...evidenceAgainst(a, b, between),
      ...(rival === undefined
        ? []
        : [{ kind: 'fits-another', name: rival } as const]),
    ];
    found.push({
      kind: 'actor',
      a: a.id,
      b: b.id,
      isSure: areSurely(a, pro, against),
      for: pro,
      against,
    });
  }
  return found;
}

/** What the claims tell of pairs of actors, from two passes over them. */
function dealingsIn(
  pairs: readonly Pair[],
  actors: readonly DescribedActor[],
  claims: readonly Claim[],
): (a: DescribedActor, b: DescribedActor) => Dealings {
  const together = firstTogether(claims, pairs, ({ participants }) =>
    participants.map(({ actor }) => actor),
  );
  const paired = new Set<string>(pairs.flatMap(({ a, b }) => [a.id, b.id]));
  const involved = involvementOf(claims, paired);
  const nameOf = new Map<string, string>(
    actors.map(({ id, name }) => [id, name]),
  );
  const partners = new Map<string, ReadonlyMap<string, string>>();
  const partnersOf = (id: string): ReadonlyMap<string, string> => {
    const known = partners.get(id);
    if (known !== undefined) return known;
    const found = new Map<string, string>();
    for (const partner of involved.get(id)?.partners ?? []) {
      const name = nameOf.get(partner) ?? '';
      found.set(nameKey(name), name);
    }
    partners.set(id, found);
    return found;
  };
  return (a, b) => {
    const [one, other] = [involved.get(a.id), involved.get(b.id)];
    const theirs = partnersOf(b.id);
    return {
      together: together(a.id, b.id),
      article: [...(one?.articles ?? [])].find((each) =>
        other?.articles.has(each),
      ),
      partners: [...partnersOf(a.id)]
        .filter(([key]) => key !== '' && theirs.has(key))
        .map(([, name]) => name),
    };
  };
}

/** All pairs of a small group; of a large one, each with the first. */
function within(group: readonly number[]): readonly [number, number][] {
  const [first] = group;
  if (first === undefined) return [];
  if (group.length > MOST) return group.slice(1).map((each) => [first, each]);
  return group.flatMap((one, at) =>
    group.slice(at + 1).map((other): [number, number] => [one, other]),
  );
}

function put(groups: Map<string, number[]>, key: string, at: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [at]);
  else group.push(at);
}
