import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../src/figure/fan-out';
import { tieCurve, pointOn } from '../../src/figure/tie-curve';

const from = { x: 0, y: 0 };
const to = { x: 300, y: 40 };

function middleOf(tie: { source: string; lane: number }) {
  const isTurned = tie.source === 'b';
  const curve = isTurned
    ? tieCurve(to, from, tie.lane)
    : tieCurve(from, to, tie.lane);
  return pointOn(curve, 0.5);
}

describe('the fan of parallel ties', () => {
  it('leaves a tie without parallels straight', () => {
    expect(lanesOf([{ id: 't', source: 'a', target: 'b' }]).get('t')).toBe(0);
  });

  it('keeps parallels apart, whichever way each of them points', () => {
    const turns = fc.array(fc.boolean(), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(turns, (isTurned) => {
        const ties = isTurned.map((turned, index) => ({
          id: `t${index}`,
          source: turned ? 'b' : 'a',
          target: turned ? 'a' : 'b',
        }));
        const lanes = lanesOf(ties);
        const middles = ties.map((tie) =>
          middleOf({ ...tie, lane: lanes.get(tie.id) ?? Number.NaN }),
        );
        for (const [index, one] of middles.entries())
          for (const other of middles.slice(index + 1))
            expect(
              Math.hypot(one.x - other.x, one.y - other.y),
            ).toBeGreaterThan(14);
      }),
    );
  });

  it('is balanced about the straight line', () => {
    const ties = ['p', 'q', 'r'].map((id) => ({
      id,
      source: 'a',
      target: 'b',
    }));
    const lanes = [...lanesOf(ties).values()];
    expect(lanes.reduce((sum, lane) => sum + lane, 0)).toBe(0);
  });
});
