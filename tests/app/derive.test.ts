import { expect, test } from 'vitest';
import { columnsFor, networkFor } from '../../src/app/derive';
import { OPEN_FILTERS } from '../../src/lens';
import { told } from '../lens/told';

test('while an act is drawn, the state before it is still at hand, not worked out again', () => {
  const before = told({ cast: { initiator: 'a', recipient: 'b' } });
  const after = { ...before, claims: [] };
  const [columns, network] = [
    columnsFor(before),
    networkFor(before, OPEN_FILTERS),
  ];
  expect(networkFor(after, OPEN_FILTERS).ties).toEqual([]);
  expect(columnsFor(before)).toBe(columns);
  expect(networkFor(before, OPEN_FILTERS)).toBe(network);
  expect(columnsFor(after).within).toBe(after);
});
