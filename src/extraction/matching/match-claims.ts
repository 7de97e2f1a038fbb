import type { Claim } from '../../case';

/** Roles that have a share in a contact itself. */
const ENDS = /^(?:initiator|recipient|party|interceptor|intercepted)$/;

/**
 * The claims of a case by their article and the actors at their ends, so that
 * finding one again costs no more in a large case than in a small one.
 */
export class KnownClaims {
  readonly #byArticle = new Map<string, Claim[]>();

  add(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const key = keyOf(claim);
      const group = this.#byArticle.get(key);
      if (group === undefined) this.#byArticle.set(key, [claim]);
      else group.push(claim);
    }
  }

  /**
   * The claim of the case that a claim is: one of the same article, whatever
   * became of it, about the same actors at the same words.
   */
  known(claim: Claim): Claim | undefined {
    return this.#byArticle
      .get(keyOf(claim))
      ?.find(({ quotes }) =>
        quotes.some((quote) =>
          claim.quotes.some(
            (other) => quote.start < other.end && other.start < quote.end,
          ),
        ),
      );
  }
}

function keyOf({ article, participants }: Claim): string {
  const ends = participants.filter((part) => ENDS.test(part.role));
  const actors = [...new Set(ends.map((part) => part.actor))].toSorted();
  return JSON.stringify([article, ...actors]);
}
