import type { ActorId, Channel, Claim, ContactId, Stance } from '../case';
import { VOCABULARY } from '../case';
import { claimsThatCount } from '../corroboration';
import type { Lens } from '../lens';

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

/** The shown contacts, in the order in which claims first tell of them. */
export function toldContacts({ columns, shown }: Lens): readonly Told[] {
  const claims = new Map<ContactId, Claim[]>();
  columns.within.claims.forEach((claim, number) => {
    if (shown.claims[number] === 0) return;
    const known = claims.get(claim.contact);
    if (known === undefined) claims.set(claim.contact, [claim]);
    else known.push(claim);
  });
  return [...claims].map(([contact, all]) => ({
    contact,
    claims: claimsThatCount(all),
  }));
}

/** What the claims of a contact come to. */
export function tellingOf({ contact, claims }: Told): Telling {
  const channels = new Set(claims.flatMap((claim) => claim.channels));
  const stances = new Set(claims.map(({ stance }) => stance));
  return {
    contact,
    channels: VOCABULARY.channels.filter((each) => channels.has(each)),
    stance: STRONGEST.find((each) => stances.has(each)) ?? 'asserted',
    isDisputed: stances.has('asserted') && stances.has('negated'),
    isSuggested: claims.every(({ status }) => status === 'suggested'),
  };
}

/** Which stance a contact takes where its claims differ, strongest first. */
const STRONGEST: readonly Stance[] = [
  'asserted',
  'alleged',
  'attempted',
  'planned',
  'negated',
];

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
