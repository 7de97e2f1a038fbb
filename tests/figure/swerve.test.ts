import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/figure/fan-out';
import { swervedLanes } from '../../src/figure/swerve';

const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 100, y: 0 }],
  ['c', { x: 50, y: 0 }],
  ['d', { x: 50, y: 60 }],
]);

function lanesWithin(ties: { id: string; source: string; target: string }[]) {
  return swervedLanes(ties, lanesOf(ties), places);
}

describe('ties keep clear of actors that they do not join', () => {
  it('bends a tie around an actor that stands in its way', () => {
    const lanes = lanesWithin([{ id: 'ab', source: 'a', target: 'b' }]);
    expect(lanes.get('ab')).not.toBe(0);
  });

  it('leaves a tie straight where nobody stands in its way', () => {
    const lanes = lanesWithin([{ id: 'ad', source: 'a', target: 'd' }]);
    expect(lanes.get('ad')).toBe(0);
  });

  it('moves parallels together, so that they stay apart', () => {
    const ties = [
      { id: 'one', source: 'a', target: 'b' },
      { id: 'two', source: 'b', target: 'a' },
    ];
    const lanes = lanesWithin(ties);
    // Of opposite direction, they bend to different hands of their own.
    const [one = 0, two = 0] = [lanes.get('one'), lanes.get('two')];
    expect(Math.abs(one + two)).toBeCloseTo(1);
  });
});
