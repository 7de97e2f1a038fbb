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

/** How many rows a grouping has in the whole case. */
export function totalOf(
  grouping: Grouping,
  { within, ties }: Network['columns'],
): number {
  switch (grouping) {
    case 'claims':
      return within.claims.length;
    case 'contacts':
      return within.contacts.length;
    case 'ties':
      return ties.ids.length;
    case 'actors':
      return within.actors.length;
  }
}
