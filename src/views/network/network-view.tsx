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
import { Button } from '../parts/button';
import { Canvas } from './canvas';
import type { Drawing } from './drawing';
import { Legend } from './legend';
import { Narrowing } from './narrowing';
import type { NetworkViewProps } from './network-view-props';
import styles from './network-view.module.css';
import { emptyScene } from './scene';
import { clearGround, groundOf, sceneOf } from './scene-of';
import { Toolbar } from './toolbar';
import { usePresenting } from './use-presenting';

const FigureDialog = lazy(async () => ({
  default: (await import('./figure/figure-dialog')).FigureDialog,
}));

/** Who was in touch with whom, drawn as a network with one line per channel. */
export function NetworkView(props: NetworkViewProps) {
  const { network, onFilters, isPresented, onPresent } = props;
  const drawing = useRef<Drawing>(undefined);
  const [manner, setManner] = useState<Manner>('alone');
  const scene = useScene(props);
  const [isSaving, setSaving] = useState(false);
  usePresenting(drawing, isPresented, onPresent);
  const lend = useEffectEvent(props.onTools);
  useEffect(() => {
    lend({
      fit: () => drawing.current?.fit(),
      zoomBy: (factor) => drawing.current?.zoomBy(factor),
    });
    return () => lend(undefined);
  }, []);
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
        manner={manner}
        onManner={setManner}
        onFit={() => drawing.current?.fit()}
        onZoom={(factor) => drawing.current?.zoomBy(factor)}
        onPicture={() => setSaving(true)}
      />
      <Narrowing {...props} />
      <Canvas {...props} {...{ scene, drawing, manner }} />
      {isSaving && (
        <Suspense>
          <FigureDialog
            {...{ network, drawing }}
            onClose={() => setSaving(false)}
          />
        </Suspense>
      )}
      <div className={styles['legend']}>
        <Legend network={network} onFilters={onFilters} />
      </div>
      <div className={styles['several']}>{props.several}</div>
    </section>
  );
}

/** The scene of the network, once actors have places. */
function useScene({ network, places, measure }: NetworkViewProps) {
  const { columns } = network;
  const level = useMemo(() => groundOf(columns), [columns]);
  const ground = useMemo(() => clearGround(level, places), [level, places]);
  return useMemo(() => {
    const isPlaced = Object.keys(places).length > 0;
    return isPlaced
      ? sceneOf({ network, ground, places, measure })
      : emptyScene;
  }, [network, ground, places, measure]);
}
