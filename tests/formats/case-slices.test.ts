import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFromSlices, slicesOf } from '../../src/formats';
import { toldBy } from '../../src/formats/case-slices';
import { Ledger, whole } from '../../src/case';
import { actsOfTwo } from '../case/arbitrary-acts';
import { shippedLedger } from '../app/shipped-case';

test('A case that was cut into slices is the same when put together', () => {
  fc.assert(
    fc.property(
      actsOfTwo,
      fc.integer({ min: 1, max: 500 }),
      fc.constantFrom('small', 'known', 'as they come'),
      ({ theCase, acts }, size, records) => {
        const ledger = new Ledger(theCase.id, acts);
        const gathered =
          records === 'small'
            ? caseFromSlices()
            : caseFromSlices(
                records === 'known'
                  ? toldBy(structuredClone(ledger.theCase))
                  : (change) => change,
              );
        for (const slice of slicesOf(ledger, size)) gathered.add(slice);
        // vitest's own comparison is misled by members named “constructor”.
        const again = whole(gathered.whole());
        expect(again.id).toBe(ledger.id);
        expect(isDeepStrictEqual(again.acts, ledger.acts)).toBe(true);
        expect(isDeepStrictEqual(again.theCase, ledger.theCase)).toBe(true);
      },
    ),
    { numRuns: 80 },
  );
});

test('Slices are short and tell how much has been handed over', () => {
  const slices = [...slicesOf(shippedLedger(), 4_000)];
  expect(slices.length).toBeGreaterThan(10);
  const shares = slices.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});
