import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Histogram } from '../../src/lens';
import { columnsOf, lensOf, OPEN_FILTERS } from '../../src/lens';
import { shippedCase } from '../app/shipped-case';
import { arbitraryEgoLens, arbitraryLens } from './arbitrary-lens';
import { lensUnder, told } from './told';

const cast = { party: 'a b' };
const may = { from: Date.UTC(2025, 4), to: Date.UTC(2025, 5) };

function histogramOf(...dates: readonly (string | undefined)[]): Histogram {
  return lensUnder(
    told(...dates.map((when) => (when ? { cast, when } : { cast }))),
  ).histogram;
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

describe('a histogram', () => {
  test.each<[string, string, Histogram['unit'], string, string]>([
    ['2025-05-11', '2025-05-11', 'day', '2025-05-11', '2025-05-11'],
    ['2025-04-01', '2025-05-12', 'day', '2025-04-01', '2025-05-12'],
    ['2024-01-03', '2025-05-12', 'week', '2024-01-01', '2025-05-18'],
    ['2020-02', '2025-05-12', 'month', '2020-02-01', '2025-05-31'],
    ['1988', '2025-05-12', 'year', '1988-01-01', '2025-12-31'],
    ['1890', '2025-05-12', 'year', '1890-01-01', '2025-12-31'],
    ['1814-09', '2025-05-12', 'decade', '1810-01-01', '2029-12-31'],
    ['-0044-03', '2025', 'decade', '-000050-01', '2029-12-31'],
    ['2025', 'Y20255', 'century', '2000-01-01', '+020299-12'],
    ['Y-270000', '2025', 'millennium', '-270000-01', '2999-12-31'],
  ])('from %s to %s goes by the %s', (first, last, unit, from, to) => {
    const { bins, ...histogram } = histogramOf(first, last);
    expect(histogram.unit).toBe(unit);
    expect(dayOf(bins[0]?.from ?? 0)).toBe(from);
    expect(dayOf(bins.at(-1)?.to ?? 0)).toBe(to);
  });

  test('has bins that follow one another without gap or overlap', () => {
    for (const dates of [
      ['2024-01-03', '2025-05-12'],
      ['2020-02', '2025-05-12'],
      ['1814', '2025-05-12'],
    ]) {
      const { bins } = histogramOf(...dates);
      bins.slice(1).forEach((bin, index) => {
        expect(bin.from).toBe((bins[index]?.to ?? 0) + 1);
      });
    }
  });

  test('spreads a vague date over the bins in which it may lie', () => {
    const { bins } = histogramOf('2025-05-11', '2025-05-11/2025-05-14');
    expect(bins.map((bin) => [bin.precise, bin.vague])).toEqual([
      [1, 0.25],
      [0, 0.25],
      [0, 0.25],
      [0, 0.25],
    ]);
  });

  test('counts the undated apart, and is empty without dates', () => {
    expect(histogramOf(undefined, '2025').falls.undated).toBe(1);
    expect(histogramOf(undefined)).toMatchObject({
      bins: [],
      falls: { undated: 1 },
    });
    expect(histogramOf().bins).toEqual([]);
  });

  test('ends where the dates that have an end do', () => {
    const { bins } = histogramOf('2025-05-11', '2025-05-09/..');
    expect(bins).toHaveLength(3);
    expect(bins.at(-1)?.vague).toBeCloseTo(1 / 3);
  });

  test('never takes what has no end for sure, not even on its last day', () => {
    const { bins } = histogramOf('2025-05-11', '2025-05-11/..');
    expect(bins).toMatchObject([{ precise: 1, vague: 1, possible: 1 }]);
  });

  test('is not lost to one absurd date', () => {
    const { bins } = histogramOf('2025-05-11', 'Y-200000000');
    expect(bins).toHaveLength(1);
  });

  test('is not emptied by the time filter that is drawn over it', () => {
    const within = told({ cast, when: '2025-05-11' });
    const time = { from: Date.UTC(2030), to: Date.UTC(2031) };
    const { histogram, shown } = lensUnder(within, { time });
    expect(shown.claimCount).toBe(0);
    expect(histogram.bins[0]?.precise).toBe(1);
  });

  test('is the same bins while only the stretch of time is another', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const { bins } = lensOf(columns, filters).histogram;
        const { histogram } = lensOf(columns, { ...filters, time: may });
        expect(histogram.bins).toBe(bins);
      }),
      { numRuns: 20 },
    );
  });

  test('is no other after a step than it would be without, in an ego network too', () => {
    fc.assert(
      fc.property(arbitraryEgoLens, ({ columns, filters }) => {
        const steps = [{ ...filters, time: may }, filters, OPEN_FILTERS];
        for (const step of steps)
          expect(lensOf(columns, step).histogram).toEqual(
            lensOf(columnsOf(columns.within), step).histogram,
          );
      }),
      { numRuns: 100 },
    );
  });

  test('of any case adds up to the dated claims that other filters pass', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const { time: _, ...others } = filters;
        const { histogram } = lensOf(columns, filters);
        const { shown, counts } = lensOf(columns, {
          ...others,
          isUndatedHidden: false,
        });
        const sum = histogram.bins.reduce(
          (total, bin) => total + bin.precise + bin.vague,
          0,
        );
        expect(sum).toBeCloseTo(shown.claimCount - counts.undated, 6);
        expect(histogram.falls.undated).toBe(counts.undated);
        expect(histogram.bins.every(({ vague }) => vague >= 0)).toBe(true);
      }),
    );
  });

  test('tells of a rough date wherever it may lie, beside the bin it is drawn in', () => {
    const about = { cast, when: '2025-06-01~' };
    const within = told(about, { cast, when: '2025-05-02' });
    const { histogram } = lensUnder(within, {});
    const may = histogram.bins.find(({ to }) => to === Date.UTC(2025, 5) - 1);
    expect(may?.vague).toBe(0);
    expect(may?.possible).toBe(1);
  });

  test('says of each bin what a stretch of just that bin would hold', () => {
    fc.assert(
      fc.property(arbitraryLens, ({ columns, filters }) => {
        const { bins } = lensOf(columns, filters).histogram;
        const picked = bins.filter((_, at) => at % 7 === 0);
        for (const { from, to, precise, possible } of picked) {
          const { histogram, shown } = lensOf(columns, {
            ...filters,
            time: { from, to },
          });
          expect(histogram.falls.sure).toBe(precise);
          expect(histogram.falls.vague).toBe(possible);
          expect(shown.claimCount).toBe(precise);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('counts apart what lies in a stretch, what may, and what has no date', () => {
    const days = [
      '2025-05-10',
      '2025-05-11',
      '2025-05',
      '2025-05-20',
      undefined,
    ];
    const within = told(
      ...days.map((when) => (when ? { cast, when } : { cast })),
    );
    const [from, to] = [Date.UTC(2025, 4, 10), Date.UTC(2025, 4, 12) - 1];
    const under = (others: object) =>
      lensUnder(within, { time: { from, to, ...others } });
    expect(under({}).histogram.falls).toEqual({
      sure: 2,
      vague: 1,
      undated: 1,
      outside: 1,
    });
    expect(under({}).shown.claimCount).toBe(2);
    expect(under({ isVagueShown: true }).shown.claimCount).toBe(3);
    expect(under({ isUndatedShown: true }).shown.claimCount).toBe(3);
  });

  test('of the shipped case shows the days around the release', () => {
    const { unit, bins } = lensUnder(shippedCase()).histogram;
    expect(unit).toBe('day');
    expect(dayOf(bins[0]?.from ?? 0)).toBe('2025-03-01');
    const fullest = bins.reduce((most, bin) =>
      bin.precise > most.precise ? bin : most,
    );
    expect(['2025-05-08', '2025-05-11']).toContain(dayOf(fullest.from));
  });
});

test('A step of time asks once where each claim lies, for what it hides and for what it counts', () => {
  const days = Array.from({ length: 80 }, (_, at) => ({
    cast,
    when: `2025-05-${String(1 + (at % 20)).padStart(2, '0')}`,
  }));
  const columns = columnsOf(told(...days));
  let reads = 0;
  const from = new Proxy(columns.from, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const watched = { ...columns, from };
  const under = (to: number) =>
    lensOf(watched, { ...OPEN_FILTERS, time: { from: 0, to } });
  under(1);
  const before = reads;
  const { histogram } = under(Date.UTC(2025, 4, 9));
  expect(reads - before).toBe(80);
  expect(histogram.falls.sure).toBeGreaterThan(0);
});
