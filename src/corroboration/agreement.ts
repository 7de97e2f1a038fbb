import type { Claim } from '../case';
import { rangeOf } from '../time';

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

function differencesOf(claims: readonly Claim[]): readonly Detail[] {
  const details: Detail[] = [];
  if (varies(claims, (claim) => claim.stance)) details.push('stance');
  if (varies(claims, channelsOf)) details.push('channel');
  if (varies(claims, (claim) => claim.when?.edtf)) details.push('time');
  if (varies(claims, (claim) => claim.place)) details.push('place');
  if (varies(claims, partiesOf)) details.push('parties');
  return details;
}

/** Silence is no difference: only what two claims both state can vary. */
function varies(
  claims: readonly Claim[],
  stated: (claim: Claim) => string | undefined,
): boolean {
  const values = claims.map(stated).filter((value) => value !== undefined);
  return new Set(values).size > 1;
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
    .map((claim) => claim.when && rangeOf(claim.when.edtf))
    .filter((range) => range !== undefined);
  const latestStart = Math.max(...ranges.map((range) => range.from));
  const earliestEnd = Math.min(...ranges.map((range) => range.to));
  return ranges.length > 1 && latestStart > earliestEnd;
}
