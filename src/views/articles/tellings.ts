import type { Claim, ContactId } from '../../case';
import type { Agreement } from '../../corroboration';
import { agreementOf } from '../../corroboration';
import type { ArticleId } from '../../text';

/** What several articles say of one contact, and how they stand to each other. */
export type Telling = {
  readonly claims: readonly Claim[];
  readonly articles: readonly ArticleId[];
  readonly agreement: Agreement;
};

/**
 * The contacts of which one of these articles tells and some other, too, among
 * some claims.
 */
export function tellingsOf(
  claims: readonly Claim[],
  here: ReadonlySet<ArticleId>,
): ReadonlyMap<ContactId, Telling> {
  const gathered = new Map<ContactId, Claim[]>();
  for (const { article, contact } of claims)
    if (here.has(article)) gathered.set(contact, []);
  for (const claim of claims) gathered.get(claim.contact)?.push(claim);
  const tellings = new Map<ContactId, Telling>();
  for (const [contact, told] of gathered) {
    const articles = [...new Set(told.map((claim) => claim.article))];
    if (articles.length > 1)
      tellings.set(contact, {
        claims: told,
        articles,
        agreement: agreementOf(told),
      });
  }
  return tellings;
}

/** For each other article that tells of a claim's contact, its first claim. */
export function matchesOf(
  claim: Claim,
  telling: Telling | undefined,
): readonly Claim[] {
  if (telling === undefined) return [];
  return telling.articles
    .filter((id) => id !== claim.article)
    .flatMap((id) => telling.claims.find((each) => each.article === id) ?? []);
}
