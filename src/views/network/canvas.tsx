import type { RefObject } from 'react';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Manner } from '../../lens';
import { OPEN_FILTERS } from '../../lens';
import type { Network } from '../../network';
import { networkWords } from '../../words';
import type { Scene } from '../../figure';
import { emptyScene, shownIn } from '../../figure';
import { isGroup, moved, pick, useFramedGroups } from './canvas-groups';
import { CanvasNotes } from './canvas-notes';
import type { Drawing } from './drawing';
import type { WantedDetail } from './drawing-events';
import type { DrawnThing, Focus } from './emphasis';
import { LineBelow } from './line-below';
import { networkInWords } from './network-in-words';
import type { NetworkViewProps } from './network-view-props';
import type { Overview } from './drawn-overview';
import styles from './network-view.module.css';
import { focusOf } from './selection-focus';
import { useDrawing } from './use-drawing';
import { usePrintedPicture } from './use-printed-picture';
import { useWalk } from './use-walk';

const GroupTrail = lazy(async () => ({
  default: (await import('./group-trail')).GroupTrail,
}));
const LassoLayer = lazy(async () => ({
  default: (await import('./lasso-layer')).LassoLayer,
}));

type CanvasProps = NetworkViewProps & {
  readonly scene: Scene;
  /** The ground of the drawing, whose shape it takes. */
  readonly canvas: RefObject<HTMLDivElement | null>;
  readonly drawing: RefObject<Drawing | undefined>;
  readonly manner: Manner;
  /** What the scene shows, where it is drawn in groups. */
  readonly overview: Overview | undefined;
};

/** The drawing itself, its keys, and what is said over and about it. */
export function Canvas(props: CanvasProps) {
  const { network, scene, canvas, drawing, overview } = props;
  const place = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<WantedDetail>('auto');
  const [hovered, setHovered] = useState<DrawnThing>();
  const [walked, setWalked] = useState<DrawnThing>();
  const printed = usePrintedPicture(drawing);
  const focus = useLitFocus(props);
  const onPick = (thing: DrawnThing | undefined, isAdded: boolean) => {
    if (isGroup(overview, thing)) setWalked(undefined);
    pick(props, thing, isAdded);
  };
  const { state, detail, recover } = useDrawing(place, drawing, {
    scene,
    focus,
    pointedAt: walked,
    areRegionsShown: props.areRegionsShown,
    wanted,
    onHover: setHovered,
    onPick,
    onOpen: (actor) => drawing.current?.fit(neighbourhoodOf(network, actor)),
    onMove: (actor, to) => moved(props, actor, to),
  });
  useFramedGroups(props);
  useAboveCover(place, drawing, focus.actors, props.coverFrom);
  const walk = { drawing, scene, walked, onWalk: setWalked, onPick };
  const onKeyDown = useWalk(walk);
  return (
    <>
      <div ref={canvas} className={styles['canvas']}>
        <div ref={place} className={styles['drawing']} />
        <div ref={printed} className={styles['printed']} />
        <button
          type="button"
          className={styles['walker']}
          aria-label={networkWords.drawing(networkInWords(network))}
          onKeyDown={onKeyDown}
          onBlur={() => setWalked(undefined)}
        />
        <Over {...props} onPick={onPick} />
        <CanvasNotes
          state={state}
          actorCount={network.columns.within.actors.length}
          shownActorCount={shownIn(scene)}
          isPlaced={scene !== emptyScene}
          onRecover={recover}
          onClearFilters={() => props.onFilters(OPEN_FILTERS)}
          onClaims={props.onClaims}
        />
      </div>
      <LineBelow
        {...props}
        {...{ hovered, walked, detail, wanted }}
        isDrawn={scene !== emptyScene}
        onWanted={setWanted}
      />
    </>
  );
}

/** What the selection lights: its actors and ties, or the groups they are in. */
function useLitFocus({ network, selection, overview }: CanvasProps): Focus {
  return useMemo(() => {
    const all = focusOf(network, selection);
    return overview === undefined ? all : overview.focusIn(all);
  }, [network, selection, overview]);
}

/**
 * Keeps what is selected in sight, where a sheet covers the foot of the view:
 * when it is selected, and when the sheet comes later.
 */
function useAboveCover(
  place: RefObject<HTMLElement | null>,
  drawing: RefObject<Drawing | undefined>,
  actors: ReadonlySet<string>,
  coverFrom: () => number | undefined,
): void {
  useEffect(() => {
    const from = actors.size === 0 ? undefined : coverFrom();
    const top = place.current?.getBoundingClientRect().top;
    if (from !== undefined && top !== undefined)
      drawing.current?.showAbove([...actors], from - top);
  }, [place, drawing, actors, coverFrom]);
}

/** What lies over the drawing: the lasso, and the groups that are open. */
function Over(
  props: CanvasProps & {
    readonly onPick: (thing: DrawnThing | undefined, isAdded: boolean) => void;
  },
) {
  const { overview } = props;
  return (
    <Suspense>
      {props.isLassoOn && <LassoLayer {...props} />}
      {overview && <GroupTrail {...props} overview={overview} />}
    </Suspense>
  );
}

function neighbourhoodOf(network: Network, actor: string): readonly string[] {
  const others = network.ties.flatMap(({ a, b }) =>
    a === actor ? [b] : b === actor ? [a] : [],
  );
  return [actor, ...others];
}
