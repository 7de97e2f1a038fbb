import type { Channel } from '../../case';
import type { Draft } from '../actors/registry';
import type { ClaimDraft } from './claim-draft';

/** One contact told of by verb and noun together is one claim. */
export function addClaim(claims: ClaimDraft[], claim: ClaimDraft): void {
  const at = claims.findIndex(
    (other) =>
      other.stance === claim.stance &&
      !areApart(other, claim) &&
      haveSameParts(other, claim),
  );
  const other = claims[at];
  if (other === undefined) {
    claims.push(claim);
    return;
  }
  const channels = clearest([...other.channels, ...claim.channels]);
  claims[at] = {
    ...other,
    participants:
      claim.participants.length > other.participants.length
        ? claim.participants
        : other.participants,
    channels,
    channelSpans: [...other.channelSpans, ...claim.channelSpans],
    quote: {
      start: Math.min(other.quote.start, claim.quote.start),
      end: Math.max(other.quote.end, claim.quote.end),
    },
    ...(other.when === undefined && claim.when !== undefined
      ? { when: claim.when }
      : {}),
  };
}

/** "Had two meetings with her, and she had written to him": two contacts. */
function areApart(one: ClaimDraft, other: ClaimDraft): boolean {
  const isFaced = ({ channels }: ClaimDraft): boolean =>
    channels.every((channel) => /^(?:call|meeting)$/.test(channel));
  const isWritten = ({ channels }: ClaimDraft): boolean =>
    channels.every((channel) => /^(?:email|letter|text)$/.test(channel));
  return (
    (isFaced(one) && isWritten(other)) || (isWritten(one) && isFaced(other))
  );
}

/** The same ends, and none whom both would have gone through differently. */
function haveSameParts(one: ClaimDraft, other: ClaimDraft): boolean {
  const from = initiatorOf(one);
  const otherFrom = initiatorOf(other);
  if (from !== undefined && otherFrom !== undefined && from !== otherFrom)
    return false;
  const isOpen = endsOf(one).length === one.participants.length;
  const isOtherOpen = endsOf(other).length === other.participants.length;
  return isOpen || isOtherOpen
    ? areSame(endsOf(one), endsOf(other))
    : areSame(one.participants, other.participants);
}

function initiatorOf({ participants }: ClaimDraft): Draft | undefined {
  return participants.find((part) => part.role === 'initiator')?.draft;
}

type Participants = ClaimDraft['participants'];

function endsOf({ participants }: ClaimDraft): Participants {
  return participants.filter((part) => part.role !== 'intermediary');
}

function areSame(some: Participants, others: Participants): boolean {
  return (
    some.length === others.length &&
    some.every(({ draft }) => others.some((part) => part.draft === draft))
  );
}

/** A channel that is named makes a vague one needless. */
function clearest(channels: readonly Channel[]): readonly Channel[] {
  const distinct = [...new Set(channels)];
  const clear = distinct.filter(
    (channel) => !/^(?:unspecified|message|talk)$/.test(channel),
  );
  return clear.length > 0 ? clear : distinct.slice(0, 1);
}
