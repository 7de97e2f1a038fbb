import type { Claim } from './case';
import type { ClaimId } from './ids';

/** Nobody tells of more who took part in one contact. */
const MOST = 100;
/** So many partners, or articles, tell enough of an actor. */
const ENOUGH = 40;

/**
 * For some pairs, the first claim that names both. `namedIn` gives whom a
 * claim names. One pass over the claims, however many the pairs.
 */
export function firstTogether(
  claims: readonly Claim[],
  pairs: readonly {
    readonly a: { readonly id: string };
    readonly b: { readonly id: string };
  }[],
  namedIn: (claim: Claim) => readonly string[],
): (a: string, b: string) => ClaimId | undefined {
  const partnersOf = new Map<string, Set<string>>();
  for (const { a, b } of pairs)
    partnersOf.set(a.id, (partnersOf.get(a.id) ?? new Set()).add(b.id));
  const first = new Map<string, ClaimId>();
  for (const claim of claims) {
    const named = namedIn(claim).slice(0, MOST);
    for (const one of named) {
      const partners = partnersOf.get(one);
      if (partners === undefined) continue;
      for (const other of named)
        if (partners.has(other) && !first.has(keyOf(one, other)))
          first.set(keyOf(one, other), claim.id);
    }
  }
  return (a, b) => first.get(keyOf(a, b));
}

/** In which articles an actor takes part, and with whom. */
export type Involvement = {
  readonly articles: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
};

/** How some actors are involved, by their identities. */
export function involvementOf(
  claims: readonly Claim[],
  actors: ReadonlySet<string>,
): ReadonlyMap<string, Involvement> {
  type Growing = { articles: Set<string>; partners: Set<string> };
  const found = new Map<string, Growing>();
  for (const { article, participants } of claims)
    for (const { actor } of participants) {
      if (!actors.has(actor)) continue;
      const known: Growing = found.get(actor) ?? {
        articles: new Set(),
        partners: new Set(),
      };
      found.set(actor, known);
      if (known.articles.size < ENOUGH) known.articles.add(article);
      for (const { actor: partner } of participants) {
        if (known.partners.size >= ENOUGH) break;
        if (partner !== actor) known.partners.add(partner);
      }
    }
  return found;
}

function keyOf(a: string, b: string): string {
  return JSON.stringify([a, b]);
}
