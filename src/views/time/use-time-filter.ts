import { useCallback, useEffect, useRef, useState } from 'react';
import type { Filters } from '../../lens';
import type { Network } from '../../network';
import type { TimeRange } from '../../time';
import type { Window } from './brush';
import { timeOf, windowOf } from './brush';

/** The window over a case's time, and how to move it. */
export type TimeFilter = {
  readonly window: Window;
  /** Shows a window at once; the filter follows within a frame. */
  readonly onWindow: (window: Window) => void;
};

/**
 * The window that the filters set. While it is moved it runs ahead of them:
 * they are told at most once per frame, and may take their time to follow.
 */
export function useTimeFilter(
  network: Network,
  onFilters: (filters: Filters) => void,
): TimeFilter {
  const { filters, histogram } = network;
  const [ahead, setAhead] = useState<Window | undefined>();
  const latest = useRef({ network, onFilters });
  const sent = useRef<readonly string[]>([]);
  const frame = useRef(0);
  const current = keyOf(filters.time);
  useEffect(() => {
    latest.current = { network, onFilters };
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  useEffect(() => {
    // An answer to an earlier move must not pull the window back.
    const isOld = sent.current.slice(0, -1).includes(current);
    if (isOld) return;
    sent.current = [];
    setAhead(undefined);
  }, [current]);
  const onWindow = useCallback((window: Window) => {
    setAhead(window);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const { network, onFilters } = latest.current;
      const { time: before, ...rest } = network.filters;
      const stretch = timeOf(network.histogram.bins, window);
      // What was asked for beside one stretch is asked for beside the next.
      const time = stretch && { ...before, ...stretch };
      if (keyOf(time) === keyOf(before)) setAhead(undefined);
      else sent.current = [...sent.current, keyOf(time)];
      onFilters(time === undefined ? rest : { ...rest, time });
    });
  }, []);
  return { window: ahead ?? windowOf(histogram.bins, filters.time), onWindow };
}

function keyOf(time: TimeRange | undefined): string {
  return time === undefined ? '' : `${time.from} ${time.to}`;
}
