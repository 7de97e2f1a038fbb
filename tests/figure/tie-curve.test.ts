import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceWithin, pointOn, tieCurve } from '../../src/figure/tie-curve';

const pixel = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: pixel, y: pixel });
const lane = fc.integer({ min: -3, max: 3 });
const reach = fc.double({ min: 0.1, max: 300, noNaN: true });

test('Whether a point is near a curve is what all points of the curve say', () => {
  fc.assert(
    fc.property(point, point, lane, point, reach, (from, to, bend, at, far) => {
      const curve = tieCurve(from, to, bend);
      const distances = Array.from({ length: 801 }, (_, step) => {
        const on = pointOn(curve, step / 800);
        return Math.hypot(on.x - at.x, on.y - at.y);
      });
      const nearest = Math.min(...distances);
      const told = distanceWithin(curve, at, far);
      // The curve is followed in sixteen straight pieces.
      expect(told ?? far).toBeLessThan(nearest + 3);
      expect(told ?? nearest).toBeGreaterThan(nearest - 3);
    }),
  );
});
