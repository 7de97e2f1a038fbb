import type { Case, Claim } from '../../../src/case';
import { shippedCase } from '../../app/shipped-case';

/** The shipped case as if a machine had just read its second article. */
export function caseToReview(): Case {
  const shipped = shippedCase();
  const read = shipped.articles[1]?.id;
  return {
    ...shipped,
    title: 'Edan Alexander, to review',
    claims: shipped.claims.map((claim): Claim =>
      claim.article === read
        ? { ...claim, status: 'suggested', madeBy: 'reader:rules@2' }
        : claim,
    ),
  };
}
