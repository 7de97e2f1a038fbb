import type { Network } from '../../network';
import type { Grouping } from '../parts/listing-order';
import type { ActorRows } from './actor-listing';
import { actorListing } from './actor-listing';
import type { ClaimRows } from './claim-listing';
import type { ContactRows } from './contact-listing';
import { contactListing } from './contact-listing';
import type { TieRows } from './tie-listing';
import { tieListing } from './tie-listing';

/** Any of the four listings. */
export type AnyListing = ClaimRows | ContactRows | TieRows | ActorRows;

/** What the rows of a listing are called, and how many there could be. */
export type Tally = {
  readonly one: string;
  readonly many: string;
  readonly total: number;
};

/** A listing of what claims add up to, under the filters. */
export function listingOf(
  grouping: Exclude<Grouping, 'claims'>,
  network: Network,
): AnyListing {
  switch (grouping) {
    case 'contacts':
      return contactListing(network);
    case 'ties':
      return tieListing(network);
    case 'actors':
      return actorListing(network);
  }
}

/** What a grouping's rows are called and how many the whole case has. */
export function tallyOf(
  grouping: Grouping,
  { within, ties }: Network['columns'],
): Tally {
  switch (grouping) {
    case 'claims':
      return { one: 'claim', many: 'claims', total: within.claims.length };
    case 'contacts':
      return {
        one: 'contact',
        many: 'contacts',
        total: within.contacts.length,
      };
    case 'ties':
      return { one: 'tie', many: 'ties', total: ties.ids.length };
    case 'actors':
      return { one: 'actor', many: 'actors', total: within.actors.length };
  }
}
