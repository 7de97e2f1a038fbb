import type { ActorId, Channel, Claim, ContactId, Stance } from '../case';
import { VOCABULARY } from '../case';
import { claimsThatCount } from '../corroboration';
import type { Lens } from '../lens';
import { stanceBit, stanceOf } from './tie';

/** A contact with those of its shown claims that count. */
export type Told = {
  readonly contact: ContactId;
  readonly claims: readonly Claim[];
};

/** How a contact is drawn: by which channels, and whether it happened. */
export type Telling = {
  readonly contact: ContactId;
  readonly channels: readonly Channel[];
  readonly stance: Stance;
  readonly isDisputed: boolean;
  /** Whether no claim of it is accepted. */
  readonly isSuggested: boolean;
};

/**
 * Some contacts, by their numbers in the case, with the claims that tell of
 * them; one without a shown claim is left out. One pass over the claims.
 */
export function toldContacts(
  { columns: { within, contacts }, shown }: Lens,
  numbers: Iterable<number>,
): ReadonlyMap<number, Told> {
  const claims = new Map<number, Claim[]>();
  for (const number of numbers) claims.set(number, []);
  within.claims.forEach((claim, at) => {
    if (shown.claims[at] === 1) claims.get(contacts[at] ?? -1)?.push(claim);
  });
  const told = new Map<number, Told>();
  for (const [number, all] of claims) {
    const contact = within.contacts[number]?.id;
    if (contact !== undefined && all.length > 0)
      told.set(number, { contact, claims: claimsThatCount(all) });
  }
  return told;
}

/** What the claims of a contact come to. */
export function tellingOf({ contact, claims }: Told): Telling {
  const channels = new Set(claims.flatMap((claim) => claim.channels));
  const stances = claims.reduce(
    (bits, each) => bits | stanceBit(each.stance),
    0,
  );
  return {
    contact,
    channels: VOCABULARY.channels.filter((each) => channels.has(each)),
    ...stanceOf(stances),
    isSuggested: claims.every(({ status }) => status === 'suggested'),
  };
}

/** Those who take part in claims; who is only spoken about does not. */
export function partiesIn(claims: readonly Claim[]): readonly ActorId[] {
  return [
    ...new Set(
      claims.flatMap(({ participants }) =>
        participants
          .filter(({ role }) => role !== 'subject')
          .map(({ actor }) => actor),
      ),
    ),
  ];
}
