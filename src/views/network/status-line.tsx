import type { Network } from '../../network';
import { groupWords, networkWords } from '../../words';
import { Button } from '../parts/button';
import { countsIn } from './canvas-groups';
import type { WantedDetail } from './drawing-events';
import type { Overview } from './drawn-overview';
import type { DrawnThing } from './emphasis';
import type { Detail } from './light-scene';
import type { NetworkViewProps } from './network-view-props';
import { NotDrawn } from './not-drawn';
import styles from './status-line.module.css';
import { Told } from './told';

type StatusProps = Pick<NetworkViewProps, 'onSelect' | 'onGrouping'> & {
  readonly network: Network;
  readonly overview: Overview | undefined;
  readonly isDrawn: boolean;
  readonly hovered: DrawnThing | undefined;
  readonly walked: DrawnThing | undefined;
  readonly detail: Detail;
  readonly wanted: WantedDetail;
  readonly onWanted: (wanted: WantedDetail) => void;
};

/**
 * The line below the drawing: what is pointed at, else how the network is drawn;
 * and what is not drawn. It keeps its room, and covers nothing.
 */
export function StatusLine(props: StatusProps) {
  const { network, overview, onSelect, hovered, walked } = props;
  return (
    <div className={styles['line']} data-screen-only>
      {props.isDrawn && (
        <>
          <Manner {...props} />
          <Told {...{ network, overview, hovered, walked }} />
          <NotDrawn
            network={network}
            isGrouped={overview !== undefined}
            onSelect={onSelect}
          />
        </>
      )}
    </div>
  );
}

/** How it is drawn, where that is not every tie by itself, and the other way. */
function Manner(props: StatusProps) {
  const { network, overview, detail, wanted, onWanted, onGrouping } = props;
  const ties = network.ties.length;
  if (overview !== undefined) {
    const { actors, groups } = countsIn(overview);
    return (
      <output className={styles['manner']}>
        <span>{groupWords.overview(actors, groups)}</span>
        <Button
          look="outlined"
          onClick={() => onGrouping({ manner: 'single', opened: [] })}
        >
          {groupWords.drawEach}
        </Button>
      </output>
    );
  }
  if (detail === 'light')
    return (
      <output className={styles['manner']}>
        <span>{networkWords.lighter(ties)}</span>
        <Button look="outlined" onClick={() => onWanted('full')}>
          {networkWords.drawAll}
        </Button>
      </output>
    );
  if (wanted === 'auto') return undefined;
  return (
    <output className={styles['manner']}>
      <span>{networkWords.full(ties)}</span>
      <Button look="outlined" onClick={() => onWanted('auto')}>
        {networkWords.drawLighter}
      </Button>
    </output>
  );
}
