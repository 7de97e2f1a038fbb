import type { Change } from './act';
import type { Actor, Case, CaseArticle, Claim, ListedKind, Ref } from './case';
import type { Ledger } from './ledger';

/**
 * The changes that take articles out of a case: the articles, their claims, and
 * the contacts, actors and origins that nothing else in the case names.
 */
export function removeArticleChanges(
  ledger: Ledger,
  ...ids: readonly string[]
): readonly Change[] {
  const { theCase } = ledger;
  const isGoing = (id: string): boolean => ids.includes(id);
  const articles = theCase.articles.filter(({ id }) => isGoing(id));
  if (articles.length === 0) return [];
  const going = theCase.claims.filter(({ article }) => isGoing(article));
  const staying = theCase.claims.filter(({ article }) => !isGoing(article));
  const others = theCase.articles.filter(({ id }) => !isGoing(id));
  const lost = namedBy(going, articles);
  const held = namedBy(staying, others);
  const notLost = (kind: 'contacts' | 'origins') =>
    [...lost[kind]].filter((each) => !held[kind].has(each));
  const removed: readonly (readonly [ListedKind, readonly string[]])[] = [
    ['claim', going.map((claim) => claim.id)],
    ['contact', notLost('contacts')],
    ['actor', actorsLost(theCase, lost.actors, held.actors)],
    ['origin', notLost('origins')],
    ['article', articles.map(({ id }) => id)],
  ];
  return removed.flatMap(([kind, ids]) =>
    ids.flatMap((each) => removals(ledger, { kind, id: each })),
  );
}

/** What stands as one goes as one. */
function removals(ledger: Ledger, of: Ref): readonly Change[] {
  return ledger
    .membersOf(of)
    .map((id) => ({ kind: 'remove', of: { kind: of.kind, id } }));
}

type Named = Readonly<Record<'contacts' | 'actors' | 'origins', Set<string>>>;

function namedBy(
  claims: readonly Claim[],
  articles: readonly CaseArticle[],
): Named {
  const named: Named = {
    contacts: new Set(),
    actors: new Set(),
    origins: new Set(),
  };
  for (const { contact, about, participants } of claims) {
    for (const each of [contact, ...about]) named.contacts.add(each);
    for (const { actor } of participants) named.actors.add(actor);
  }
  for (const { attribution } of [...claims, ...articles])
    for (const { actor, origin } of attribution) {
      if (actor !== undefined) named.actors.add(actor);
      if (origin !== undefined) named.origins.add(origin);
    }
  return named;
}

/**
 * Of the actors that go with an article, those that no other claim names, and
 * of which no actor that stays is a part.
 */
function actorsLost(
  { actors }: Case,
  lost: ReadonlySet<string>,
  held: ReadonlySet<string>,
): readonly string[] {
  const byId = new Map<string, Actor>(actors.map((each) => [each.id, each]));
  const candidates = withAffiliations(lost, byId);
  const roots = actors
    .map(({ id }): string => id)
    .filter((id) => held.has(id) || !candidates.has(id));
  const staying = withAffiliations(new Set(roots), byId);
  return [...candidates].filter((id) => !staying.has(id));
}

/** Actors, and those of which they are a part, however far. */
function withAffiliations(
  ids: ReadonlySet<string>,
  byId: ReadonlyMap<string, Actor>,
): ReadonlySet<string> {
  const reached = new Set(ids);
  // A set grows while it is walked.
  for (const id of reached)
    for (const { actor } of byId.get(id)?.affiliations ?? [])
      reached.add(actor);
  return reached;
}
