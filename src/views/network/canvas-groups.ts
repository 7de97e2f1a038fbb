import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { ActorId } from '../../case';
import { selectionOf } from '../../lens';
import { withGroup } from '../../network';
import type { Point, Scene } from '../../figure';
import type { Overview } from './drawn-overview';
import type { Drawing } from './drawing';
import type { DrawnThing } from './emphasis';
import type { NetworkViewProps } from './network-view-props';
import { selectionAfter } from './selection-focus';

type Acting = NetworkViewProps & {
  readonly scene: Scene;
  readonly overview: Overview | undefined;
};

/** Whether what is pointed at is a group, which a click opens. */
export function isGroup(
  overview: Overview | undefined,
  thing: DrawnThing | undefined,
): boolean {
  return thing !== undefined && overview?.groups.has(thing.id) === true;
}

/** Selects what was clicked; a group opens, a line between groups is its ties. */
export function pick(
  props: Acting,
  thing: DrawnThing | undefined,
  isAdded: boolean,
): void {
  const { overview, selection, grouping, onSelect, onGrouping } = props;
  const group = overview?.groups.get(thing?.id ?? '')?.group;
  const bundle = overview?.bundles.get(thing?.id ?? '');
  if (group !== undefined) onGrouping(withGroup(grouping, group.id));
  else if (bundle !== undefined)
    onSelect(selectionOf(bundle.ties.map(({ id }) => ({ kind: 'tie', id }))));
  else onSelect(selectionAfter(selection, thing, isAdded));
}

/** Frames the group that was opened last, or all where the last was closed. */
export function useFramedGroups({
  overview,
  grouping,
  drawing,
}: Pick<Acting, 'overview' | 'grouping'> & {
  readonly drawing: RefObject<Drawing | undefined>;
}): void {
  const framed = useRef(grouping.opened);
  useEffect(() => {
    if (overview === undefined || framed.current === overview.opened) return;
    framed.current = overview.opened;
    const latest = overview.grouped.opened.find(
      ({ id }) => id === overview.opened.at(-1),
    );
    drawing.current?.fit(latest && overview.marksIn(latest));
  }, [overview, drawing]);
}

/** A disc was let go elsewhere: an actor, or a group with all its actors. */
export function moved(props: Acting, id: string, to: Point): void {
  const { network, overview, scene } = props;
  const group = overview?.groups.get(id)?.group;
  if (group === undefined) return props.onMove(id as ActorId, to);
  const from = scene.actors.find((each) => each.id === id) ?? to;
  const { actors } = network.columns.within;
  return props.onMoveGroup(
    group.members.flatMap((member) => actors[member]?.id ?? []),
    { x: to.x - from.x, y: to.y - from.y },
  );
}

/** How many groups are shown, and of how many actors. */
export function countsIn({ grouped, groups }: Overview): {
  readonly groups: number;
  readonly actors: number;
} {
  const shown = [...groups.values()].filter(({ shownCount }) => shownCount > 0);
  const single = grouped.nodes.filter(({ kind }) => kind === 'actor').length;
  return {
    groups: shown.length,
    actors: shown.reduce((sum, { shownCount }) => sum + shownCount, single),
  };
}
