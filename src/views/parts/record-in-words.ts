import type { Case, Claim, MergedKind } from '../../case';
import { contactInWords } from '../../lens';

/** What a record is called where it is compared. */
export function recordName(
  theCase: Case,
  kind: MergedKind,
  id: string,
): string {
  if (kind === 'contact') {
    const contact = theCase.contacts.find((each) => each.id === id);
    return contact === undefined ? id : contactInWords(theCase, contact);
  }
  const records = kind === 'actor' ? theCase.actors : theCase.origins;
  return records.find((each) => each.id === id)?.name ?? id;
}

/** The claims whose words show who or what a record is. */
export function claimsAbout(
  { claims, articles }: Case,
  kind: MergedKind,
  id: string,
): readonly Claim[] {
  const wholeArticles = new Set(
    articles
      .filter(({ attribution }) =>
        attribution.some((each) => each.origin === id),
      )
      .map((article) => article.id),
  );
  return claims.filter((claim) => {
    switch (kind) {
      case 'actor':
        return (
          claim.participants.some(({ actor }) => actor === id) ||
          claim.attribution.some(({ actor }) => actor === id)
        );
      case 'contact':
        return claim.contact === id;
      case 'origin':
        return (
          claim.attribution.some(({ origin }) => origin === id) ||
          (claim.attribution.length === 0 && wholeArticles.has(claim.article))
        );
    }
  });
}
