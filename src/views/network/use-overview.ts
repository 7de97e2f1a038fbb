import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ActorId } from '../../case';
import { actorsBehind } from '../../lens';
import { MOST_SINGLE } from '../../network';
import type { NetworkViewProps } from './network-view-props';
import type { Overview } from './drawn-overview';
import type * as OverviewRoom from './overview';

/** So many selected actors at most are drawn out of the groups they are in. */
const MOST_ALONE = 12;
const NOBODY: ReadonlySet<ActorId> = new Set();

type OverviewProps = Pick<
  NetworkViewProps,
  'network' | 'places' | 'measure' | 'grouping' | 'selection'
>;

/**
 * The overview of a network that is drawn in groups; `undefined` where each
 * actor is drawn, and *coming* until what makes it is loaded.
 */
export function useOverview(
  props: OverviewProps,
): Overview | 'coming' | undefined {
  const { network, places, measure, grouping, selection } = props;
  const [room, setRoom] = useState<
    Pick<typeof OverviewRoom, 'overviewOf' | 'foreseeOverview'> | 'missing'
  >();
  const { manner } = grouping;
  // What opens is worked out after the click, and drawn in a task of its own.
  const opened = useDeferredValue(grouping.opened);
  const shown = useMemo(
    () => network.shown.actors.reduce((sum, each) => sum + each, 0),
    [network],
  );
  const isGrouped =
    room !== 'missing' &&
    (manner === 'suited' ? shown > MOST_SINGLE : manner === 'grouped');
  useEffect(() => {
    if (!isGrouped) return;
    // What cannot be loaded leaves every actor drawn.
    void import('./overview').then(setRoom, () => setRoom('missing'));
  }, [isGrouped]);
  const alone = useMemo(() => {
    if (!isGrouped || selection === undefined) return NOBODY;
    const actors = actorsBehind(network.columns, selection);
    return actors.size <= MOST_ALONE ? actors : NOBODY;
  }, [isGrouped, network.columns, selection]);
  const isPlaced = useMemo(() => Object.keys(places).length > 0, [places]);
  useEffect(() => {
    if (!isGrouped || room === undefined || isPlaced) return undefined;
    // A task of its own: the page answers in between.
    const due = setTimeout(() => room.foreseeOverview(network));
    return () => clearTimeout(due);
  }, [isGrouped, room, network, isPlaced]);
  return useMemo(() => {
    if (!isGrouped) return undefined;
    if (room === undefined || !isPlaced) return 'coming';
    return room.overviewOf({ network, places, measure, opened, alone });
  }, [isGrouped, room, isPlaced, network, places, measure, opened, alone]);
}
