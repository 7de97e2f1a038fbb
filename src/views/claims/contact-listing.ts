import type { ActorId, Claim } from '../../case';
import type { Agreement } from '../../corroboration';
import { agreementOf, independentOrigins } from '../../corroboration';
import type { Network } from '../../network';
import { narrowestDateOf } from '../../lens';
import { dateInWords, rangeOf } from '../../time';
import { agreementInWords } from '../parts/agreement-in-words';
import { CHANNEL_LABELS, STANCE_LABELS } from '../parts/words';
import { channelsOf, namesOf, stancesOf } from './claim-listing';
import type { Listing, ListingColumn } from './listing';

/** The contacts that the filters leave, by their numbers in the case. */
export type ContactRows = Listing & {
  readonly grouping: 'contacts';
  readonly claimsOf: (row: number) => readonly Claim[];
};

/** The contacts of which a claim is shown, one per row. */
export function contactListing(network: Network): ContactRows {
  const { columns, shown } = network;
  const { contacts, claims } = columns.within;
  const gathered = new Map<number, Claim[]>();
  claims.forEach((claim, index) => {
    if (shown.claims[index] === 0) return;
    const contact = columns.contacts[index] ?? 0;
    const list = gathered.get(contact);
    if (list === undefined) gathered.set(contact, [claim]);
    else list.push(claim);
  });
  const claimsOf = (row: number): readonly Claim[] => gathered.get(row) ?? [];
  return {
    grouping: 'contacts',
    columns: columnsFor(network, claimsOf),
    rows: Uint32Array.from(gathered.keys()).sort(),
    claimsOf,
    selectionOf: (row) => {
      const contact = contacts[row];
      if (contact === undefined)
        throw new RangeError(
          `contactListing: the case has no contact number ${row}; list the case anew.`,
        );
      return { kind: 'contact', id: contact.id };
    },
    rowOf: (selection) => {
      if (selection.kind !== 'contact') return undefined;
      const row = contacts.findIndex((each) => each.id === selection.id);
      return gathered.has(row) ? row : undefined;
    },
  };
}

/** The actors that take part in a contact, in the order of its claims. */
export function partiesOf(claims: readonly Claim[]): readonly ActorId[] {
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

type ClaimsOf = (row: number) => readonly Claim[];

function columnsFor(
  { columns }: Network,
  claimsOf: ClaimsOf,
): readonly ListingColumn[] {
  const nameOf = namesOf(columns);
  const told = (
    id: string,
    heading: string,
    words: (claims: readonly Claim[]) => string,
  ): ListingColumn => ({ id, heading, words: (row) => words(claimsOf(row)) });
  const count = (
    id: string,
    heading: string,
    of: (claims: readonly Claim[]) => number,
  ): ListingColumn => ({
    ...told(id, heading, (claims) => String(of(claims))),
    isNumeric: true,
    rank: (row) => of(claimsOf(row)),
  });
  return [
    dateColumn(claimsOf),
    {
      id: 'contact',
      heading: 'Contact',
      words: (row) => columns.within.contacts[row]?.title ?? '',
    },
    told('who', 'Parties', (claims) =>
      partiesOf(claims).map(nameOf).join(', '),
    ),
    told('channel', 'Channels', (claims) =>
      channelsOf(claims)
        .map((each) => CHANNEL_LABELS[each])
        .join(', '),
    ),
    told('stance', 'Stances', (claims) =>
      stancesOf(claims)
        .map((each) => STANCE_LABELS[each])
        .join(', '),
    ),
    count('claims', 'Claims', (claims) => claims.length),
    count(
      'articles',
      'Articles',
      (claims) => new Set(claims.map((each) => each.article)).size,
    ),
    count(
      'origins',
      'Origins',
      (claims) => independentOrigins(columns.sourcing, claims).length,
    ),
    agreementColumn(claimsOf),
  ];
}

function dateColumn(claimsOf: ClaimsOf): ListingColumn {
  const dateOf = (row: number) => narrowestDateOf(claimsOf(row));
  return {
    id: 'when',
    heading: 'When',
    words: (row) => {
      const date = dateOf(row);
      return date === undefined ? 'Undated' : dateInWords(date);
    },
    rank: (row) => {
      const date = dateOf(row);
      return date === undefined ? undefined : rangeOf(date)?.from;
    },
  };
}

/** Sorted, what conflicts comes first: it is what an analyst looks for. */
function agreementColumn(claimsOf: ClaimsOf): ListingColumn {
  return {
    id: 'agreement',
    heading: 'Agreement',
    words: (row) => agreementInWords(agreementOf(claimsOf(row))),
    rank: (row) => AGREEMENTS.indexOf(agreementOf(claimsOf(row)).kind),
  };
}

const AGREEMENTS: readonly Agreement['kind'][] = [
  'conflict',
  'differ',
  'agree',
  'single',
];
