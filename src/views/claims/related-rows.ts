import type { Selection } from '../../lens';
import type { Network } from '../../network';
import { actorsBehind, tiesBehind } from '../../lens';
import type { AnyListing } from './any-listing';
import { claimAt } from './claim-listing';

/** Tells which rows of a listing have to do with what is selected. */
export function relatedRows(
  network: Network,
  listing: AnyListing,
  selection: Selection | undefined,
): (row: number) => boolean {
  if (selection === undefined) return () => false;
  switch (listing.grouping) {
    case 'claims':
      return claimsBehind(network, selection);
    case 'contacts': {
      const contacts = contactsBehind(network, selection);
      return (row) => contacts.has(row);
    }
    case 'ties': {
      const ties = tiesBehind(network, selection);
      return (row) => ties.has(listing.tieOf(row).id);
    }
    case 'actors': {
      const actors = actorsBehind(network.columns, selection);
      return (row) => actors.has(listing.actorOf(row).id);
    }
  }
}

function claimsBehind(
  { columns }: Network,
  selection: Selection,
): (row: number) => boolean {
  switch (selection.kind) {
    case 'claim':
      return (row) => claimAt(columns, row).id === selection.id;
    case 'contact':
      return (row) => claimAt(columns, row).contact === selection.id;
    case 'actor':
      return (row) =>
        claimAt(columns, row).participants.some(
          (each) => each.actor === selection.id,
        );
    case 'tie': {
      const { starts, claims, index } = columns.ties;
      const tie = index.get(selection.id) ?? -1;
      const carried = new Set(claims.subarray(starts[tie], starts[tie + 1]));
      return (row) => tie !== -1 && carried.has(row);
    }
  }
}

function contactsBehind(
  network: Network,
  selection: Selection,
): ReadonlySet<number> {
  const isBehind = claimsBehind(network, selection);
  const contacts = new Set<number>();
  network.columns.contacts.forEach((contact, claim) => {
    if (isBehind(claim)) contacts.add(contact);
  });
  return contacts;
}
