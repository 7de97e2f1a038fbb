import type { NamedSource } from '../../lens';
import { lineOfSource } from '../../lens';

/** Nobody looks through more of one kind than these; the search finds all. */
export const MOST_LISTED = 200;

/**
 * Of many sources those with the most claims, and the chosen one, in the case's
 * order; and whether others are left out.
 */
export function listedSources(
  sources: readonly NamedSource[],
  chosen: string,
): { readonly listed: readonly NamedSource[]; readonly isCut: boolean } {
  if (sources.length <= MOST_LISTED) return { listed: sources, isCut: false };
  const least = leastListed(sources);
  const above = sources.filter(({ claims }) => claims > least).length;
  let room = MOST_LISTED - above;
  const listed = sources.filter(
    ({ claims, source }) =>
      claims > least ||
      (claims === least && room-- > 0) ||
      lineOfSource(source) === chosen,
  );
  return { listed, isCut: true };
}

/** The claims of the last that is listed; counted, for there may be thousands. */
function leastListed(sources: readonly NamedSource[]): number {
  const counts = new Map<number, number>();
  for (const { claims } of sources)
    counts.set(claims, (counts.get(claims) ?? 0) + 1);
  let listed = 0;
  for (const claims of [...counts.keys()].sort((a, b) => b - a)) {
    listed += counts.get(claims) ?? 0;
    if (listed >= MOST_LISTED) return claims;
  }
  return 0;
}
