import { describe, expect, it } from 'vitest';
import { nearestTo, nextTowards } from '../../../src/views/network/walk';

const others = [
  { id: 'near right', x: 60, y: 10 },
  { id: 'far right', x: 200, y: 0 },
  { id: 'above', x: 5, y: -80 },
  { id: 'askew', x: 40, y: 300 },
];
const from = { x: 0, y: 0 };

describe('walking from actor to actor', () => {
  it.each([
    ['right', 'near right'],
    ['up', 'above'],
    ['down', 'askew'],
    ['left', undefined],
  ] as const)('%s leads to %s', (heading, id) => {
    expect(nextTowards(from, heading, others)?.id).toBe(id);
  });

  it('begins at whoever is nearest to the middle', () => {
    expect(nearestTo({ x: 190, y: 0 }, others)?.id).toBe('far right');
    expect(nearestTo(from, [])).toBeUndefined();
  });
});
