import type { RefObject } from 'react';
import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ActorId } from '../../case';
import type { Network } from '../../network';
import type { Manner } from '../../lens';
import { OPEN_FILTERS } from '../../lens';
import { networkWords } from '../../words';
import { CanvasNotes } from './canvas-notes';
import type { Drawing } from './drawing';
import type { WantedDetail } from './drawing-events';
import type { DrawnThing } from './emphasis';
import { networkInWords } from './network-in-words';
import type { NetworkViewProps } from './network-view-props';
import styles from './network-view.module.css';
import type { Scene } from './scene';
import { emptyScene } from './scene';
import { focusOf, selectionAfter } from './selection-focus';
import { useDrawing } from './use-drawing';
import { usePrintedPicture } from './use-printed-picture';
import { useWalk } from './use-walk';

// The first picture does not wait for what is said about it.
const Told = lazy(async () => ({ default: (await import('./told')).Told }));
const LassoLayer = lazy(async () => ({
  default: (await import('./lasso-layer')).LassoLayer,
}));
const NotDrawn = lazy(async () => ({
  default: (await import('./not-drawn')).NotDrawn,
}));

type CanvasProps = NetworkViewProps & {
  readonly scene: Scene;
  readonly drawing: RefObject<Drawing | undefined>;
  readonly manner: Manner;
};

/** The drawing itself, its keys, and what is said over and about it. */
export function Canvas(props: CanvasProps) {
  const { network, selection, scene, drawing, onSelect } = props;
  const place = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<WantedDetail>('auto');
  const [hovered, setHovered] = useState<DrawnThing>();
  const [walked, setWalked] = useState<DrawnThing>();
  const printed = usePrintedPicture(drawing);
  const focus = useMemo(
    () => focusOf(network, selection),
    [network, selection],
  );
  const onPick = (thing: DrawnThing | undefined, isAdded: boolean) =>
    onSelect(selectionAfter(selection, thing, isAdded));
  const { state, detail, recover } = useDrawing(place, drawing, {
    scene,
    focus,
    pointedAt: walked,
    areRegionsShown: props.areRegionsShown,
    wanted,
    onHover: setHovered,
    onPick,
    onOpen: (actor) => drawing.current?.fit(neighbourhoodOf(network, actor)),
    onMove: (actor, to) => props.onMove(actor as ActorId, to),
  });
  useAboveCover(place, drawing, focus.actors, props.coverFrom);
  const walk = { drawing, scene, walked, onWalk: setWalked, onPick };
  const onKeyDown = useWalk(walk);
  return (
    <div className={styles['canvas']}>
      <div ref={place} className={styles['drawing']} />
      <div ref={printed} className={styles['printed']} />
      <button
        type="button"
        className={styles['walker']}
        aria-label={networkWords.drawing(networkInWords(network))}
        onKeyDown={onKeyDown}
        onBlur={() => setWalked(undefined)}
      />
      <Suspense>
        {props.isLassoOn && <LassoLayer {...props} onPick={onPick} />}
      </Suspense>
      {scene !== emptyScene && <Said {...props} {...{ hovered, walked }} />}
      <CanvasNotes
        {...{ state, detail, wanted }}
        actorCount={network.columns.within.actors.length}
        shownActorCount={scene.actors.filter((each) => !each.hidden).length}
        tieCount={network.ties.length}
        isPlaced={scene !== emptyScene}
        onRecover={recover}
        onWanted={setWanted}
        onClearFilters={() => props.onFilters(OPEN_FILTERS)}
        onClaims={props.onClaims}
      />
    </div>
  );
}

/** Keeps what is selected in sight, where a sheet covers the foot of the view. */
function useAboveCover(
  place: RefObject<HTMLElement | null>,
  drawing: RefObject<Drawing | undefined>,
  actors: ReadonlySet<string>,
  coverFrom: () => number | undefined,
): void {
  const coverNow = useEffectEvent(coverFrom);
  useEffect(() => {
    const from = actors.size === 0 ? undefined : coverNow();
    const top = place.current?.getBoundingClientRect().top;
    if (from !== undefined && top !== undefined)
      drawing.current?.showAbove([...actors], from - top);
  }, [place, drawing, actors]);
}

/** What is said of the drawing: what it leaves out, what is pointed at. */
function Said({
  network,
  onSelect,
  hovered,
  walked,
}: Pick<NetworkViewProps, 'network' | 'onSelect'> & {
  readonly hovered: DrawnThing | undefined;
  readonly walked: DrawnThing | undefined;
}) {
  return (
    <Suspense>
      <NotDrawn network={network} onSelect={onSelect} />
      <Told network={network} hovered={hovered} walked={walked} />
    </Suspense>
  );
}

function neighbourhoodOf(network: Network, actor: string): readonly string[] {
  const others = network.ties.flatMap(({ a, b }) =>
    a === actor ? [b] : b === actor ? [a] : [],
  );
  return [actor, ...others];
}
