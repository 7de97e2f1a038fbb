import type { KeyboardEvent } from 'react';
import { lazy, Suspense, useId, useMemo, useRef } from 'react';
import type { Case, Claim, ClaimId, Status } from '../case';
import type {
  ClaimEditing,
  Grader,
  Noting,
  RecordEditing,
  ViewProps,
  Whys,
} from '../views/parts';
import { pairsJudged } from '../case';
import { useHeldFocus } from '../views/parts';
import type { Question } from '../network';
import { shellWords, storyWords } from '../words';
import { act } from './acting';
import { useAnalysts } from './analysts';
import { ask } from './asking';
import { listShown } from './commands';
import { SeveralSelected } from './many/several-selected';
import { KeptBack } from './kept-back';
import { lyingOpen } from './reviewing';
import type { Surface } from './session';
import {
  useDocument,
  useSession,
  useSurface,
  useWorkspace,
} from './session-context';
import styles from './side-panel.module.css';

const EvidencePanel = lazy(async () => ({
  default: (await import('../views/evidence')).EvidencePanel,
}));
const QuestionsPanel = lazy(async () => ({
  default: (await import('../views/questions')).QuestionsPanel,
}));
const StoryPanel = lazy(async () => ({
  default: (await import('./stories/story-panel')).StoryPanel,
}));
const ReviewBeside = lazy(async () => ({
  default: (await import('./review-beside')).ReviewBeside,
}));

type SideProps = ViewProps & {
  readonly grader: Grader;
  readonly noting: Noting;
  readonly onJudge: (
    claims: ClaimId | readonly ClaimId[],
    status: Status,
  ) => void;
  readonly editing: ClaimEditing;
  readonly whys: Whys;
  readonly records: RecordEditing;
};

type Beside = Surface['beside'];

/**
 * The panel beside the view: the evidence or the questions; beside articles the
 * review, too, while the case holds suggestions.
 */
export function SidePanel(props: SideProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useHeldFocus(panel);
  const session = useSession();
  const { view, reading, question } = useWorkspace((workspace) => workspace);
  const asked = useSurface((surface) => surface.beside);
  const isKept = useSurface((surface) => surface.isEvidenceKept);
  const { within } = props.network.columns;
  const open = useMemo(() => lyingOpen(within, reading), [within, reading]);
  const waiting = useMemo(() => waitingIn(within), [within]);
  const isReviewOffered =
    view === 'articles' && (asked === 'review' || waiting.length > 0);
  const beside = asked === 'review' && !isReviewOffered ? 'evidence' : asked;
  const count = useMemo(
    () => waiting.filter(({ article }) => open.includes(article)).length,
    [waiting, open],
  );
  return (
    <>
      <BesideTabs
        id={id}
        beside={beside}
        tabs={tabsWith(isReviewOffered ? count : undefined)}
        onBeside={(next) => session.surface.setState({ beside: next })}
      />
      <div
        ref={panel}
        className={styles['panel']}
        role="tabpanel"
        tabIndex={-1}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${beside}`}
      >
        <Suspense fallback={<Awaited />}>
          {isKept && beside !== 'story' && <KeptBack />}
          {!isKept && beside === 'evidence' && (
            <EvidencePanel
              {...props}
              onList={() => listShown(session)}
              several={<SeveralSelected {...props} at="evidence" />}
            />
          )}
          {!isKept && beside === 'questions' && (
            <QuestionsBeside {...props} question={question} />
          )}
          {beside === 'story' && <StoryPanel />}
          {!isKept && beside === 'review' && (
            <ReviewBeside
              {...{ ...props, open }}
              several={<SeveralSelected {...props} at="review" />}
            />
          )}
        </Suspense>
      </div>
    </>
  );
}

/** Stands for a panel that is still being loaded; keys may be held for it. */
function Awaited() {
  return (
    <p className={styles['loading']} data-awaited>
      {shellWords.loading}
    </p>
  );
}

/** The questions, with what answers them and settles what they find. */
function QuestionsBeside(
  props: SideProps & { readonly question: Question | undefined },
) {
  const session = useSession();
  const analysts = useAnalysts();
  const open = useDocument();
  const judgedPairs = useMemo(
    () => (open === undefined ? [] : pairsJudged(open.ledger, 'contact')),
    [open],
  );
  return (
    <QuestionsPanel
      {...props}
      {...{ analysts, judgedPairs }}
      onAsk={ask.bind(undefined, session)}
      onChange={act.bind(undefined, session)}
      onSelect={(next) => session.workspace.setState({ selection: next })}
      onEvidence={props.onSelect}
    />
  );
}

/** The tabs; among them the review, with its count, where it is offered. */
function tabsWith(toReview: number | undefined): readonly BesideTab[] {
  return [
    { id: 'evidence', label: shellWords.evidence },
    ...(toReview === undefined
      ? []
      : [{ id: 'review', label: shellWords.reviewCount(toReview) } as const]),
    { id: 'questions', label: shellWords.questions },
    { id: 'story', label: storyWords.tab },
  ];
}

function waitingIn({ claims }: Case): readonly Claim[] {
  return claims.filter(({ status }) => status === 'suggested');
}

type BesideTab = { readonly id: Beside; readonly label: string };

/** The tabs of the panel; arrow keys go from one to the next. */
function BesideTabs({
  id,
  beside,
  tabs,
  onBeside,
}: {
  readonly id: string;
  readonly beside: Beside;
  readonly tabs: readonly BesideTab[];
  readonly onBeside: (beside: Beside) => void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((each) => each.id === beside);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    onBeside(next.id);
    document.getElementById(`${id}-${next.id}`)?.focus();
  };
  return (
    <div
      role="tablist"
      tabIndex={-1}
      aria-label={shellWords.besideView}
      className={styles['tabs']}
      data-screen-only
      onKeyDown={onKeyDown}
    >
      {tabs.map((each) => (
        <button
          key={each.id}
          type="button"
          role="tab"
          data-tab
          id={`${id}-${each.id}`}
          className={styles['tab']}
          aria-selected={each.id === beside}
          aria-controls={`${id}-panel`}
          tabIndex={each.id === beside ? 0 : -1}
          onClick={() => onBeside(each.id)}
        >
          {each.label}
        </button>
      ))}
    </div>
  );
}
