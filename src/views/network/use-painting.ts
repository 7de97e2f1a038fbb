import { useEffect, useMemo, useState } from 'react';
import type { Painting } from '../../figure';
import type { paintingOf } from './network-painting';
import type { NetworkViewProps } from './network-view-props';

/**
 * What colours show, if it is not sides; `undefined` also until what finds it
 * is loaded, and where it cannot be.
 */
export function usePainting({
  network,
  coloring,
}: Pick<NetworkViewProps, 'network' | 'coloring'>): Painting | undefined {
  const [room, setRoom] = useState<{
    readonly paintingOf: typeof paintingOf;
  }>();
  const isBySide = coloring === 'side';
  useEffect(() => {
    if (!isBySide)
      void import('./network-painting').then(setRoom, () => undefined);
  }, [isBySide]);
  return useMemo(
    () =>
      coloring === 'side' ? undefined : room?.paintingOf(network, coloring),
    [network, coloring, room],
  );
}
