import type { Claim } from '../../case';

/** What a claim leaves open. */
export type Doubt = 'when' | 'channel' | 'parties' | 'origin';

/** What the words of a suggestion leave open, so that it is checked first. */
export function doubtsOf(claim: Claim): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (claim.participants.length < 2) doubts.push('parties');
  if (claim.channels.every((each) => each === 'unspecified'))
    doubts.push('channel');
  if (claim.when === undefined) doubts.push('when');
  if (claim.attribution.some((each) => each.origin === undefined))
    doubts.push('origin');
  return doubts;
}
