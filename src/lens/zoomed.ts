import type { TimeRange } from '../time';
import type { Columns } from './columns';
import type { Filters } from './filters';

const DAY = 86_400_000;

/**
 * Filters on a stretch of time so many times as short, about the same middle, in
 * whole days; on all of the case's time where there is no more of it. What else
 * is asked for of the stretch stays; at first all is that may lie in it.
 */
export function zoomed(
  { timeline }: Columns,
  filters: Filters,
  factor: number,
): Filters {
  const all = extentOf(timeline.bins);
  if (all === undefined) return filters;
  const { time: before, ...rest } = filters;
  const from = Math.max(before?.from ?? all.from, all.from);
  const to = Math.min(before?.to ?? all.to, all.to);
  const half = Math.max(DAY, (to - from) / factor / 2);
  const middle = (from + to) / 2;
  const start = Math.floor((middle - half) / DAY) * DAY;
  const end = Math.ceil((middle + half) / DAY) * DAY - 1;
  if (start <= all.from && end >= all.to) return rest;
  const shown =
    before === undefined
      ? { isVagueShown: true, isUndatedShown: !filters.isUndatedHidden }
      : { ...before };
  return {
    ...rest,
    time: {
      ...shown,
      from: Math.max(start, all.from),
      to: Math.min(end, all.to),
    },
  };
}

function extentOf(bins: readonly TimeRange[]): TimeRange | undefined {
  const [first, last] = [bins[0], bins.at(-1)];
  return first && last && { from: first.from, to: last.to };
}
