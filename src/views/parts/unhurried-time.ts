import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Filters } from '../../lens';
import { isAlikeButTime } from '../../lens';
import type { Network } from '../../network';
import type { ViewProps } from './view-props';

type Filtering = Pick<ViewProps, 'network' | 'onFilters'>;

/** Of more claims, counts wait until the chosen stretch of time rests. */
const FEW = 2_000;

/** How long it rests by then, and the longest that counts wait, in ms. */
const REST = 150;
const LONGEST = 1_000;

/**
 * A network to count by beside a picture: while a stretch of time is brushed or
 * played it may be of a moment ago, in a large case of when that last rested.
 * Whatever else changes is there at once, so that a tick never lags behind its
 * click. Both are the same as long as nothing is counted anew.
 */
export function useUnhurriedTime({ network, onFilters }: Filtering): Filtering {
  const late = useDeferredValue(useRestedTime(network));
  const counted = isAnotherTimeOf(late, network) ? late : network;
  const latest = useRef({ network, onFilters });
  useEffect(() => {
    latest.current = { network, onFilters };
  });
  const onCounted = useCallback(
    (filters: Filters) => {
      const { network, onFilters } = latest.current;
      onFilters(
        filters.time === counted.filters.time
          ? withTime(filters, network.filters.time)
          : filters,
      );
    },
    [counted],
  );
  return { network: counted, onFilters: onCounted };
}

/** A network, or in a large case that of when the chosen stretch last rested. */
export function useRestedTime(network: Network): Network {
  const [rested, setRested] = useState(network);
  const lag = useRef<{ readonly of: Network; readonly since: number }>(
    undefined,
  );
  const isBehind = mayWait(rested, network);
  if (!isBehind && rested !== network) setRested(network);
  useEffect(() => {
    if (!isBehind) return undefined;
    const now = performance.now();
    if (lag.current?.of !== rested) lag.current = { of: rested, since: now };
    const left = lag.current.since + LONGEST - now;
    const due = setTimeout(
      () => startTransition(() => setRested(network)),
      Math.min(REST, Math.max(left, 0)),
    );
    return () => clearTimeout(due);
  }, [isBehind, rested, network]);
  return isBehind ? rested : network;
}

/** Whether what is counted may stay as it was: many claims, at another time. */
export function mayWait(rested: Network, network: Network): boolean {
  return (
    rested !== network &&
    network.columns.within.claims.length > FEW &&
    isAnotherTimeOf(rested, network)
  );
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
