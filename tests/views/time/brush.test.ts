import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drag, Grip, Window } from '../../../src/views/time/brush';
import {
  dragged,
  isWhole,
  nudged,
  timeOf,
  wholeWindow,
  windowOf,
} from '../../../src/views/time/brush';

const DAY = 86_400_000;
const bins = Array.from({ length: 30 }, (_, index) => ({
  from: index * DAY,
  to: (index + 1) * DAY - 1,
}));

const windows: fc.Arbitrary<Window> = fc
  .tuple(fc.nat(29), fc.nat(29))
  .map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other) + 1,
  }));
const places = fc.double({ min: -5, max: 35, noNaN: true });
const grips = fc.constantFrom<Grip>('start', 'end', 'whole', 'new');
const held = fc.constantFrom<'start' | 'end' | 'whole'>(
  'start',
  'end',
  'whole',
);

const isSound = ({ start, end }: Window) =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  end > start &&
  end <= bins.length;

describe('a brush over bins', () => {
  test('whatever is dragged wherever, the window holds at least one bin', () => {
    fc.assert(
      fc.property(
        grips,
        places,
        windows,
        places,
        (grip, origin, before, to) => {
          const drag: Drag = {
            grip,
            origin: Math.min(Math.max(origin, 0), bins.length),
            before,
          };
          expect(dragged(drag, to, bins.length)).toSatisfy(isSound);
        },
      ),
    );
  });

  test('whatever key is pressed, the window holds at least one bin', () => {
    fc.assert(
      fc.property(held, windows, fc.integer(), (grip, before, by) => {
        expect(nudged(before, grip, by, bins.length)).toSatisfy(isSound);
      }),
    );
  });

  test('a window moved as a whole keeps its width', () => {
    fc.assert(
      fc.property(windows, places, places, (before, origin, to) => {
        const drag: Drag = { grip: 'whole', origin, before };
        const { start, end } = dragged(drag, to, bins.length);
        expect(end - start).toBe(before.end - before.start);
      }),
    );
  });

  test('a drag over empty ground takes every bin that it touches', () => {
    const before = wholeWindow(bins.length);
    const drag: Drag = { grip: 'new', origin: 3.8, before };
    expect(dragged(drag, 6.1, 30)).toEqual({ start: 3, end: 7 });
    expect(dragged(drag, 1.5, 30)).toEqual({ start: 1, end: 4 });
    expect(dragged(drag, 3.8, 30)).toEqual({ start: 3, end: 4 });
  });

  test('an edge dragged past the other one turns the window over', () => {
    const drag: Drag = {
      grip: 'start',
      origin: 5,
      before: { start: 5, end: 8 },
    };
    expect(dragged(drag, 11.2, 30)).toEqual({ start: 8, end: 11 });
  });

  test('a window and the time that it stands for say the same', () => {
    fc.assert(
      fc.property(windows, (window) => {
        const time = timeOf(bins, window);
        expect(time === undefined).toBe(isWhole(window, bins.length));
        expect(windowOf(bins, time)).toEqual(window);
      }),
    );
  });

  test('time outside the case still leaves one bin to hold', () => {
    const after = { from: 90 * DAY, to: 99 * DAY };
    const before = { from: -9 * DAY, to: -DAY };
    expect(windowOf(bins, after)).toSatisfy(isSound);
    expect(windowOf(bins, before)).toSatisfy(isSound);
  });
});
