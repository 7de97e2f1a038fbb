import { resolve } from 'node:path';
import type { CaseArticle, Claim, Participant, Role } from '../../src/case';
import { shippedCase } from '../app/shipped-case';

/** Where the case and its articles lie. */
export const FOLDER = resolve(
  import.meta.dirname,
  '../../seeds/edan-alexander',
);

/** The case of the Edan Alexander talks. */
export const seed = shippedCase();
const [first, second] = seed.articles as [CaseArticle, CaseArticle];

/** The Axios article, as republished. */
export const axios = first;
/** The article that names no publisher. */
export const report = second;

/** The article with an identity. */
export function articleOf(id: string): CaseArticle {
  const article = seed.articles.find((each) => each.id === id);
  if (article === undefined) throw new Error(`There is no article ${id}.`);
  return article;
}

/** The claims in which all of these take part, in these roles if given. */
export function claimsWith(...wanted: readonly (readonly [string, Role?])[]) {
  const has = (within: Claim, [actor, role]: readonly [string, Role?]) =>
    within.participants.some(
      (each: Participant) =>
        each.actor === actor && (role === undefined || each.role === role),
    );
  return seed.claims.filter((claim) =>
    wanted.every((each) => has(claim, each)),
  );
}

/** What is claimed of a contact. */
export function claimsAbout(contact: string): readonly Claim[] {
  return seed.claims.filter((claim) => claim.contact === contact);
}
