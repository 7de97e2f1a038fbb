import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NoteWish } from '../../../src/views/articles/note-places';
import { notePlaces } from '../../../src/views/articles/note-places';

const gap = 6;
const anyWishes: fc.Arbitrary<NoteWish[]> = fc
  .array(
    fc.record({
      top: fc.integer({ min: 0, max: 4_000 }),
      height: fc.integer({ min: 10, max: 160 }),
      weight: fc.constantFrom(1, 100),
    }),
    { maxLength: 60 },
  )
  .map((wishes) => wishes.sort((one, other) => one.top - other.top));

test('notes never overlap, keep their order and stay on the page', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      const places = notePlaces(wishes, gap);
      let end = 0;
      places.forEach((top, index) => {
        expect(top).toBeGreaterThanOrEqual(end - 1e-6);
        end = top + (wishes[index]?.height ?? 0) + gap;
      });
    }),
  );
});

test('a note stands beside its passage where nothing is in its way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(90), { maxLength: 30 }), (offsets) => {
      const wishes = offsets.map((offset, index) => ({
        top: index * 200 + offset,
        height: 80,
        weight: 1,
      }));
      expect(notePlaces(wishes, gap)).toEqual(wishes.map(({ top }) => top));
    }),
  );
});

test('a lit note keeps nearer to its passage than its neighbours do', () => {
  const crowd = [1, 1, 100, 1, 1].map((weight) => ({
    top: 500,
    height: 50,
    weight,
  }));
  const [, before, lit, after] = notePlaces(crowd, gap);
  expect(lit).toBeCloseTo(500, -1);
  expect(before).toBeLessThan(lit ?? 0);
  expect(after).toBeGreaterThan(lit ?? 0);
});
