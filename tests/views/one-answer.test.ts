import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/case';
import type { Selection } from '../../src/lens';
import {
  columnsOf,
  evidenceOf,
  OPEN_FILTERS,
  tiesBehind,
  tieNumber,
} from '../../src/lens';
import { networkOf } from '../../src/network';
import { chosenClaims } from '../../src/views/articles/light';
import { claimListing } from '../../src/views/claims/claim-listing';
import { relatedRows } from '../../src/views/claims/related-rows';
import { shippedCase } from '../app/shipped-case';

const network = networkOf(columnsOf(shippedCase()), OPEN_FILTERS);
const { columns } = network;
const { within } = columns;

/** The contacts whose claims a view says lie behind a selection. */
function contactsOf(claims: Iterable<ClaimId>): readonly string[] {
  const ids = new Set(claims);
  const contacts = within.claims
    .filter(({ id }) => ids.has(id))
    .map(({ contact }) => contact);
  return [...new Set(contacts)].toSorted();
}

function inPanel(selection: Selection): readonly string[] {
  const { contacts } = evidenceOf(network, selection);
  return contacts.map(({ contact }) => contact.id).toSorted();
}

function inTable(selection: Selection): readonly string[] {
  const isRelated = relatedRows(network, claimListing(columns), selection);
  return contactsOf(
    within.claims.filter((_, row) => isRelated(row)).map(({ id }) => id),
  );
}

function inArticles(selection: Selection): readonly string[] {
  return contactsOf(chosenClaims(columns, selection).chosen);
}

/** The contacts of which the drawing lights a tie; not all of them tie anyone. */
function inDrawing(selection: Selection): readonly string[] {
  const { ties } = columns;
  return contactsOf(
    [...tiesBehind(network, selection)].flatMap((id) => {
      const tie = tieNumber(ties, id) ?? -1;
      const carried = ties.claims.subarray(
        ties.starts[tie],
        ties.starts[tie + 1],
      );
      return [...carried].flatMap((claim) => within.claims[claim]?.id ?? []);
    }),
  );
}

describe('on every actor of the shipped case the views agree', () => {
  test.each(within.actors.map(({ id, name }) => [name, id] as const))(
    '%s',
    (_, id) => {
      const selection: Selection = { kind: 'actor', id };
      const told = inPanel(selection);
      expect(inTable(selection)).toEqual(told);
      expect(inArticles(selection)).toEqual(told);
      const drawn = inDrawing(selection);
      const tying = told.filter((contact) =>
        within.claims.some(
          (claim, index) =>
            claim.contact === contact && columns.ties.claims.includes(index),
        ),
      );
      expect(drawn).toEqual(expect.arrayContaining(tying));
    },
  );
});
