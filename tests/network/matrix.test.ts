import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lens } from '../../src/lens';
import { hopsOf, lensOf } from '../../src/lens';
import type { Matrix, MatrixCell } from '../../src/network';
import {
  becauseOf,
  communitiesIn,
  MATRIX_ORDERS,
  matrixOf,
} from '../../src/network';
import { arbitraryEgoLens } from '../lens/arbitrary-lens';
import type { Telling } from '../lens/told';
import { lensUnder, told } from '../lens/told';

const drawn = (...tellings: readonly Telling[]): Matrix =>
  matrixOf(lensUnder(told(...tellings)), 'name');

function cellIn(matrix: Matrix, from: string, to: string) {
  const place = (name: string): number =>
    matrix.actors.findIndex(({ id }) => (id as string) === name);
  return matrix.cellAt(place(from), place(to));
}

const everyCell = (matrix: Matrix): readonly MatrixCell[] =>
  matrix.actors.flatMap((_, row) =>
    matrix.columnsOf(row).flatMap((column) => matrix.cellAt(row, column) ?? []),
  );

describe('a matrix', () => {
  test('has a contact with a direction in one cell, any other in both', () => {
    const matrix = drawn(
      { cast: { initiator: 'a', recipient: 'b' }, by: ['text'] },
      { cast: { party: 'a b' }, by: ['meeting'] },
    );
    expect(cellIn(matrix, 'a', 'b')).toMatchObject({
      count: 2,
      directedCount: 1,
    });
    expect(cellIn(matrix, 'b', 'a')?.channels).toEqual([
      { channel: 'meeting', count: 1 },
    ]);
  });

  test('counts a contact once, by each of its channels', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const matrix = drawn(
      { cast, contact: 'x', by: ['text'] },
      { cast, contact: 'x', by: ['call'], article: 'other' },
      { cast, contact: 'y', by: ['call'] },
    );
    expect(cellIn(matrix, 'a', 'b')).toMatchObject({
      count: 2,
      channels: [
        { channel: 'call', count: 2 },
        { channel: 'text', count: 1 },
      ],
    });
  });

  test('shows what is denied, planned or suggested, but does not count it', () => {
    const cast = { initiator: 'a', recipient: 'b' };
    const cell = cellIn(
      drawn(
        { cast, stance: 'negated' },
        { cast, stance: 'planned' },
        { cast, status: 'suggested' },
      ),
      'a',
      'b',
    );
    expect(cell).toMatchObject({ count: 0, suggestedCount: 1 });
    expect(cell?.contacts).toHaveLength(3);
    expect(cell?.stances).toEqual([
      { stance: 'negated', count: 1 },
      { stance: 'planned', count: 1 },
    ]);
  });

  test('marks what an intermediary passed on, in the cells of both hops', () => {
    const matrix = drawn({
      cast: { initiator: 'a', intermediary: 'm', recipient: 'b' },
    });
    expect(cellIn(matrix, 'a', 'm')?.relayedCount).toBe(1);
    expect(cellIn(matrix, 'm', 'b')?.relayedCount).toBe(1);
    expect(cellIn(matrix, 'a', 'b')).toBeUndefined();
  });

  test('puts those together who are in touch with one another', () => {
    const lens = lensUnder(twoGroups);
    const { actors } = matrixOf(lens, 'community');
    const place = (id: string): number =>
      Math.floor(actors.findIndex((each) => (each.id as string) === id) / 3);
    expect(new Set(['a', 'b', 'c'].map(place)).size).toBe(1);
    expect(actors.map(({ isFirstOfGroup }) => isFirstOfGroup)).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => at === 3),
    );
  });

  test('of any lens: each shown hop is in a cell, and none else', () => {
    fc.assert(
      fc.property(
        arbitraryEgoLens,
        fc.constantFrom(...MATRIX_ORDERS),
        ({ columns, filters }, order) => {
          const lens = lensOf(columns, filters);
          const matrix = matrixOf(lens, order);
          expect(new Set(matrix.actors.map(({ id }) => id)).size).toBe(
            matrix.actors.length,
          );
          const told = everyCell(matrix).flatMap(({ contacts }) => contacts);
          expect(new Set(told)).toEqual(contactsOfTies(lens));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('communities', () => {
  test('say who holds them together, and by which contacts', () => {
    const lens = lensUnder(twoGroups);
    const communities = communitiesIn(lens);
    expect(communities.map(({ members }) => members.length)).toEqual([3, 3]);
    const own = communities.find(({ members }) =>
      members.includes('a' as never),
    );
    expect(own && becauseOf(lens, own)).toEqual({
      inside: ['ab', 'ab again', 'bc', 'ac'],
      outside: ['bridge'],
      closest: { one: 'a', other: 'b', contacts: ['ab', 'ab again'] },
    });
  });

  test('are not held together by what is denied, planned or suggested', () => {
    const cast = { party: 'a b' };
    expect(
      communitiesIn(
        lensUnder(
          told(
            { cast, stance: 'negated' },
            { cast, stance: 'planned' },
            { cast, status: 'suggested' },
          ),
        ),
      ),
    ).toEqual([]);
  });
});

const twoGroups = told(
  { cast: { party: 'a b' }, contact: 'ab' },
  { cast: { party: 'a b' }, contact: 'ab again' },
  { cast: { party: 'b c' }, contact: 'bc' },
  { cast: { party: 'a c' }, contact: 'ac' },
  { cast: { party: 'c x' }, contact: 'bridge' },
  { cast: { party: 'x y' } },
  { cast: { party: 'x y' } },
  { cast: { party: 'y z' } },
  { cast: { party: 'x z' } },
);

/** The contacts of all shown ties, by the claims themselves. */
function contactsOfTies({ columns, shown }: Lens): ReadonlySet<unknown> {
  const { ties, within } = columns;
  const found = new Set<unknown>();
  ties.ids.forEach((_, tie) => {
    if (shown.ties[tie] !== 1) return;
    for (const claim of ties.claims.subarray(
      ties.starts[tie],
      ties.starts[tie + 1],
    )) {
      const told = within.claims[claim];
      if (shown.claims[claim] === 1 && told !== undefined)
        if (hopsOf(told).length > 0) found.add(told.contact);
    }
  });
  return found;
}
