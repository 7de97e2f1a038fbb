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
import type { Manner } from '../../lens';
import { networkWords } from '../../words';
import { clearGround, emptyScene, groundOf, sceneOf } from '../../figure';
import { Button } from '../parts/button';
import { Canvas } from './canvas';
import type { Drawing } from './drawing';
import { Legend } from './legend';
import { Narrowing } from './narrowing';
import type { NetworkViewProps } from './network-view-props';
import styles from './network-view.module.css';
import { Toolbar } from './toolbar';
import { useDrawnOut } from './use-drawn-out';
import { useOverview } from './use-overview';
import { usePainting } from './use-painting';
import { usePresenting } from './use-presenting';

const FigureDialog = lazy(async () => ({
  default: (await import('./figure/figure-dialog')).FigureDialog,
}));

/** Who was in touch with whom, drawn as a network with one line per channel. */
export function NetworkView(given: NetworkViewProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const props = useDrawnOut(given, canvas);
  const { network, isPresented, onPresent } = props;
  const drawing = useRef<Drawing>(undefined);
  const [manner, setManner] = useState<Manner>('alone');
  const overview = useOverview(props);
  const each = useScene(props, overview === undefined);
  const inGroups = typeof overview === 'object' ? overview : undefined;
  const scene = overview === undefined ? each : (inGroups?.scene ?? emptyScene);
  const [isSaving, setSaving] = useState(false);
  usePresenting(drawing, isPresented, onPresent);
  useLentTools(props, drawing, overview !== undefined);
  return (
    <section
      className={styles['view']}
      aria-label={networkWords.view}
      data-presented={isPresented}
    >
      {isPresented && (
        <header className={styles['presented']}>
          <h2>{network.columns.within.title}</h2>
          <Button look="outlined" onClick={() => onPresent(false)}>
            {networkWords.leavePresentation}
          </Button>
        </header>
      )}
      <Toolbar
        {...props}
        isGrouped={overview !== undefined}
        manner={manner}
        onManner={setManner}
        onFit={() => drawing.current?.fit()}
        onZoom={(factor) => drawing.current?.zoomBy(factor)}
        onPicture={() => setSaving(true)}
      />
      <Narrowing {...props} />
      <Canvas
        {...props}
        {...{ scene, canvas, drawing, manner, overview: inGroups }}
      />
      {isSaving && (
        <Suspense>
          <FigureDialog
            {...{ network, drawing }}
            onClose={() => setSaving(false)}
          />
        </Suspense>
      )}
      <div className={styles['legend']}>
        <Legend {...props} isGrouped={overview !== undefined} />
      </div>
      <div className={styles['several']}>{props.several}</div>
    </section>
  );
}

/** Lends the moves of the camera to keys and commands, while it is shown. */
function useLentTools(
  { onTools }: NetworkViewProps,
  drawing: RefObject<Drawing | undefined>,
  isGrouped: boolean,
): void {
  const lend = useEffectEvent(onTools);
  const isGroupedNow = useEffectEvent(() => isGrouped);
  useEffect(() => {
    lend({
      fit: () => drawing.current?.fit(),
      zoomBy: (factor) => drawing.current?.zoomBy(factor),
      isGrouped: () => isGroupedNow(),
    });
    return () => lend(undefined);
  }, [drawing]);
}

/** The scene of every actor by itself, once they have places, if it is wanted. */
function useScene(props: NetworkViewProps, isWanted: boolean) {
  const { network, places, measure } = props;
  const { columns } = network;
  const painting = usePainting(props);
  const level = useMemo(
    () => (isWanted ? groundOf(columns) : undefined),
    [columns, isWanted],
  );
  const ground = useMemo(
    () => level && clearGround(level, places),
    [level, places],
  );
  return useMemo(() => {
    const isPlaced = Object.keys(places).length > 0;
    return isPlaced && ground !== undefined
      ? sceneOf({ network, ground, places, measure, painting })
      : emptyScene;
  }, [network, ground, places, measure, painting]);
}
