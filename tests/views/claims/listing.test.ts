import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whole } from '../../../src/case';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import { listingOf } from '../../../src/views/claims/any-listing';
import { claimListing } from '../../../src/views/claims/claim-listing';
import type { Listing } from '../../../src/views/claims/listing';
import { sortedBy } from '../../../src/views/claims/listing';
import {
  carriedOrder,
  ordered,
  preparedOrders,
  shownOrder,
} from '../../../src/views/claims/ordering';
import { relatedRows } from '../../../src/views/claims/related-rows';
import { SORTABLE } from '../../../src/views/parts/listing-order';
import { arbitraryCase } from '../../case/arbitrary-case';
import { syntheticCase } from '../../lens/synthetic-case';

const columns = columnsOf(
  syntheticCase({ seed: 11, actors: 20, claims: 150, articles: 4, origins: 7 }),
);
const network = networkOf(columns, OPEN_FILTERS);
const listings = [
  claimListing(columns),
  listingOf('contacts', network),
  listingOf('ties', network),
  listingOf('actors', network),
];

const cells = (cellsOfRows: readonly (string | undefined)[]): Listing => ({
  grouping: 'claims',
  rows: Uint32Array.from(cellsOfRows.keys()),
  columns: [
    { id: 'said', heading: 'Said', words: (row) => cellsOfRows[row] ?? '' },
  ],
  thingOf: () => ({ kind: 'claim', id: 'none' as never }),
  rowOf: () => undefined,
});

describe('the order of a listing', () => {
  test('may be by each column that the table shows, and by no other', () => {
    for (const { grouping, columns: all } of listings)
      expect(
        all.filter((each) => each.isForFileOnly !== true).map(({ id }) => id),
      ).toEqual(SORTABLE[grouping]);
  });

  test('a sort keeps every row, once', () => {
    for (const listing of listings)
      for (const { id } of listing.columns)
        for (const isDescending of [false, true]) {
          const order = ordered(listing, { column: id, isDescending });
          expect(order.slice().sort()).toEqual(listing.rows.slice().sort());
        }
  });

  test('rows that say nothing stand last, up and down', () => {
    const listing = cells(['b', undefined, 'a', '', 'c']);
    const up = ordered(listing, { column: 'said', isDescending: false });
    const down = ordered(listing, { column: 'said', isDescending: true });
    expect([...up]).toEqual([2, 0, 4, 1, 3]);
    expect([...down]).toEqual([4, 0, 2, 1, 3]);
  });

  test('equal rows keep the order of the case, up and down', () => {
    const listing = cells(['x', 'a', 'x', 'a']);
    const down = ordered(listing, { column: 'said', isDescending: true });
    expect([...down]).toEqual([0, 2, 1, 3]);
  });

  test('many rows are ordered as by comparing any two of them', () => {
    const order = new Intl.Collator('en', { numeric: true }).compare;
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('b', 'B', 'a 10', 'a 9', 'é', 'e', '')),
        fc.boolean(),
        (few, isDescending) => {
          // More than one run of them, so that runs are merged.
          const said = Array.from(
            { length: 1_200 },
            (_, at) => few[at % few.length] ?? '',
          ).map((word, at) => (word === '' ? '' : `${word}${at % 700}`));
          const found = ordered(cells(said), { column: 'said', isDescending });
          const along = isDescending ? -1 : 1;
          expect([...found]).toEqual(
            [...said.keys()].sort((one, other) => {
              const [a = '', b = ''] = [said[one], said[other]];
              if (a === '' || b === '')
                return Number(a === '') - Number(b === '') || one - other;
              return order(a, b) * along || one - other;
            }),
          );
        },
      ),
      { numRuns: 10 },
    );
  });

  test('an order that was prepared puts no row into words again', () => {
    let asked = 0;
    const said = ['b', 'a', 'c'];
    const listing: Listing = {
      ...cells(said),
      columns: [
        {
          id: 'said',
          heading: 'Said',
          words: (row) => {
            asked++;
            return said[row] ?? '';
          },
        },
      ],
    };
    whole(preparedOrders(listing));
    expect(asked).toBe(3);
    const up = ordered(listing, { column: 'said', isDescending: false });
    expect([...up]).toEqual([1, 0, 2]);
    expect(asked).toBe(3);
  });

  test('an order stands in for that of other rows: all of them, once', () => {
    const before = Uint32Array.from([4, 2, 0, 3]);
    const rows = Uint32Array.from([0, 1, 2, 4]);
    expect([...carriedOrder(before, rows)]).toEqual([4, 2, 0, 1]);
  });

  test('an order is the same while all of its rows are shown', () => {
    const order = Uint32Array.from([4, 2, 0, 3]);
    const all = new Uint8Array(5).fill(1);
    expect(shownOrder(order, all)).toBe(order);
    expect([...shownOrder(order, Uint8Array.of(1, 1, 0, 1, 1))]).toEqual([
      4, 0, 3,
    ]);
  });

  test('numbers in names are sorted as numbers', () => {
    const listing = cells(['Actor 10', 'Actor 9']);
    const up = ordered(listing, { column: 'said', isDescending: false });
    expect([...up]).toEqual([1, 0]);
  });

  test('undated claims come after dated ones, whichever way', () => {
    const [claims] = listings;
    for (const isDescending of [false, true]) {
      const order = ordered(claims as Listing, {
        column: 'when',
        isDescending,
      });
      const dated = [...order].map((row) => !Number.isNaN(columns.from[row]));
      expect(dated.indexOf(false)).toBe(dated.filter(Boolean).length);
    }
  });

  test('a heading sorts up, then down, then not at all', () => {
    const up = sortedBy(undefined, 'when');
    const down = sortedBy(up, 'when');
    expect(up).toEqual({ column: 'when', isDescending: false });
    expect(down).toEqual({ column: 'when', isDescending: true });
    expect(sortedBy(down, 'when')).toBeUndefined();
    expect(sortedBy(down, 'place')?.isDescending).toBe(false);
  });
});

describe('what the network shows', () => {
  test('is all here: each shown tie and actor has a row of its own', () => {
    const [, contacts, ties, actors] = listings;
    expect(ties?.rows).toHaveLength(network.ties.length);
    expect(actors?.rows).toHaveLength(
      network.shown.actors.reduce((sum, each) => sum + each, 0),
    );
    expect(contacts?.rows).toHaveLength(
      new Set(columns.contacts.filter((_, row) => network.shown.claims[row]))
        .size,
    );
  });

  test('a row and the selection that it makes find each other', () => {
    for (const listing of listings)
      for (const row of listing.rows)
        expect(listing.rowOf(listing.thingOf(row))).toBe(row);
  });

  test('a selected actor is related to the rows that it takes part in', () => {
    const actor = columns.within.actors[0];
    if (actor === undefined) throw new Error('the case has no actor');
    const selection = { kind: 'actor', id: actor.id } as const;
    const ties = listingOf('ties', network);
    const isRelated = relatedRows(network, ties, selection);
    for (const row of ties.rows) {
      const tie = network.ties.find(({ id }) => id === columns.ties.ids[row]);
      const isEnd = tie?.a === actor.id || tie?.b === actor.id;
      expect(isRelated(row)).toBe(isEnd);
    }
  });

  test('any case can be listed, in words, whatever it holds', () => {
    fc.assert(
      fc.property(arbitraryCase, (within) => {
        const columns = columnsOf(within);
        const network = networkOf(columns, OPEN_FILTERS);
        const all = [
          claimListing(columns),
          ...(['contacts', 'ties', 'actors'] as const).map((grouping) =>
            listingOf(grouping, network),
          ),
        ];
        for (const listing of all)
          for (const column of listing.columns)
            for (const row of listing.rows)
              expect(column.words(row)).toBeTypeOf('string');
      }),
      { numRuns: 40 },
    );
  });
});
