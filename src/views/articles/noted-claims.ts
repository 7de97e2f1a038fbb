import type { ClaimId } from '../../case';
import type { PlacedClaim } from './placed-claims';

/** Beside more claims of one article no window lays notes out in time. */
export const MOST_NOTED = 1_000;

/**
 * The claims beside which notes stand: all of an article's, or, where these are
 * very many, the first by the text and the first of those that are chosen.
 */
export function notedClaims(
  claims: readonly PlacedClaim[],
  chosen: ReadonlySet<ClaimId>,
): readonly PlacedClaim[] {
  if (claims.length <= MOST_NOTED) return claims;
  const others = claims
    .slice(MOST_NOTED)
    .filter(({ claim: { id } }) => chosen.has(id))
    .slice(0, MOST_NOTED);
  return [...claims.slice(0, MOST_NOTED), ...others];
}
