import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionAfter } from '../../../src/views/claims/row-keys';

test.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 15],
  ['PageUp', 15, 5],
  ['Home', 5, 0],
  ['End', 5, 99],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
] as const)('%s goes from row %i to row %i', (key, from, to) => {
  expect(positionAfter(key, from, 100, 10)).toBe(to);
});

test('no key leads out of the table', () => {
  const keys = fc.constantFrom(
    'ArrowDown',
    'ArrowUp',
    'PageDown',
    'PageUp',
    'Home',
    'End',
  );
  const counts = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(
      keys,
      fc.nat(500),
      counts,
      fc.nat(40),
      (key, at, count, page) => {
        const next = positionAfter(key, at, count, page);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
      },
    ),
  );
});

test('an empty table has nowhere to go', () => {
  expect(positionAfter('End', 0, 0, 10)).toBeUndefined();
});

test('other keys move nothing', () => {
  expect(positionAfter('a', 3, 10, 4)).toBeUndefined();
});
