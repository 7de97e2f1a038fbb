import type { Origin, OriginId } from '../../case';

/**
 * The origins of a case, to find which of them suggested ones may be. Named
 * speakers match by name; unnamed ones by their side and what they are
 * ("official"), since two articles that credit "a senior Israeli official"
 * often share him.
 */
export class KnownOrigins {
  readonly #byKey = new Map<string, OriginId>();

  add(origins: readonly Origin[]): void {
    for (const origin of origins) this.#byKey.set(keyOf(origin), origin.id);
  }

  matches(suggested: readonly Origin[]): ReadonlyMap<OriginId, OriginId> {
    return new Map(
      suggested.flatMap((origin) => {
        const found = this.#byKey.get(keyOf(origin));
        return found === undefined ? [] : [[origin.id, found] as const];
      }),
    );
  }
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
