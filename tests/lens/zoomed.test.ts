import { describe, expect, test } from 'vitest';
import { columnsOf, OPEN_FILTERS, zoomed } from '../../src/lens';
import { shippedCase } from '../app/shipped-case';
import { told } from './told';

const columns = columnsOf(shippedCase());
const length = (time: { readonly from: number; readonly to: number }): number =>
  time.to - time.from;

describe('zooming in time', () => {
  test('halves the stretch about its middle, in whole days, and keeps what is vague', () => {
    const { time } = zoomed(columns, OPEN_FILTERS, 2);
    const { time: closer } = zoomed(
      columns,
      { ...OPEN_FILTERS, ...(time && { time }) },
      2,
    );
    if (time === undefined || closer === undefined) throw new Error('No time.');
    expect(length(closer)).toBeLessThan(length(time) * 0.6);
    expect((closer.to + 1) % 86_400_000).toBe(0);
    expect(closer.from).toBeGreaterThan(time.from);
    expect(closer.to).toBeLessThan(time.to);
    expect(time).toMatchObject({ isVagueShown: true, isUndatedShown: true });
  });

  test('out again ends with all of time, and never goes beyond it', () => {
    let filters = zoomed(columns, OPEN_FILTERS, 8);
    for (let step = 0; step < 4; step++)
      filters = zoomed(columns, filters, 0.5);
    expect(filters).toEqual(OPEN_FILTERS);
  });

  test('never comes closer than two days, and leaves a case without dates alone', () => {
    let filters = OPEN_FILTERS;
    for (let step = 0; step < 20; step++) filters = zoomed(columns, filters, 2);
    expect(filters.time && length(filters.time)).toBeGreaterThan(86_400_000);
    const undated = columnsOf(told({ cast: { party: 'a b' } }));
    expect(zoomed(undated, OPEN_FILTERS, 2)).toEqual(OPEN_FILTERS);
  });
});
