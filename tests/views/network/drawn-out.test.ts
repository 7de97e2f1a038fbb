import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Places } from '../../../src/figure';
import { emptyScene } from '../../../src/figure';
import {
  areDrawnOut,
  drawnIn,
  drawnOut,
  isLaidOutAnew,
  shapeOf,
  stretchTo,
} from '../../../src/views/network/drawn-out';

const spot = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -400, max: 400 }),
});
const layout = fc.array(spot, { minLength: 3, maxLength: 40 });
const shape = fc.double({ min: 0.2, max: 5, noNaN: true });

const placesOf = (spots: readonly { x: number; y: number }[]): Places =>
  Object.fromEntries(
    spots.map((each, index) => [`a${index}`, { ...each, pinned: false }]),
  );

const sizeOf = (spots: readonly { x: number; y: number }[]) => ({
  wide:
    Math.max(...spots.map(({ x }) => x)) - Math.min(...spots.map(({ x }) => x)),
  high:
    Math.max(...spots.map(({ y }) => y)) - Math.min(...spots.map(({ y }) => y)),
});

const square = [
  { x: -100, y: -100 },
  { x: 100, y: 100 },
  { x: 0, y: 20 },
];

test('A layout takes the shape of its window, as far as what is near still looks near', () => {
  fc.assert(
    fc.property(layout, shape, (spots, wanted) => {
      const stretch = stretchTo(wanted, spots);
      expect(stretch.across).toBeGreaterThanOrEqual(1);
      expect(stretch.up).toBeGreaterThanOrEqual(1);
      expect(Math.max(stretch.across, stretch.up)).toBeLessThanOrEqual(2.6);
      const { wide, high } = sizeOf(
        Object.values(drawnOut(placesOf(spots), stretch)),
      );
      const isBounded = Math.max(stretch.across, stretch.up) === 2.6;
      const isFree = wide > 0 && high > 0 && !isBounded;
      expect(isFree ? wide / high : wanted).toBeCloseTo(wanted, 6);
    }),
  );
});

test('What is dropped on a layout that is drawn out is saved where it lies in the layout', () => {
  fc.assert(
    fc.property(layout, shape, (spots, wanted) => {
      const stretch = stretchTo(wanted, spots);
      const drawn = drawnOut(placesOf(spots), stretch);
      for (const [actor, { x, y }] of Object.entries(placesOf(spots))) {
        const back = drawnIn(drawn[actor] ?? { x: NaN, y: NaN }, stretch);
        expect(back.x).toBeCloseTo(x, 6);
        expect(back.y).toBeCloseTo(y, 6);
      }
    }),
  );
});

test('Windows that hardly differ show the same picture, and a large case has its own shape', () => {
  expect(shapeOf(1000, 500)).toBe(shapeOf(1010, 500));
  expect(shapeOf(1000, 500)).not.toBe(shapeOf(1300, 500));
  const many = Array.from({ length: 151 }, (_, x) => ({ x, y: x % 7 }));
  expect(stretchTo(3, many)).toEqual({ across: 1, up: 1 });
});

test('An actor that is dragged or new leaves the shape as it is; another layout is measured anew', () => {
  const before = placesOf(square);
  const dragged = { ...before, a0: { x: -900, y: 0, pinned: true } };
  const joined = { ...before, new: { x: 900, y: 0, pinned: false } };
  expect(isLaidOutAnew(before, dragged)).toBe(false);
  expect(isLaidOutAnew(before, joined)).toBe(false);
  expect(isLaidOutAnew(before, drawnOut(before, { across: 2, up: 1 }))).toBe(
    true,
  );
  expect(isLaidOutAnew({}, before)).toBe(true);
});

test('A layout that was only drawn out is told from another one', () => {
  const sceneOf = (places: Places) => ({
    ...emptyScene,
    actors: Object.entries(places).map(([id, place]) => ({
      ...place,
      id,
      label: id,
      size: 11,
      kind: 'person' as const,
      side: undefined,
      ink: 0,
      unnamed: false,
      hidden: false,
    })),
  });
  const before = placesOf(square);
  const wider = drawnOut(before, { across: 1.7, up: 1 });
  const turned = placesOf(square.map(({ x, y }) => ({ x: y, y: -x })));
  expect(areDrawnOut(sceneOf(before), sceneOf(wider))).toBe(true);
  expect(areDrawnOut(sceneOf(before), sceneOf(turned))).toBe(false);
});
