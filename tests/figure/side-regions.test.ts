import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Member, SideRegion } from '../../src/figure/side-regions';
import { sideRegions } from '../../src/figure/side-regions';

type Spot = readonly [number, number];

function distanceToArm(point: Member, one: Spot, end: Spot): number {
  const dx = end[0] - one[0];
  const dy = end[1] - one[1];
  const square = dx * dx + dy * dy || 1;
  const along = ((point.x - one[0]) * dx + (point.y - one[1]) * dy) / square;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - one[0] - held * dx, point.y - one[1] - held * dy);
}

/** By the even-odd rule, as the browser fills. */
function isInside(point: Member, outline: readonly Spot[]): boolean {
  return outline.reduce((inside, one, index) => {
    const end = outline[(index + 1) % outline.length] ?? one;
    if (one[1] > point.y === end[1] > point.y) return inside;
    const x =
      one[0] + ((point.y - one[1]) / (end[1] - one[1])) * (end[0] - one[0]);
    return point.x < x ? !inside : inside;
  }, false);
}

function takesIn(region: SideRegion, member: Member): boolean {
  const outlined = region.outlines.some(
    (outline) =>
      isInside(member, outline) ||
      outline.some(
        (spot, index) =>
          distanceToArm(
            member,
            spot,
            outline[(index + 1) % outline.length] ?? spot,
          ) < region.padding,
      ),
  );
  const linked = region.links.some(
    ([one, end]) => distanceToArm(member, one, end) < region.padding,
  );
  return outlined || linked;
}

const anyMembers = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 600 }),
    radius: fc.integer({ min: 6, max: 24 }),
    side: fc.constantFrom(0, 1, 2, undefined),
  }),
  { maxLength: 30 },
);

describe('the regions of sides', () => {
  it('never take in an actor of another side', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const wrong = sideRegions(members).flatMap((region) =>
          members.filter(
            (member) => member.side !== region.side && takesIn(region, member),
          ),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('are drawn for sides of two actors or more', () => {
    const member = { x: 0, y: 0, radius: 10, side: 0 };
    expect(sideRegions([member])).toEqual([]);
    expect(sideRegions([member, { ...member, x: 90 }])).toHaveLength(1);
  });

  it('are one smooth shape where no one else stands between', () => {
    const corners = [
      [0, 0],
      [200, 0],
      [100, 150],
    ] as const;
    const own = corners.map(([x, y]) => ({ x, y, radius: 10, side: 0 }));
    expect(sideRegions(own)[0]?.outlines).toHaveLength(1);
    const stranger = { x: 100, y: 50, radius: 10, side: 1 };
    expect(sideRegions([...own, stranger])[0]?.outlines).toHaveLength(0);
  });
});

test('among very many discs no ground is drawn, which would take for ever', () => {
  const crowd = Array.from({ length: 5_000 }, (_, at) => ({
    x: 7 * (at % 71),
    y: 7 * Math.floor(at / 71),
    radius: 3,
    side: at % 3,
  }));
  expect(sideRegions(crowd)).toEqual([]);
  expect(sideRegions(crowd.slice(0, 60))).not.toEqual([]);
});
