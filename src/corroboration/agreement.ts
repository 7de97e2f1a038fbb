import type { Claim } from '../case';
import { boundsOf } from '../time';

/** A field in which claims about one contact may tell it differently. */
export type Detail = 'stance' | 'channel' | 'time' | 'place' | 'parties';

/**
 * How the claims about one contact stand to each other. They *conflict* where
 * one asserts what another negates, or where their times exclude each other;
 * they *differ* where a detail is told otherwise.
 */
export type Agreement =
  | { readonly kind: 'single' }
  | { readonly kind: 'agree' }
  | { readonly kind: 'differ'; readonly details: readonly Detail[] }
  | { readonly kind: 'conflict'; readonly details: readonly Detail[] };

/** Compares the claims about one contact, field by field. */
export function agreementOf(claims: readonly Claim[]): Agreement {
  if (claims.length < 2) return { kind: 'single' };
  const conflicts: Detail[] = [];
  const stances = new Set(claims.map((claim) => claim.stance));
  if (stances.has('asserted') && stances.has('negated'))
    conflicts.push('stance');
  if (timesExclude(claims)) conflicts.push('time');
  if (conflicts.length > 0) return { kind: 'conflict', details: conflicts };
  const details = differencesOf(claims);
  return details.length > 0 ? { kind: 'differ', details } : { kind: 'agree' };
}

/** The details that some claims about one contact state differently. */
export function differencesOf(claims: readonly Claim[]): readonly Detail[] {
  return DETAILS.filter((detail) => {
    const values = claims
      .map((claim) => statedBy(claim, detail))
      .filter((value) => value !== undefined);
    return new Set(values).size > 1;
  });
}

/** All details, the gravest first. */
export const DETAILS: readonly Detail[] = [
  'stance',
  'channel',
  'time',
  'place',
  'parties',
];

/**
 * What a claim states of a detail, so that two that state the same are equal.
 * Silence is no difference: only what two claims both state can differ.
 */
export function statedBy(claim: Claim, detail: Detail): string | undefined {
  switch (detail) {
    case 'stance':
      return claim.stance;
    case 'channel':
      return channelsOf(claim);
    case 'time':
      return claim.when?.edtf;
    case 'place':
      return claim.place;
    case 'parties':
      return partiesOf(claim);
  }
}

function channelsOf({ channels }: Claim): string | undefined {
  return channels.length === 0 ? undefined : channels.toSorted().join(' ');
}

function partiesOf(claim: Claim): string {
  const parties = claim.participants
    .filter((each) => each.role !== 'subject')
    .map((each) => each.actor);
  return [...new Set(parties)].sort().join(' ');
}

function timesExclude(claims: readonly Claim[]): boolean {
  const ranges = claims
    .map((claim) => claim.when && boundsOf(claim.when.edtf))
    .filter((range) => range !== undefined);
  const latestStart = Math.max(...ranges.map((range) => range.from));
  const earliestEnd = Math.min(...ranges.map((range) => range.to));
  return ranges.length > 1 && latestStart > earliestEnd;
}
