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
  const best = new Set(
    sources
      .toSorted((one, other) => other.claims - one.claims)
      .slice(0, MOST_LISTED),
  );
  const listed = sources.filter(
    (each) => best.has(each) || lineOfSource(each.source) === chosen,
  );
  return { listed, isCut: true };
}
