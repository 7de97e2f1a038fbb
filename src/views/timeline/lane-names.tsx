import type { KeyboardEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import type { ActorId } from '../../case';
import {
  selectionOf,
  shownOfSide,
  sideColorsOf,
  withToggled,
} from '../../lens';
import type { Lane, Network } from '../../network';
import { laneWords } from '../../words';
import { isAdding } from '../parts/is-adding';
import { shortNamesOf } from '../parts/short-names';
import { SideMark } from '../parts/side-mark';
import type { ViewProps } from '../parts/view-props';
import type { LaneRows } from './lane-rows';
import styles from './timeline.module.css';

/** A lane's name, short and in full, and whether it stands for someone unnamed. */
export type LaneName = {
  readonly short: string;
  readonly full: string;
  readonly isUnnamed: boolean;
};

/** The names of lanes. */
export function useLaneNames({
  columns: { within },
}: Network): (lane: Lane) => LaneName {
  return useMemo(() => {
    const short = shortNamesOf(within.actors);
    const actors = new Map(within.actors.map((each) => [each.id, each]));
    return (lane) => {
      if (lane.kind === 'side') {
        const name = lane.side === '' ? laneWords.noSide : lane.side;
        return { short: name, full: name, isUnnamed: false };
      }
      const actor = actors.get(lane.actor);
      return {
        short: short.get(lane.actor) ?? lane.actor,
        full: actor?.name ?? lane.actor,
        isUnnamed: actor?.kind === 'role',
      };
    };
  }, [within]);
}

/** The name of one lane: a button that selects its actor, or those of its side. */
export function LaneButton({
  lane,
  name,
  isLit,
  network,
  selection,
  onSelect,
  ...rest
}: Pick<ViewProps, 'network' | 'selection' | 'onSelect'> & {
  readonly lane: Lane;
  readonly name: LaneName;
  readonly isLit: boolean;
  readonly tabIndex: number;
  readonly onFocus?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}) {
  const colors = useMemo(
    () => sideColorsOf(network.columns.within),
    [network.columns.within],
  );
  return (
    <button
      type="button"
      data-lane
      className={styles['name']}
      data-lit={isLit}
      data-unnamed={name.isUnnamed}
      aria-pressed={isLit}
      aria-label={laneWords.lane(name.full, lane.contactCount)}
      title={name.full}
      onClick={(event) => {
        if (lane.kind === 'side')
          return onSelect(selectionOf(shownOfSide(network, lane.side)));
        const thing = { kind: 'actor', id: lane.actor } as const;
        return onSelect(
          isAdding(event) ? withToggled(selection, thing) : thing,
        );
      }}
      {...rest}
    >
      <SideMark color={colors.get(lane.side)} />
      <span>{name.short}</span>
    </button>
  );
}

/** The names beside the lanes; up and down go from one to the next. */
export function LaneNames({
  lanes,
  rows,
  litActors,
  ...rest
}: Pick<ViewProps, 'network' | 'selection' | 'onSelect'> & {
  readonly lanes: readonly Lane[];
  readonly rows: LaneRows;
  readonly litActors: ReadonlySet<ActorId>;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState(0);
  const nameOf = useLaneNames(rest.network);
  const litSides = useLitSides(rest.network, litActors);
  return (
    <ul ref={list} aria-label={laneWords.lanes} className={styles['names']}>
      {lanes.map((lane, at) => (
        <li key={keyOf(lane)} style={{ height: rows.lanes[at]?.height }}>
          <LaneButton
            {...rest}
            lane={lane}
            name={nameOf(lane)}
            isLit={
              lane.kind === 'actor'
                ? litActors.has(lane.actor)
                : litSides.has(lane.side)
            }
            tabIndex={at === Math.min(current, lanes.length - 1) ? 0 : -1}
            onFocus={() => setCurrent(at)}
            onKeyDown={(event) => stepThrough(event, list.current)}
          />
        </li>
      ))}
    </ul>
  );
}

/** The sides all of whose shown actors are selected. */
export function useLitSides(
  network: Network,
  litActors: ReadonlySet<ActorId>,
): ReadonlySet<string> {
  return useMemo(() => {
    const { actors } = network.columns.within;
    const sides = new Map<string, boolean>();
    actors.forEach(({ id, side = '' }, at) => {
      if (network.shown.actors[at] !== 1) return;
      sides.set(side, (sides.get(side) ?? true) && litActors.has(id));
    });
    return new Set([...sides].flatMap(([side, isLit]) => (isLit ? side : [])));
  }, [network, litActors]);
}

/** What tells a lane apart from the others. */
export function keyOf(lane: Lane): string {
  return lane.kind === 'actor' ? `actor ${lane.actor}` : `side ${lane.side}`;
}

function stepThrough(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || list === null) return;
  const names = [...list.querySelectorAll<HTMLElement>('[data-lane]')];
  const at = names.findIndex((each) => each === event.target);
  const next = names[at + step];
  event.preventDefault();
  next?.focus();
}
