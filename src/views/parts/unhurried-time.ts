import { useDeferredValue } from 'react';
import type { Filters } from '../../lens';
import { isAlikeButTime } from '../../lens';
import type { Network } from '../../network';
import type { ViewProps } from './view-props';

type Filtering = Pick<ViewProps, 'network' | 'onFilters'>;

/**
 * A network to count by beside a picture: while a stretch of time is brushed or
 * played it may be of a moment ago. Whatever else changes is there at once, so
 * that a tick never lags behind its click.
 */
export function useUnhurriedTime({ network, onFilters }: Filtering): Filtering {
  const late = useDeferredValue(network);
  if (late === network || !isAnotherTimeOf(late, network))
    return { network, onFilters };
  return {
    network: late,
    onFilters: (filters) =>
      onFilters(
        filters.time === late.filters.time
          ? withTime(filters, network.filters.time)
          : filters,
      ),
  };
}

/** Whether two networks differ by the chosen stretch of time alone. */
export function isAnotherTimeOf(one: Network, other: Network): boolean {
  return (
    one.columns === other.columns && isAlikeButTime(one.filters, other.filters)
  );
}

function withTime(filters: Filters, time: Filters['time']): Filters {
  const { time: _, ...rest } = filters;
  return time === undefined ? rest : { ...rest, time };
}
