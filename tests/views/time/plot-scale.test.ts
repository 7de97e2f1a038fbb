import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AxisLabel } from '../../../src/views/parts/axis-labels';
import { axisLabelsOf } from '../../../src/views/parts/axis-labels';
import { plotScaleOf } from '../../../src/views/time/plot-scale';

const DAY = 86_400_000;
const binsFrom = (from: number, days: number, step = 1) =>
  Array.from({ length: Math.ceil(days / step) }, (_, index) => ({
    from: from + index * step * DAY,
    to: from + (index + 1) * step * DAY - 1,
  }));

/** A generous guess at how wide a label is set, in pixels. */
const spanOf = ({ x, text, anchor }: AxisLabel) => {
  const size = text.length * 6;
  const left =
    anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
  return { left, right: left + size };
};

const plots = fc.record({
  from: fc.integer({ min: -20_000, max: 25_000 }).map((days) => days * DAY),
  days: fc.integer({ min: 1, max: 9000 }),
  width: fc.integer({ min: 200, max: 2400 }),
});

describe('the axis of the time bar', () => {
  test('labels never overlap and never leave the plot', () => {
    fc.assert(
      fc.property(plots, ({ from, days, width }) => {
        const step = Math.max(1, Math.ceil(days / 140));
        const { labels } = plotScaleOf(binsFrom(from, days, step), width);
        let end = -1;
        for (const label of labels) {
          const { left, right } = spanOf(label);
          expect(left).toBeGreaterThan(end);
          expect(right).toBeLessThanOrEqual(width + 1);
          end = right;
        }
      }),
    );
  });

  test('much larger type has fewer labels, with its room between them', () => {
    const from = Date.UTC(2025, 2, 1);
    const to = Date.UTC(2025, 4, 14);
    const xOf = (moment: number) => (1500 * (moment - from)) / (to - from);
    const plain = axisLabelsOf({ from, to }, 1500, xOf);
    const large = axisLabelsOf({ from, to }, 1500, xOf, 3);
    expect(large.length).toBeLessThan(plain.length);
    for (const [at, { x, text }] of large.slice(1).entries()) {
      const before = large[at] as (typeof large)[number];
      const room = ((text.length + before.text.length) / 2) * 6 * 3;
      expect(x - before.x).toBeGreaterThan(room);
    }
  });

  test('the year stands where it begins to hold', () => {
    const { labels } = plotScaleOf(binsFrom(Date.UTC(2024, 11, 20), 40), 900);
    const years = labels.map(({ text }) => /\d{4}$/.exec(text)?.[0]);
    expect(years.filter((year) => year === '2024')).toHaveLength(1);
    expect(years.filter((year) => year === '2025')).toHaveLength(1);
  });

  test('a place is counted in bins from edge to edge', () => {
    const scale = plotScaleOf(binsFrom(0, 10), 500);
    expect(scale.placeAt(-10)).toBe(0);
    expect(scale.placeAt(125)).toBeCloseTo(2.5);
    expect(scale.placeAt(9999)).toBe(10);
  });
});
