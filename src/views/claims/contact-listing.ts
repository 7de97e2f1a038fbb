import type { Claim } from '../../case';
import type { Agreement } from '../../corroboration';
import {
  agreementOf,
  independentOrigins,
  agreementInWords,
} from '../../corroboration';
import type { Network } from '../../network';
import { partiesIn } from '../../network';
import { contactInWords, datesOf } from '../../lens';
import { rangeOf } from '../../time';
import {
  dateInWords,
  listedAsChoice,
  tableWords,
  vocabularyWords,
} from '../../words';
import { channelsOf, namesOf, stancesOf } from './claim-listing';
import type { Listing, ListingColumn } from './listing';
import { notesColumn } from './notes-in-file';

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
  const numbers = new Map(
    [...gathered.keys()].map((row) => [contacts[row]?.id, row]),
  );
  return {
    grouping: 'contacts',
    columns: columnsFor(network, claimsOf),
    rows: Uint32Array.from(gathered.keys()).sort(),
    claimsOf,
    thingOf: (row) => {
      const contact = contacts[row];
      if (contact === undefined)
        throw new RangeError(
          `contactListing: the case has no contact number ${row}; list the case anew.`,
        );
      return { kind: 'contact', id: contact.id };
    },
    rowOf: (thing) => {
      if (thing.kind !== 'contact') return undefined;
      return numbers.get(thing.id);
    },
  };
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
    id: 'claims' | 'articles' | 'origins',
    of: (claims: readonly Claim[]) => number,
  ): ListingColumn => ({
    ...told(id, tableWords.heading[id], (claims) => String(of(claims))),
    isNumeric: true,
    rank: (row) => of(claimsOf(row)),
  });
  return [
    dateColumn(claimsOf),
    {
      id: 'contact',
      heading: tableWords.heading.contact,
      words: (row) => {
        const contact = columns.within.contacts[row];
        return contact === undefined
          ? ''
          : contactInWords(columns.within, contact);
      },
    },
    told('who', tableWords.heading.parties, (claims) =>
      partiesIn(claims).map(nameOf).join(', '),
    ),
    told('channel', tableWords.heading.channels, (claims) =>
      channelsOf(claims)
        .map((each) => vocabularyWords.channel[each])
        .join(', '),
    ),
    told('stance', tableWords.heading.stances, (claims) =>
      stancesOf(claims)
        .map((each) => vocabularyWords.stance[each])
        .join(', '),
    ),
    count('claims', (claims) => claims.length),
    count(
      'articles',
      (claims) => new Set(claims.map((each) => each.article)).size,
    ),
    count(
      'origins',
      (claims) => independentOrigins(columns.sourcing, claims).length,
    ),
    agreementColumn(claimsOf),
    notesColumn(columns.within, (row) => {
      const contact = columns.within.contacts[row];
      return contact && { kind: 'contact', id: contact.id };
    }),
  ];
}

function dateColumn(claimsOf: ClaimsOf): ListingColumn {
  const datesIn = (row: number) => datesOf(claimsOf(row));
  return {
    id: 'when',
    heading: tableWords.heading.when,
    words: (row) => {
      const dates = datesIn(row);
      return dates.length === 0
        ? tableWords.undated
        : listedAsChoice(dates.map(dateInWords));
    },
    rank: (row) => {
      const [date] = datesIn(row);
      return date === undefined ? undefined : rangeOf(date)?.from;
    },
  };
}

/** Sorted, what conflicts comes first: it is what an analyst looks for. */
function agreementColumn(claimsOf: ClaimsOf): ListingColumn {
  return {
    id: 'agreement',
    heading: tableWords.heading.agreement,
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
