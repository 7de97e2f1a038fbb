import { describe, expect, it } from 'vitest';
import {
  isGoodEnough,
  shiftBetween,
} from '../../../src/views/network/kept-picture';
import { momentumTamed, zoomFor } from '../../../src/views/network/wheel';

const window = { width: 1000, height: 600 };

describe('a picture that is kept while the camera moves', () => {
  it('is laid so that every point comes to where it belongs', () => {
    const painted = [
      { x: 100, y: 500 },
      { x: 700, y: 100 },
    ] as const;
    const wanted = [
      { x: 160, y: 430 },
      { x: 460, y: 230 },
    ] as const;
    const { scale, dx, dy } = shiftBetween(painted, wanted);
    for (const at of [0, 1] as const) {
      expect(scale * painted[at].x + dx).toBeCloseTo(wanted[at].x);
      expect(scale * painted[at].y + dy).toBeCloseTo(wanted[at].y);
    }
  });

  it('is painted anew once too much of the window is bare', () => {
    expect(isGoodEnough({ scale: 1, dx: 120, dy: -80 }, window)).toBe(true);
    expect(isGoodEnough({ scale: 1, dx: 400, dy: 0 }, window)).toBe(false);
    expect(isGoodEnough({ scale: 1, dx: 0, dy: -300 }, window)).toBe(false);
  });

  it('is painted anew once it is enlarged so much that it blurs', () => {
    const middle = (scale: number) => ({
      scale,
      dx: 500 * (1 - scale),
      dy: 300 * (1 - scale),
    });
    expect(isGoodEnough(middle(1.4), window)).toBe(true);
    expect(isGoodEnough(middle(2.5), window)).toBe(false);
    expect(isGoodEnough(middle(0.3), window)).toBe(false);
  });
});

describe('a wheel', () => {
  const turn = (deltaY: number, more = {}) =>
    zoomFor({ deltaY, deltaMode: 0, ctrlKey: false, ...more });

  it('zooms in proportion to how far it is turned', () => {
    expect(turn(4)).toBeGreaterThan(1);
    expect(turn(4)).toBeLessThan(1.02);
    expect(turn(100)).toBeGreaterThan(1.2);
    expect(turn(40) * turn(-40)).toBeCloseTo(1);
    expect(turn(10) ** 4).toBeCloseTo(turn(40));
  });

  it('is not carried away by momentum', () => {
    expect(turn(4000)).toBeLessThan(1.4);
  });

  it('shares among the events of one flick what a few of them may count for', () => {
    const flick = [
      30, 90, 180, 180, 160, 140, 120, 110, 90, 80, 60, 40, 30, 14,
    ];
    const factorOf = momentumTamed();
    const whole = flick.reduce(
      (factor, deltaY, at) =>
        factor * factorOf({ deltaY, deltaMode: 0, ctrlKey: false }, at * 16),
      1,
    );
    expect(whole).toBeGreaterThan(2);
    expect(whole).toBeLessThan(4);
  });

  it('whose notches come one by one counts each of them whole', () => {
    const factorOf = momentumTamed();
    const notch = { deltaY: 100, deltaMode: 0, ctrlKey: false };
    for (const at of [0, 60, 120])
      expect(factorOf(notch, at)).toBeCloseTo(zoomFor(notch));
  });

  it('that counts in lines goes as far as one that counts in pixels', () => {
    expect(turn(3, { deltaMode: 1 })).toBeCloseTo(turn(54));
  });

  it('zooms more for a pinch, whose turns are small', () => {
    expect(turn(5, { ctrlKey: true })).toBeGreaterThan(turn(5) ** 3);
  });
});
