import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFromSlices, slicesOf } from '../../src/formats';
import { arbitraryCase } from '../case/arbitrary-case';
import { shippedCase } from '../app/shipped-case';

test('A case that was cut into slices is the same when put together', () => {
  fc.assert(
    fc.property(
      arbitraryCase,
      fc.integer({ min: 1, max: 500 }),
      (whole, size) => {
        const gathered = caseFromSlices();
        for (const slice of slicesOf(whole, size)) gathered.add(slice);
        // vitest's own comparison is misled by members named “constructor”.
        expect(isDeepStrictEqual(gathered.whole(), whole)).toBe(true);
      },
    ),
    { numRuns: 80 },
  );
});

test('Slices are short and tell how much has been handed over', () => {
  const slices = [...slicesOf(shippedCase(), 4_000)];
  expect(slices.length).toBeGreaterThan(10);
  const shares = slices.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});
