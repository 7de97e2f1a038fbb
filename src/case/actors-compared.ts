import type { DescribedActor } from './described-actors';
import type { ClaimId } from './ids';
import type { EvidenceAgainst, EvidenceFor } from './likely-duplicate';
import {
  areSpeltAlike,
  isSpeltWithin,
  nameKey,
  nameWithin,
  nameWords,
} from './name-words';
import {
  isIndefinite,
  isOfficeOf,
  properNamesOf,
  sharedTitle,
  titlesOf,
} from './names-of-actors';
import { areOneOffice } from './same-offices';

/** Bodies that every state has: only with their state do they have a name. */
const STATE_BODIES = new Set(
  'army cabinet commission court embassy government military ministry navy office palace parliament police presidency senate'.split(
    ' ',
  ),
);

/** What the claims tell of two actors. */
export type Dealings = {
  /** A claim that names both. */
  readonly together: ClaimId | undefined;
  /** An article that tells of both. */
  readonly article: string | undefined;
  /** Names of those with whom both were in contact. */
  readonly partners: readonly string[];
};

/** What speaks for two actors being one. */
export function evidenceFor(
  a: DescribedActor,
  b: DescribedActor,
  { partners }: Pick<Dealings, 'partners'>,
): readonly EvidenceFor[] {
  const evidence: EvidenceFor[] = [
    ...nameEvidence(a, b),
    ...officeEvidence(a, b),
  ];
  if (evidence.length === 0) return [];
  if (a.side !== undefined && a.side === b.side)
    evidence.push({ kind: 'same-side', side: a.side });
  if (partners.length > 0)
    evidence.push({ kind: 'same-partners', names: partners });
  return evidence;
}

function nameEvidence(
  a: DescribedActor,
  b: DescribedActor,
): readonly EvidenceFor[] {
  if (isIndefinite(a) || isIndefinite(b)) return [];
  const key = nameKey(a.name);
  if (key !== '' && key === nameKey(b.name))
    return [{ kind: 'same-name', name: a.name }];
  const areOfKind = a.kind === b.kind;
  if (a.kind === 'person' && areOfKind && areSpeltAlike(a.name, b.name))
    return [{ kind: 'spelt-alike', names: [a.name, b.name] }];
  const [names, others] = [properNamesOf(a), properNamesOf(b)];
  const keys = new Set(others.map(nameKey));
  const shared = names.find((name) => keys.has(nameKey(name)));
  if (shared !== undefined && nameKey(shared) !== '')
    return [{ kind: 'shared-alias', name: shared }];
  const within = nameWithin(names, others);
  return within !== undefined && areOfKind && a.kind !== 'role'
    ? [{ kind: 'name-within', ...within }]
    : [];
}

function officeEvidence(
  a: DescribedActor,
  b: DescribedActor,
): readonly EvidenceFor[] {
  const keyOf = ({ actor, as }: DescribedActor['affiliations'][number]) =>
    JSON.stringify([actor, nameKey(as)]);
  const offices = new Set(b.affiliations.map(keyOf));
  const office = a.affiliations.find((each) => offices.has(keyOf(each)));
  if (office !== undefined)
    return [{ kind: 'same-office', as: office.as, of: office.actor }];
  for (const [role, person] of [
    [a, b],
    [b, a],
  ] as const)
    if (isOfficeOf(role, person))
      return [{ kind: 'holds-office', name: role.name, as: person.name }];
  const title = sharedTitle(a, b);
  return title !== undefined && nameEvidence(a, b).length > 0
    ? [{ kind: 'same-title', as: title }]
    : [];
}

/** What speaks against it. */
export function evidenceAgainst(
  a: DescribedActor,
  b: DescribedActor,
  { together, article }: Pick<Dealings, 'together' | 'article'>,
): readonly EvidenceAgainst[] {
  const evidence: EvidenceAgainst[] = [];
  if (together !== undefined)
    evidence.push({ kind: 'take-part-together', claim: together });
  else if (article !== undefined)
    evidence.push({ kind: 'told-apart', article });
  if (isOtherPerson(a, b))
    evidence.push({ kind: 'different-names', names: [a.name, b.name] });
  const offices = otherOffices(a, b);
  if (offices !== undefined)
    evidence.push({ kind: 'different-offices', offices });
  if (a.kind !== b.kind && !isOfficeOf(a, b) && !isOfficeOf(b, a))
    evidence.push({ kind: 'different-kinds' });
  if (a.side !== undefined && b.side !== undefined && a.side !== b.side)
    evidence.push({ kind: 'different-sides', sides: [a.side, b.side] });
  return evidence;
}

/** Whether what is known of two actors makes them two. */
export function areTwo(a: DescribedActor, b: DescribedActor): boolean {
  const isPerson = ({ kind }: DescribedActor) =>
    kind === 'person' || kind === 'role';
  return (
    isPerson(a) !== isPerson(b) ||
    isOtherPerson(a, b) ||
    otherOffices(a, b) !== undefined ||
    (a.side !== undefined && b.side !== undefined && a.side !== b.side)
  );
}

/**
 * Whether all that the articles state makes an actor one with another: a person
 * by full name and office; a body by its own name, if that is not one of many.
 */
export function areSurely(
  a: DescribedActor,
  pro: readonly EvidenceFor[],
  against: readonly EvidenceAgainst[],
): boolean {
  if (against.length > 0 || pro[0]?.kind !== 'same-name') return false;
  const words = nameWords(a.name);
  if (a.kind === 'role') return false;
  if (a.kind === 'person')
    return (
      words.length > 1 &&
      pro.some(({ kind }) => kind === 'same-title' || kind === 'same-office')
    );
  return (
    pro.some(({ kind }) => kind === 'same-side') ||
    !STATE_BODIES.has(words.at(-1) ?? '')
  );
}

/** Two people with names of their own, of which neither is part of the other. */
function isOtherPerson(a: DescribedActor, b: DescribedActor): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  if (a.name === b.name || isSpeltWithin(a.name, b.name)) return false;
  return !nameEvidence(a, b).some(
    ({ kind }) => kind === 'shared-alias' || kind === 'spelt-alike',
  );
}

/** An office of each of two persons, where none that they hold is the other's. */
function otherOffices(
  a: DescribedActor,
  b: DescribedActor,
): readonly [string, string] | undefined {
  if (a.kind !== 'person' || b.kind !== 'person') return undefined;
  const [titles, others] = [titlesOf(a), titlesOf(b)];
  const [one] = titles;
  const [other] = others;
  if (one === undefined || other === undefined) return undefined;
  const differ = titles.every((each) =>
    others.every((title) => areOtherOffices(each, title)),
  );
  return differ ? [one, other] : undefined;
}

/** Whether two offices share no word, nor go by names of one office. */
function areOtherOffices(one: string, other: string): boolean {
  const [words, others] = [nameWords(one), nameWords(other)];
  return (
    words.length > 0 &&
    others.length > 0 &&
    !areOneOffice(one, other) &&
    !words.some((word) => others.includes(word))
  );
}
