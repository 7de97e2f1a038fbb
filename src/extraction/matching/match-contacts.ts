import type { Case, Claim, ContactId } from '../../case';
import { rangeOf } from '../../time';

/** Roles that have a share in a contact itself. */
const ENDS = /^(?:initiator|recipient|party|interceptor|intercepted)$/;
/** Channels that leave open which one it was. */
const VAGUE = /^(?:unspecified|talk|message)$/;

/**
 * Whether a claim is known already: a claim of the same article, whatever
 * became of it, about the same actors at the same words.
 */
export function isKnown(claim: Claim, within: Case): boolean {
  return within.claims.some(
    (known) =>
      known.article === claim.article &&
      endsOf(known) === endsOf(claim) &&
      known.quotes.some((quote) =>
        claim.quotes.some(
          (other) => quote.start < other.end && other.start < quote.end,
        ),
      ),
  );
}

/**
 * The contact of the case of which a claim is further evidence: the same ends,
 * a channel and a time that can be the same. Among several the one that shares
 * a date; `undefined` where none or several fit alike.
 */
export function contactFor(claim: Claim, within: Case): ContactId | undefined {
  const fitting = within.claims.filter(
    (known) =>
      endsOf(known) === endsOf(claim) &&
      channelsAgree(known, claim) &&
      timesAgree(known, claim),
  );
  const dated = fitting.filter(
    (known) => known.when !== undefined && claim.when !== undefined,
  );
  const choice = dated.length > 0 ? dated : fitting;
  const contacts = new Set(choice.map((known) => known.contact));
  return contacts.size === 1 ? choice[0]?.contact : undefined;
}

function endsOf(claim: Claim): string {
  const ends = claim.participants.filter((part) => ENDS.test(part.role));
  return [...new Set(ends.map((part) => part.actor))].toSorted().join(' ');
}

function channelsAgree(one: Claim, other: Claim): boolean {
  const isVague = (claim: Claim): boolean =>
    claim.channels.every((channel) => VAGUE.test(channel));
  return (
    isVague(one) ||
    isVague(other) ||
    one.channels.some((channel) => other.channels.includes(channel))
  );
}

function timesAgree(one: Claim, other: Claim): boolean {
  const first = one.when && rangeOf(one.when.edtf);
  const second = other.when && rangeOf(other.when.edtf);
  if (first === undefined || second === undefined) return true;
  return first.from <= second.to && second.from <= first.to;
}
