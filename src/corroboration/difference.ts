import type { Claim } from '../case';
import type { Detail } from './agreement';
import { DETAILS, statedBy } from './agreement';

/**
 * The details of one contact that two lists of claims state differently: each
 * states something of it, and not the same.
 */
export function detailsBetween(
  one: readonly Claim[],
  other: readonly Claim[],
): readonly Detail[] {
  return DETAILS.filter((detail) => {
    const [here, there] = [one, other].map((claims) =>
      [
        ...new Set(claims.flatMap((claim) => statedBy(claim, detail) ?? [])),
      ].toSorted(),
    );
    if (here === undefined || there === undefined) return false;
    const isStated = here.length > 0 && there.length > 0;
    return isStated && JSON.stringify(here) !== JSON.stringify(there);
  });
}
