import { useMemo, useRef, useState } from 'react';
import type { ActorId } from '../../case';
import type { Measure } from '../../network';
import { OPEN_FILTERS } from '../../network';
import { CanvasNotes } from './canvas-notes';
import type { WantedDetail } from './drawing';
import type { DrawnThing } from './emphasis';
import { networkInWords, thingInWords } from './in-words';
import { Legend } from './legend';
import type { NetworkViewProps } from './network-view-props';
import styles from './network-view.module.css';
import { savePicture } from './save-picture';
import { emptyScene } from './scene';
import { groundOf, sceneOf } from './scene-of';
import { focusOf, selectionOf } from './selection-focus';
import { Toolbar } from './toolbar';
import { useDrawing } from './use-drawing';
import { useWalk } from './use-walk';

/** Who was in touch with whom, drawn as a network with one line per channel. */
export function NetworkView(props: NetworkViewProps) {
  const { network, selection, onSelect, onFilters } = props;
  const place = useRef<HTMLDivElement>(null);
  const [measure, setMeasure] = useState<Measure>('contacts');
  const [areRegionsShown, showRegions] = useState(true);
  const [wanted, setWanted] = useState<WantedDetail>('auto');
  const [hovered, setHovered] = useState<DrawnThing>();
  const [walked, setWalked] = useState<DrawnThing>();
  const scene = useScene(props, measure);
  const focus = useMemo(
    () => focusOf(network, selection),
    [network, selection],
  );
  const { drawing, state, detail, recover } = useDrawing(place, {
    scene,
    focus,
    pointedAt: walked,
    areRegionsShown,
    wanted,
    onHover: setHovered,
    onPick: (thing) => onSelect(selectionOf(thing)),
    onOpen: (actor) => drawing.current?.fit(withNeighbours(actor)),
    onMove: (actor, to) => props.onMove(actor as ActorId, to),
  });
  const onKeyDown = useWalk({
    drawing,
    scene,
    walked,
    onWalk: setWalked,
    onPick: (thing) => onSelect(selectionOf(thing)),
  });
  const withNeighbours = (actor: string): string[] => [
    actor,
    ...network.ties.flatMap(({ a, b }) =>
      a === actor ? [b] : b === actor ? [a] : [],
    ),
  ];
  const told = walked ?? hovered;
  return (
    <section className={styles['view']} aria-label="Network">
      <Toolbar
        {...props}
        measure={measure}
        onMeasure={setMeasure}
        areRegionsShown={areRegionsShown}
        onRegions={showRegions}
        onFit={() => drawing.current?.fit()}
        onZoom={(factor) => drawing.current?.zoomBy(factor)}
        onPicture={() => void savePicture(drawing.current, network)}
      />
      <div className={styles['canvas']}>
        <div ref={place} className={styles['drawing']} />
        <button
          type="button"
          className={styles['walker']}
          aria-label={`Network drawing. ${networkInWords(network)} Arrow keys go from actor to actor, Enter selects, plus and minus zoom, F fits. The Claims view lists the same claims.`}
          onKeyDown={onKeyDown}
          onBlur={() => setWalked(undefined)}
        />
        {told !== undefined && (
          <p className={styles['hint']}>{thingInWords(network, told)}</p>
        )}
        <CanvasNotes
          state={state}
          detail={detail}
          wanted={wanted}
          actorCount={network.columns.within.actors.length}
          shownActorCount={scene.actors.filter((each) => !each.hidden).length}
          tieCount={network.ties.length}
          isPlaced={scene !== emptyScene}
          onRecover={recover}
          onWanted={setWanted}
          onClearFilters={() => onFilters(OPEN_FILTERS)}
          onClaims={props.onClaims}
        />
        <p className="visually-hidden" aria-live="polite">
          {walked && thingInWords(network, walked)}
        </p>
      </div>
      <Legend network={network} onFilters={onFilters} />
    </section>
  );
}

/** The scene of the network, once actors have places. */
function useScene({ network, places }: NetworkViewProps, measure: Measure) {
  const { columns } = network;
  const ground = useMemo(() => groundOf(columns), [columns]);
  return useMemo(() => {
    const isPlaced = Object.keys(places).length > 0;
    return isPlaced
      ? sceneOf({ network, ground, places, measure })
      : emptyScene;
  }, [network, ground, places, measure]);
}
