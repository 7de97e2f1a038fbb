import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { turned, turnedBack } from '../../src/app/portrait';

const place = fc.record({ x: fc.integer(), y: fc.integer() });

test('a place that was turned for a window in portrait turns back to itself', () => {
  fc.assert(
    fc.property(place, ({ x, y }) => {
      const back = turnedBack(turned({ x, y }));
      expect(back.x / (x || 1)).toBeCloseTo(x === 0 ? 0 : 1);
      expect(back.y / (y || 1)).toBeCloseTo(y === 0 ? 0 : 1);
    }),
  );
});

test('what lies wide stands tall, the left end on top', () => {
  expect(turned({ x: -10, y: 3 })).toEqual({ x: 3, y: 10 });
});
