import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caughtIn, pathOf } from '../../../src/views/network/lasso';

const box = [
  { x: 10, y: 10 },
  { x: 60, y: 10 },
  { x: 60, y: 40 },
  { x: 10, y: 40 },
];

describe('a loop drawn around actors', () => {
  it('catches those within a box, and no others', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 80 }),
      y: fc.integer({ min: 0, max: 80 }),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const standings = places.map((at, index) => ({
          id: `${index}`,
          ...at,
        }));
        // On the rim either answer is right.
        const sure = standings.filter(
          ({ x, y }) => ![10, 60].includes(x) && ![10, 40].includes(y),
        );
        expect(caughtIn(box, sure)).toEqual(
          sure
            .filter(({ x, y }) => x > 10 && x < 60 && y > 10 && y < 40)
            .map(({ id }) => id),
        );
      }),
    );
  });

  it('leaves out who stands in its bay', () => {
    const bay = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 100, y: 100 },
      { x: 50, y: 20 },
      { x: 0, y: 100 },
    ];
    const standings = [
      { id: 'in the bay', x: 50, y: 60 },
      { id: 'inside', x: 10, y: 60 },
    ];
    expect(caughtIn(bay, standings)).toEqual(['inside']);
  });

  it('catches nobody where it is no more than a line', () => {
    const standings = [{ id: 'a', x: 5, y: 5 }];
    expect(caughtIn([], standings)).toEqual([]);
    expect(caughtIn([{ x: 5, y: 5 }], standings)).toEqual([]);
    expect(pathOf([])).toBe('');
  });
});
