import type { Claim, Origin, OriginId } from '../../case';
import type { Suggestions } from '../claims/suggestions';

/**
 * The origins of a case, to find which of them suggested ones may be. A named
 * speaker is the one whom the same article credited before; unnamed ones match
 * by their side and what they are ("official"): two articles that credit "a
 * senior Israeli official" often share him, and counting him twice would call
 * confirmed what is not.
 */
export class KnownOrigins {
  readonly #origins = new Map<OriginId, Origin>();
  readonly #unnamed = new Map<string, OriginId>();
  readonly #named = new Map<string, OriginId>();

  add(origins: readonly Origin[], claims: readonly Claim[]): void {
    for (const origin of origins) {
      this.#origins.set(origin.id, origin);
      if (!origin.named) this.#unnamed.set(unnamedKey(origin), origin.id);
    }
    for (const { article, attribution } of claims)
      for (const { origin: id } of attribution) {
        const origin = id && this.#origins.get(id);
        if (origin?.named === true)
          this.#named.set(namedKey(article, origin), origin.id);
      }
  }

  /** Which suggested origin is which one of the case; the others are new. */
  matches({ origins, claims }: Suggestions): ReadonlyMap<OriginId, OriginId> {
    const article = claims[0]?.article ?? '';
    return new Map(
      origins.flatMap((origin) => {
        const found = origin.named
          ? this.#named.get(namedKey(article, origin))
          : this.#unnamed.get(unnamedKey(origin));
        return found === undefined ? [] : [[origin.id, found] as const];
      }),
    );
  }
}

function namedKey(article: string, { name }: Origin): string {
  return `${article} ${plain(name).replace(/^the /, '')}`;
}

function unnamedKey({ name }: Origin): string {
  return plain(name)
    .replace(/^(?:an?|the|one|two|three|four|several|some|another)\s+/, '')
    .replace(/\b(?:senior|top|junior|former|high-ranking)\s+/g, '')
    .replace(/\bu\.s\.|\bus\b/g, 'american')
    .replace(/s$/, '');
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}
