import { groupWords, networkWords } from '../../words';
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
  /** How many groups are drawn, of how many actors, where any are. */
  readonly grouped:
    { readonly groups: number; readonly actors: number } | undefined;
  readonly onEach: () => void;
  readonly isPlaced: boolean;
  readonly onRecover: () => void;
  readonly onWanted: (wanted: WantedDetail) => void;
  readonly onClearFilters: () => void;
  readonly onClaims: () => void;
}) {
  if (props.state === 'unsupported') return <Unsupported {...props} />;
  if (props.state === 'lost')
    return (
      <Note title={networkWords.lostTitle}>
        <p>{networkWords.lost}</p>
        <Button look="primary" onClick={props.onRecover}>
          {networkWords.drawAgain}
        </Button>
      </Note>
    );
  if (props.actorCount === 0)
    return (
      <Note title={networkWords.emptyTitle}>
        <p>{networkWords.empty}</p>
      </Note>
    );
  if (!props.isPlaced)
    return (
      <output className={styles['waiting']}>{networkWords.placing}</output>
    );
  if (props.shownActorCount === 0)
    return (
      <Note title={networkWords.nothingMatches}>
        <Button look="primary" onClick={props.onClearFilters}>
          {networkWords.clearFilters}
        </Button>
      </Note>
    );
  if (props.grouped !== undefined)
    return (
      <output className={styles['lighter']}>
        {groupWords.overview(props.grouped.actors, props.grouped.groups)}
        <Button look="outlined" onClick={props.onEach}>
          {groupWords.drawEach}
        </Button>
      </output>
    );
  return <Lighter {...props} />;
}

function Unsupported({ onClaims }: { readonly onClaims: () => void }) {
  return (
    <Note title={networkWords.unsupportedTitle}>
      <p>{networkWords.unsupported}</p>
      <Button look="primary" onClick={onClaims}>
        {networkWords.toClaims}
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
  if (props.detail === 'light')
    return (
      <output className={styles['lighter']}>
        {networkWords.lighter(props.tieCount)}
        <Button look="outlined" onClick={() => props.onWanted('full')}>
          {networkWords.drawAll}
        </Button>
      </output>
    );
  if (props.wanted === 'auto') return undefined;
  return (
    <output className={styles['lighter']}>
      {networkWords.full(props.tieCount)}
      <Button look="outlined" onClick={() => props.onWanted('auto')}>
        {networkWords.drawLighter}
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
