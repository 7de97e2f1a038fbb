import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NameRequest } from '../../src/figure/place-names';
import { allOrNone, placeNames } from '../../src/figure/place-names';

const paper = { width: 800, height: 500 };

function aName(id: string, more: Partial<NameRequest> = {}): NameRequest {
  return {
    id,
    x: 400,
    y: 250,
    radius: 12,
    width: 90,
    height: 17,
    priority: 1,
    isForced: false,
    before: undefined,
    ...more,
  };
}

const anyNames = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 800 }),
    y: fc.integer({ min: 0, max: 500 }),
    radius: fc.integer({ min: 4, max: 30 }),
    width: fc.integer({ min: 20, max: 180 }),
    height: fc.constantFrom(17, 32),
    priority: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 40 },
);

function boxesOf(requests: readonly NameRequest[]) {
  const sizes = new Map(requests.map((each) => [each.id, each]));
  const discs = requests.map(({ x, y, radius }) => ({ x, y, radius }));
  return placeNames(requests, discs, [], paper).map(({ id, left, top }) => {
    const size = sizes.get(id);
    return {
      left,
      top,
      right: left + (size?.width ?? 0),
      bottom: top + (size?.height ?? 0),
    };
  });
}

describe('placing names', () => {
  it('keeps a name from where it would be taken for that of another', () => {
    // All of its places are free; the first is beside another's disc.
    const [alone] = placeNames([aName('side')], [], [], paper);
    const others = [{ x: 520, y: 250 }];
    const [apart] = placeNames([aName('side', { others })], [], [], paper);
    expect(alone?.left).toBeGreaterThan(400);
    expect((apart?.left ?? 800) + 90).toBeLessThan(400);
    // Where there is no other place, it is still written.
    const all = [400, 310, 490, 520, 280].map((x) => ({ x, y: 250 }));
    const held = [aName('side', { others: all })];
    expect(placeNames(held, [], [], paper)).toHaveLength(1);
  });

  it('never lets two names overlap, nor a name lie on a disc or the rim', () => {
    fc.assert(
      fc.property(anyNames, (names) => {
        const requests = names.map((name, index) => aName(`n${index}`, name));
        const boxes = boxesOf(requests);
        for (const [index, one] of boxes.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(paper.width);
          expect(one.bottom).toBeLessThanOrEqual(paper.height);
          for (const other of boxes.slice(index + 1)) {
            const isApart =
              one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top;
            expect(isApart).toBe(true);
          }
          for (const { x, y, radius } of requests) {
            const dx = x - Math.min(Math.max(x, one.left), one.right);
            const dy = y - Math.min(Math.max(y, one.top), one.bottom);
            expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(radius);
          }
        }
      }),
    );
  });

  it('gives the place to whoever matters more', () => {
    const crowd = Array.from({ length: 12 }, (_, index) =>
      aName(`small ${index}`, { x: 400 + index, y: 250 }),
    );
    const placed = placeNames(
      [...crowd, aName('large', { priority: 9 })],
      [],
      [],
      paper,
    );
    expect(placed[0]?.id).toBe('large');
    expect(placed.length).toBeLessThan(crowd.length);
  });

  it('writes the name of what is selected even where it must cover something', () => {
    const wall = Array.from({ length: 200 }, (_, index) => ({
      x: 200 + (index % 20) * 20,
      y: 150 + Math.floor(index / 20) * 20,
      radius: 12,
    }));
    const selected = aName('selected', { isForced: true });
    expect(placeNames([selected], wall, [], paper)).toHaveLength(1);
    expect(placeNames([aName('other')], wall, [], paper)).toHaveLength(0);
  });

  it('moves a name inside where it would be cut off at the rim', () => {
    const [placed] = placeNames([aName('edge', { x: 795 })], [], [], paper);
    expect((placed?.left ?? Infinity) + 90).toBeLessThanOrEqual(paper.width);
  });

  it('lets a name rest where it was while that place is free', () => {
    const [placed] = placeNames([aName('a', { before: 2 })], [], [], paper);
    expect(placed?.place).toBe(2);
  });

  it('leaves out names of actors that are out of sight', () => {
    expect(placeNames([aName('far', { x: -80 })], [], [], paper)).toEqual([]);
  });

  it('leads a name to its disc from farther off where there is no room', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => ({
      x: 340 + (index % 3) * 60,
      y: 220 + Math.floor(index / 3) * 30,
      radius: 14,
    }));
    const held = { width: 60, x: 400, y: 250, radius: 14 };
    expect(placeNames([aName('a', held)], crowd, [], paper)).toEqual([]);
    const [led] = placeNames(
      [aName('a', { ...held, mayLead: true })],
      crowd,
      [],
      paper,
    );
    expect(led?.isLed).toBe(true);
  });

  it('writes the names of all sides in sight, or of none', () => {
    const north = aName('north', { x: 100 });
    const south = aName('south', { x: 300 });
    const beyond = aName('beyond', { x: -500 });
    const [first] = placeNames([north], [], [], paper);
    const placed = first === undefined ? [] : [first];
    expect(allOrNone(placed, [north, south], paper)).toEqual([]);
    expect(allOrNone(placed, [north, beyond], paper)).toEqual(placed);
  });
});
