import type { KeyboardEvent } from 'react';
import { lazy, Suspense, useId, useMemo } from 'react';
import type { ClaimId, Grade, Ref, Status } from '../case';
import type {
  ClaimEditing,
  RecordEditing,
  ViewProps,
  Whys,
} from '../views/parts';
import { shellWords } from '../words';
import { act, undo } from './acting';
import { acceptAll, lyingOpen, settle } from './reviewing';
import { useSession, useSurface, useWorkspace } from './session-context';
import styles from './side-panel.module.css';

const EvidencePanel = lazy(async () => ({
  default: (await import('../views/evidence')).EvidencePanel,
}));
const ReviewPanel = lazy(async () => ({
  default: (await import('../views/review')).ReviewPanel,
}));

type SideProps = ViewProps & {
  readonly onGrade: (of: Ref, grade: Grade) => void;
  readonly onJudge: (
    claims: ClaimId | readonly ClaimId[],
    status: Status,
  ) => void;
  readonly editing: ClaimEditing;
  readonly whys: Whys;
  readonly records: RecordEditing;
};

type Beside = 'evidence' | 'review';

/**
 * The panel beside the view. Beside articles it offers the review, too, while
 * the case holds suggestions; everywhere else it is the evidence.
 */
export function SidePanel(props: SideProps) {
  const id = useId();
  const session = useSession();
  const { view, reading } = useWorkspace((workspace) => workspace);
  const beside = useSurface((surface) => surface.beside);
  const { within } = props.network.columns;
  const open = useMemo(() => lyingOpen(within, reading), [within, reading]);
  const waiting = within.claims.filter(({ status }) => status === 'suggested');
  const isOffered =
    view === 'articles' && (beside === 'review' || waiting.length > 0);
  const loading = <p className={styles['loading']}>{shellWords.loading}</p>;
  if (!isOffered)
    return (
      <Suspense fallback={loading}>
        <EvidencePanel {...props} />
      </Suspense>
    );
  return (
    <>
      <BesideTabs
        id={id}
        beside={beside}
        count={waiting.filter(({ article }) => open.includes(article)).length}
        onBeside={(next) => session.surface.setState({ beside: next })}
      />
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${beside}`}
      >
        <Suspense fallback={loading}>
          {beside === 'evidence' ? (
            <EvidencePanel {...props} />
          ) : (
            <ReviewPanel
              {...props}
              open={open}
              onOpen={(next) => session.workspace.setState({ reading: next })}
              onSettle={settle.bind(undefined, session)}
              onChange={act.bind(undefined, session)}
              onAcceptAll={acceptAll.bind(undefined, session)}
              onUndo={() => undo(session)}
            />
          )}
        </Suspense>
      </div>
    </>
  );
}

/** The two tabs of the panel; arrow keys go from one to the other. */
function BesideTabs({
  id,
  beside,
  count,
  onBeside,
}: {
  readonly id: string;
  readonly beside: Beside;
  readonly count: number;
  readonly onBeside: (beside: Beside) => void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = beside === 'evidence' ? 'review' : 'evidence';
    onBeside(other);
    document.getElementById(`${id}-${other}`)?.focus();
  };
  const tab = (each: Beside, label: string) => (
    <button
      type="button"
      role="tab"
      id={`${id}-${each}`}
      className={styles['tab']}
      aria-selected={each === beside}
      aria-controls={`${id}-panel`}
      tabIndex={each === beside ? 0 : -1}
      onClick={() => onBeside(each)}
    >
      {label}
    </button>
  );
  return (
    <div
      role="tablist"
      tabIndex={-1}
      aria-label={shellWords.besideArticles}
      className={styles['tabs']}
      onKeyDown={onKeyDown}
    >
      {tab('evidence', shellWords.evidence)}
      {tab('review', shellWords.reviewCount(count))}
    </div>
  );
}
