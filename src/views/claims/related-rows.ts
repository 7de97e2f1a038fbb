import type { Selection } from '../../lens';
import type { Network } from '../../network';
import {
  actorsBehind,
  claimsBehind,
  contactsBehind,
  tiesBehind,
} from '../../lens';
import type { AnyListing } from './any-listing';

/** Tells which rows of a listing have to do with what is selected. */
export function relatedRows(
  network: Network,
  listing: AnyListing,
  selection: Selection | undefined,
): (row: number) => boolean {
  if (selection === undefined) return () => false;
  const { columns } = network;
  switch (listing.grouping) {
    case 'claims': {
      const claims = new Set(claimsBehind(columns, selection));
      return (row) => claims.has(row);
    }
    case 'contacts': {
      const contacts = contactsBehind(columns, selection);
      return (row) => contacts.has(row);
    }
    case 'ties': {
      const ties = tiesBehind(network, selection);
      return (row) => ties.has(listing.tieOf(row).id);
    }
    case 'actors': {
      const actors = actorsBehind(columns, selection);
      return (row) => actors.has(listing.actorOf(row).id);
    }
  }
}
