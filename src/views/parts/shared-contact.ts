import type { Case, Claim, ContactId } from '../../case';
import { agreementOf, agreementInWords } from '../../corroboration';
import { editorWords } from '../../words';

/** The other claims about a contact that are not rejected. */
export function sharersOf(
  { claims }: Case,
  claim: Claim,
  contact: ContactId,
): readonly Claim[] {
  return claims.filter(
    (each) =>
      each.contact === contact &&
      each.id !== claim.id &&
      each.status !== 'rejected',
  );
}

/** What a contact would rest on with a claim: how many, and do they agree. */
export function contactWith(
  theCase: Case,
  claim: Claim,
  contact: ContactId,
): string {
  const others = sharersOf(theCase, claim, contact);
  if (others.length === 0) return editorWords.wouldBeAlone;
  const claims = [claim, ...others];
  const articles = new Set(claims.map(({ article }) => article)).size;
  const agreement = agreementInWords(agreementOf(claims));
  return editorWords.wouldJoin(claims.length, articles, agreement);
}
