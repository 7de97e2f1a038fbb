import type { Claim, ContactId } from '../../case';
import type { TimeRange } from '../../time';
import { rangeOf } from '../../time';

/** Roles that have a share in a contact itself. */
const ENDS = /^(?:initiator|recipient|party|interceptor|intercepted)$/;
/** Channels that leave open which one it was. */
const VAGUE = /^(?:unspecified|talk|message)$/;

/** What is compared of a claim. */
type Compared = {
  readonly claim: Claim;
  readonly isVague: boolean;
  readonly range: TimeRange | undefined;
};

/**
 * The claims of a case by the actors at their ends, so that finding what
 * another one matches costs no more in a large case than in a small one.
 */
export class KnownClaims {
  readonly #byEnds = new Map<string, Compared[]>();
  readonly #byArticle = new Map<string, Claim[]>();

  add(claims: readonly Claim[]): void {
    for (const claim of claims) {
      const ends = endsOf(claim);
      pushUnder(this.#byEnds, ends, comparedOf(claim));
      pushUnder(this.#byArticle, `${claim.article} ${ends}`, claim);
    }
  }

  /**
   * Whether a claim is known already: a claim of the same article, whatever
   * became of it, about the same actors at the same words.
   */
  has(claim: Claim): boolean {
    const known = this.#byArticle.get(`${claim.article} ${endsOf(claim)}`);
    return (known ?? []).some(({ quotes }) =>
      quotes.some((quote) =>
        claim.quotes.some(
          (other) => quote.start < other.end && other.start < quote.end,
        ),
      ),
    );
  }

  /**
   * The contact of the case of which a claim is further evidence: the same
   * ends, a channel and a time that can be the same. Among several the one
   * that shares a date; `undefined` where none or several fit alike.
   */
  contactFor(claim: Claim): ContactId | undefined {
    const compared = comparedOf(claim);
    const fitting = (this.#byEnds.get(endsOf(claim)) ?? []).filter(
      (known) => channelsAgree(known, compared) && timesAgree(known, compared),
    );
    const dated =
      claim.when === undefined
        ? []
        : fitting.filter((known) => known.claim.when !== undefined);
    const choice = dated.length > 0 ? dated : fitting;
    const contacts = new Set(choice.map((known) => known.claim.contact));
    return contacts.size === 1 ? choice[0]?.claim.contact : undefined;
  }
}

function pushUnder<Item>(
  groups: Map<string, Item[]>,
  key: string,
  item: Item,
): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function comparedOf(claim: Claim): Compared {
  return {
    claim,
    isVague: claim.channels.every((channel) => VAGUE.test(channel)),
    range: claim.when && rangeOf(claim.when.edtf),
  };
}

function endsOf(claim: Claim): string {
  const ends = claim.participants.filter((part) => ENDS.test(part.role));
  return [...new Set(ends.map((part) => part.actor))].toSorted().join(' ');
}

function channelsAgree(one: Compared, other: Compared): boolean {
  return (
    one.isVague ||
    other.isVague ||
    one.claim.channels.some((channel) => other.claim.channels.includes(channel))
  );
}

function timesAgree(one: Compared, other: Compared): boolean {
  if (one.range === undefined || other.range === undefined) return true;
  return one.range.from <= other.range.to && other.range.from <= one.range.to;
}
