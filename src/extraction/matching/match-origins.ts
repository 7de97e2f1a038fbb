import type { Case, Origin, OriginId } from '../../case';

/**
 * Which suggested origins may be ones of the case. Named speakers match by
 * name; unnamed ones by their side and what they are ("official"), since two
 * articles that credit "a senior Israeli official" often share him.
 */
export function matchedOrigins(
  suggested: readonly Origin[],
  within: Case,
): ReadonlyMap<OriginId, OriginId> {
  const known = new Map(
    within.origins.map((origin) => [keyOf(origin), origin.id] as const),
  );
  const matches = new Map<OriginId, OriginId>();
  for (const origin of suggested) {
    const found = known.get(keyOf(origin));
    if (found !== undefined) matches.set(origin.id, found);
  }
  return matches;
}

function keyOf(origin: Origin): string {
  const words = origin.name.toLowerCase().replaceAll('’', "'");
  if (origin.named) return `named ${words.replace(/^the /, '')}`;
  const bare = words
    .replace(/^(?:an?|the|one|two|three|four|several|some|another)\s+/, '')
    .replace(/\b(?:senior|top|junior|former|high-ranking)\s+/g, '')
    .replace(/\bu\.s\.|\bus\b/g, 'american')
    .replace(/s$/, '');
  return `unnamed ${bare}`;
}
