import { Button } from '../parts/button';
import type { WantedDetail } from './drawing-events';
import type { Detail } from './light-scene';
import styles from './network-view.module.css';
import type { DrawingState } from './use-drawing';

/** Says over the drawing why it is not there, or not as it should be. */
export function CanvasNotes(props: {
  readonly state: DrawingState;
  readonly detail: Detail;
  readonly wanted: WantedDetail;
  readonly actorCount: number;
  readonly shownActorCount: number;
  readonly tieCount: number;
  readonly isPlaced: boolean;
  readonly onRecover: () => void;
  readonly onWanted: (wanted: WantedDetail) => void;
  readonly onClearFilters: () => void;
  readonly onClaims: () => void;
}) {
  if (props.state === 'unsupported') return <Unsupported {...props} />;
  if (props.state === 'lost')
    return (
      <Note title="The drawing was lost">
        <p>
          The graphics card has let go of it, as may happen after the computer
          has slept. Nothing of the case is lost.
        </p>
        <Button look="primary" onClick={props.onRecover}>
          Draw again
        </Button>
      </Note>
    );
  if (props.actorCount === 0)
    return (
      <Note title="Nothing to draw yet">
        <p>
          Actors appear here with the first claims that are taken from an
          article.
        </p>
      </Note>
    );
  if (!props.isPlaced)
    return (
      <output className={styles['waiting']}>
        Working out where actors stand…
      </output>
    );
  if (props.shownActorCount === 0)
    return (
      <Note title="Nothing matches these filters">
        <Button look="primary" onClick={props.onClearFilters}>
          Clear the filters
        </Button>
      </Note>
    );
  return <Lighter {...props} />;
}

function Unsupported({ onClaims }: { readonly onClaims: () => void }) {
  return (
    <Note title="This browser cannot draw the network">
      <p>
        The drawing needs WebGL, which is switched off or missing here. The
        Claims view shows the same claims as a table.
      </p>
      <Button look="primary" onClick={onClaims}>
        Go to the claims
      </Button>
    </Note>
  );
}

function Lighter(props: {
  readonly detail: Detail;
  readonly wanted: WantedDetail;
  readonly tieCount: number;
  readonly onWanted: (wanted: WantedDetail) => void;
}) {
  const ties = `${props.tieCount.toLocaleString('en-GB')} ties`;
  if (props.detail === 'light')
    return (
      <output className={styles['lighter']}>
        Lighter drawing: {ties}, one line per pair.
        <Button look="outlined" onClick={() => props.onWanted('full')}>
          Draw all
        </Button>
      </output>
    );
  if (props.wanted === 'auto') return undefined;
  return (
    <output className={styles['lighter']}>
      All {ties} are drawn; moving may be slow.
      <Button look="outlined" onClick={() => props.onWanted('auto')}>
        Draw lighter where needed
      </Button>
    </output>
  );
}

function Note(props: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <div className={styles['note']}>
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
