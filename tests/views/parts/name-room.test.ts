import { describe, expect, test } from 'vitest';
import { nameRoom } from '../../../src/views/parts/name-room';
import { measuresOf } from '../../../src/views/matrix/matrix-measures';

const bounds = { least: 104, most: 400, larger: 1 };
const long = "Israel's intelligence services";

describe('The room of names beside a view', () => {
  test('is what the longest name needs, within bounds', () => {
    const room = nameRoom(['Israel', long], bounds);
    expect(room).toBeGreaterThan(nameRoom(['Israel'], bounds));
    expect(nameRoom([long], { ...bounds, most: 150 })).toBe(150);
    expect(nameRoom([], bounds)).toBe(104);
  });

  test('grows with the letters of a hall, and so does a matrix', () => {
    const usual = nameRoom([long], bounds);
    expect(nameRoom([long], { ...bounds, larger: 1.4 })).toBeCloseTo(
      1.4 * usual,
      -1,
    );
    const desk = measuresOf({ width: 1900, larger: 1 }, [long], false);
    const hall = measuresOf({ width: 1900, larger: 1.44 }, [long], false);
    for (const part of ['cell', 'names', 'head'] as const)
      expect(hall[part]).toBeGreaterThan(1.4 * desk[part] - 1);
  });
});
