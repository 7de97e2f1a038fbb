import { networkWords } from '../../words';
import { Button } from '../parts/button';
import styles from './network-view.module.css';
import type { DrawingState } from './use-drawing';

/** Says over the drawing why it is not there, or not as it should be. */
export function CanvasNotes(props: {
  readonly state: DrawingState;
  readonly actorCount: number;
  readonly shownActorCount: number;
  readonly isPlaced: boolean;
  readonly onRecover: () => void;
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
  return undefined;
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
