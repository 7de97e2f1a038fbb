import type { Actor, Case } from './case';
import type { ClaimId } from './ids';
import type {
  EvidenceAgainst,
  EvidenceFor,
  LikelyDuplicate,
} from './likely-duplicate';
import { NameIndex, nameKey, nameWithin, nameWords } from './name-words';
import { firstTogether } from './taking-part-together';

/** A word, a name or an office that more actors share tells none from another. */
const MOST = 40;
/** What is longer tells a story rather than an office; in characters. */
const LONGEST_OFFICE = 60;

/** Pairs of actors that may be one: by their names, or by their office. */
export function likelyActors({
  actors,
  claims,
}: Case): readonly LikelyDuplicate[] {
  const index = new NameIndex();
  const offices = new Map<string, number[]>();
  actors.forEach((actor, at) => {
    for (const name of namesOf(actor)) index.enter(at, name);
    for (const office of officesOf(actor))
      offices.set(office, [...(offices.get(office) ?? []), at]);
  });
  const pairs = new Map<string, readonly [number, number]>();
  const pair = (one: number, other: number): void => {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    pairs.set(`${a} ${b}`, [a, b]);
  };
  for (const group of [...index.namesakes(), ...offices.values()])
    for (const [a, b] of within(group)) pair(a, b);
  actors.forEach((actor, at) => {
    if (actor.kind === 'role') return;
    for (const name of namesOf(actor))
      for (const other of index.holding(name, MOST))
        if (actors[other]?.kind === actor.kind) pair(at, other);
  });
  const found = [...pairs.values()].flatMap(([one, other]) => {
    const [a, b] = [actors[one], actors[other]];
    if (a === undefined || b === undefined) return [];
    const pro = evidenceFor(a, b);
    const isEmpty = pro.every(({ kind }) => kind === 'same-side');
    return isEmpty ? [] : [{ a, b, pro }];
  });
  const together = firstTogether(claims, found, ({ participants }) =>
    participants.map(({ actor }) => actor),
  );
  return found.map(({ a, b, pro }) => ({
    kind: 'actor',
    a: a.id,
    b: b.id,
    for: pro,
    against: evidenceAgainst(a, b, together(a.id, b.id)),
  }));
}

/** What speaks for and against two actors being one, likely or not. */
export function actorsCompared(
  { actors, claims }: Case,
  ids: readonly [string, string],
): Pick<LikelyDuplicate, 'for' | 'against'> {
  const [a, b] = ids.map((id) => actors.find((each) => each.id === id));
  if (a === undefined || b === undefined) return { for: [], against: [] };
  const together = firstTogether(claims, [{ a, b }], ({ participants }) =>
    participants.map(({ actor }) => actor),
  );
  return {
    for: evidenceFor(a, b),
    against: evidenceAgainst(a, b, together(a.id, b.id)),
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

function namesOf({ name, aliases }: Actor): readonly string[] {
  return [name, ...aliases];
}

function officesOf({ affiliations }: Actor): readonly string[] {
  return affiliations.map(({ actor, as }) =>
    JSON.stringify([actor, nameKey(as)]),
  );
}

function evidenceFor(a: Actor, b: Actor): readonly EvidenceFor[] {
  const evidence: EvidenceFor[] = [];
  const keys = new Set(namesOf(b).map(nameKey));
  const shared = namesOf(a).find((name) => keys.has(nameKey(name)));
  if (nameKey(a.name) === nameKey(b.name))
    evidence.push({ kind: 'same-name', name: a.name });
  else if (shared !== undefined && nameKey(shared) !== '')
    evidence.push({ kind: 'shared-alias', name: shared });
  else {
    const within = nameWithin(namesOf(a), namesOf(b));
    if (within !== undefined && a.kind === b.kind && a.kind !== 'role')
      evidence.push({ kind: 'name-within', ...within });
  }
  const offices = new Set(officesOf(b));
  const office = a.affiliations.find(({ actor, as }) =>
    offices.has(JSON.stringify([actor, nameKey(as)])),
  );
  if (office !== undefined)
    evidence.push({ kind: 'same-office', as: office.as, of: office.actor });
  if (a.side !== undefined && a.side === b.side)
    evidence.push({ kind: 'same-side', side: a.side });
  return evidence;
}

/** Two people with full names, of which neither is a part of the other. */
function isOtherPerson(a: Actor, b: Actor): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  if (nameWithin([a.name], [b.name]) !== undefined) return false;
  const keys = new Set(namesOf(b).map(nameKey));
  return !namesOf(a).some((name) => keys.has(nameKey(name)));
}

function evidenceAgainst(
  a: Actor,
  b: Actor,
  together: ClaimId | undefined,
): readonly EvidenceAgainst[] {
  const evidence: EvidenceAgainst[] = [];
  if (together !== undefined)
    evidence.push({ kind: 'take-part-together', claim: together });
  if (isOtherPerson(a, b))
    evidence.push({ kind: 'different-names', names: [a.name, b.name] });
  const offices = otherOffices(a, b);
  if (offices !== undefined)
    evidence.push({ kind: 'different-offices', offices });
  if (a.kind !== b.kind) evidence.push({ kind: 'different-kinds' });
  if (a.side !== undefined && b.side !== undefined && a.side !== b.side)
    evidence.push({ kind: 'different-sides', sides: [a.side, b.side] });
  return evidence;
}

/** What is said of two persons, where it is short and no word is the same. */
function otherOffices(
  a: Actor,
  b: Actor,
): readonly [string, string] | undefined {
  if (a.kind !== 'person' || b.kind !== 'person') return undefined;
  const [one = '', other = ''] = [a.description, b.description];
  if (Math.max(one.length, other.length) > LONGEST_OFFICE) return undefined;
  const words = nameWords(one);
  const others = nameWords(other);
  if (words.length === 0 || others.length === 0) return undefined;
  return words.some((word) => others.includes(word)) ? undefined : [one, other];
}
