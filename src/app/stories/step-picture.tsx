import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { StoryStep } from '../../case';
import type { Selection } from '../../lens';
import {
  claimInWords,
  claimsBehind,
  claimTimesBy,
  creditInWords,
} from '../../lens';
import { keepingBack } from '../../lessons';
import type { Network } from '../../network';
import type { ArticleId } from '../../text';
import { MatrixView } from '../../views/matrix';
import { NetworkPicture } from '../../views/network';
import { SequenceView } from '../../views/sequence';
import { TimelineView } from '../../views/timeline';
import { dateInWords, storyWords, viewWords } from '../../words';
import { workspaceOf } from '../address';
import { columnsFor, networkFor } from '../derive';
import type { Document } from '../session';
import styles from './hand-out.module.css';

/** More rows than these are counted rather than printed. */
const MOST_ROWS = 14;

const nothing = (): void => undefined;

/** A step on paper, and whether it also shows what a lesson keeps back. */
type PictureOf = {
  readonly open: Document;
  readonly step: StoryStep;
  readonly isWhole: boolean;
};

/** How the app shows a step, but for what is kept back. */
function useStepShown({ open: { theCase }, step, isWhole }: PictureOf) {
  return useMemo(() => {
    const columns = columnsFor(theCase);
    const workspace = workspaceOf(step.query, columns);
    const hides = isWhole ? [] : (step.hides ?? []);
    const filters = keepingBack(columns, workspace.filters, hides);
    return {
      ...workspace,
      ...(hides.length > 0 && { selection: undefined }),
      network: networkFor(theCase, filters),
    };
  }, [theCase, step.query, step.hides, isWhole]);
}

/** What a step shows, on paper: a picture where it is one, or else a table. */
export function StepPicture(props: PictureOf) {
  const { theCase, positions } = props.open;
  const { view, selection, reading, network, ...looks } = useStepShown(props);
  const total = theCase.claims.length - network.columns.suggestedCount;
  const captionOf = (shown: number) => (
    <figcaption>
      {storyWords.shownInStep(viewWords[view].printed, shown, total)}
    </figcaption>
  );
  const drawn = { network, selection, onSelect: nothing };
  const isTable = view === 'claims' || view === 'articles';
  return (
    <figure className={styles['picture']}>
      {view === 'network' && (
        <NetworkPicture
          places={positions}
          title={viewWords.network.printed}
          measure={looks.measure}
          network={network}
        />
      )}
      {view === 'timeline' && (
        <TimelineView
          {...drawn}
          lanes={looks.lanes}
          clock={looks.clock}
          onLanes={nothing}
          onClock={nothing}
        />
      )}
      {view === 'sequence' && <SequenceView {...drawn} />}
      {view === 'matrix' && (
        <MatrixView {...drawn} order={looks.order} onOrder={nothing} />
      )}
      {isTable && (
        <ClaimTable
          {...{ network, selection, captionOf }}
          reading={view === 'articles' ? reading : []}
        />
      )}
      {view !== 'network' && !isTable && captionOf(network.shown.claimCount)}
    </figure>
  );
}

/**
 * The claims that are shown, by date, those without one last; of a selection,
 * or of open articles, those alone.
 */
function rowsOf(
  { columns, shown }: Network,
  selection: Selection | undefined,
  reading: readonly ArticleId[],
) {
  const { from } = claimTimesBy(columns, 'happened');
  const timeOf = (at: number): number =>
    Number.isFinite(from[at]) ? (from[at] ?? Infinity) : Infinity;
  const behind = selection && new Set(claimsBehind(columns, selection));
  return columns.within.claims
    .map((claim, at) => ({ claim, at }))
    .filter(
      ({ claim, at }) =>
        shown.claims[at] === 1 &&
        columns.accepted[at] === 1 &&
        behind?.has(at) !== false &&
        (reading.length === 0 || reading.includes(claim.article)),
    )
    .toSorted((one, other) =>
      timeOf(one.at) === timeOf(other.at)
        ? one.at - other.at
        : timeOf(one.at) - timeOf(other.at),
    );
}

function ClaimTable({
  network,
  selection,
  reading,
  captionOf,
}: {
  readonly network: Network;
  readonly selection: Selection | undefined;
  readonly reading: readonly ArticleId[];
  /** What stands below, of so many claims. */
  readonly captionOf: (shown: number) => ReactNode;
}) {
  const rows = useMemo(
    () => rowsOf(network, selection, reading),
    [network, selection, reading],
  );
  return (
    <>
      <table className={styles['claims']}>
        <thead>
          <tr>
            <th scope="col">{storyWords.when}</th>
            <th scope="col">{storyWords.what}</th>
            <th scope="col">{storyWords.who}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ claim }) => (
            <tr key={claim.id}>
              <td>
                {claim.when ? dateInWords(claim.when.edtf) : storyWords.undated}
              </td>
              <td>{claimInWords(network.columns.within, claim)}</td>
              <td>{creditInWords(claim)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && (
        <p>{storyWords.more(rows.length - MOST_ROWS)}</p>
      )}
      {captionOf(rows.length)}
    </>
  );
}
