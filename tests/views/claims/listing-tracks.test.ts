import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOf, OPEN_FILTERS } from '../../../src/lens';
import { networkOf } from '../../../src/network';
import { listingOf } from '../../../src/views/claims/any-listing';
import { claimListing } from '../../../src/views/claims/claim-listing';
import { syntheticCase } from '../../lens/synthetic-case';

const css = readFileSync('src/views/claims/listing.module.css', 'utf8');
const columns = columnsOf(
  syntheticCase({ seed: 11, actors: 8, claims: 20, articles: 2, origins: 3 }),
);
const network = networkOf(columns, OPEN_FILTERS);

/** How many columns each of a grouping's grids has: wide, narrow, on paper. */
function tracksOf(grouping: string): readonly number[] {
  const grids = css.matchAll(
    new RegExp(`'${grouping}'\\] \\{\\s*--columns: ([^;]+);`, 'g'),
  );
  return [...grids].map(
    ([, tracks = '']) =>
      tracks
        .replaceAll(/\([^)]*\)/g, '')
        .trim()
        .split(/\s+/).length,
  );
}

/** The columns that a grouping leaves out where there is little room. */
function leftOutOf(grouping: string): number {
  const [, names = ''] =
    new RegExp(`'${grouping}'\\]\\s*:is\\(([^)]+)\\)`).exec(css) ?? [];
  return names.split('data-column').length - 1;
}

test.each([
  claimListing(columns),
  listingOf('contacts', network),
  listingOf('ties', network),
  listingOf('actors', network),
])('each row of the table of $grouping stands in one line', (listing) => {
  const { grouping } = listing;
  const shown = listing.columns.filter((each) => each.isForFileOnly !== true);
  // Before them stands what opens the row.
  const wide = shown.length + 1;
  const narrow = wide - leftOutOf(grouping);
  // Nothing opens a row on paper.
  expect(tracksOf(grouping)).toEqual([wide, narrow, narrow - 1]);
});
