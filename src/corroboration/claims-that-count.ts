import type { Claim } from '../case';

/**
 * The claims on which a contact, a tie or a summary rests: those that the
 * analyst has accepted. Where none is, those still suggested, and where only
 * rejected ones are asked about, these; never a mixture.
 */
export function claimsThatCount(claims: readonly Claim[]): readonly Claim[] {
  for (const status of ['accepted', 'suggested'] as const) {
    const standing = claims.filter((claim) => claim.status === status);
    if (standing.length > 0) return standing;
  }
  return claims;
}
