import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { lazy, memo, Suspense, useEffect, useMemo, useRef } from 'react';
import type { ClaimId, Status } from '../case';
import type { Columns, Filters, Selection } from '../lens';
import { afterStep } from '../lens';
import type { ViewProps } from '../views/parts';
import { Button, useHeldFocus, useUnhurriedTime } from '../views/parts';
import { offlineWords, shellWords, viewWords } from '../words';
import { listShown, select, setFilters } from './commands';
import { judge } from './acting';
import { columnsFor, networkFor } from './derive';
import styles from './desk.module.css';
import { colorSide } from './editing/actor-edits';
import { EmptyCase, NothingOpen } from './empty-case';
import { closeBeside, followFocus } from './focus';
import { Failed, Guard } from './guard';
import { failHeldKeys } from './held-keys';
import { offerSlot } from './notice-slots';
import { PLACES } from './places';
import { readClaim } from './reading';
import { isBesideOver } from './room-beside';
import type { Document, Session } from './session';
import {
  useDocument,
  useSession,
  useSurface,
  useWorkspace,
} from './session-context';
import { TopBar } from './top-bar';
import { useFirstPicture } from './use-first-picture';
import type { Shown } from './use-shown';
import { useShown } from './use-shown';

const PrintedHead = lazy(async () => ({
  default: (await import('./printed')).PrintedHead,
}));
const PrintedSources = lazy(async () => ({
  default: (await import('./printed')).PrintedSources,
}));
const TimeBar = lazy(async () => ({
  default: (await import('../views/time')).TimeBar,
}));
const FiltersPanel = lazy(async () => ({
  default: memo((await import('../views/filters')).FiltersPanel),
}));
const StepBand = lazy(async () => ({
  default: (await import('./stories/step-band')).StepBand,
}));
const StandpointLine = lazy(async () => ({
  default: (await import('../views/filters')).StandpointLine,
}));
const Beside = lazy(async () => ({
  default: (await import('./beside')).Beside,
}));

/** The top bar and, below it, the open case: filters, view, evidence, time. */
export function Desk() {
  const open = useDocument();
  const failure = useSurface((surface) => surface.failure);
  if (failure !== undefined) return <NothingOpen failure={failure} />;
  if (open === undefined)
    return (
      <main className={styles['alone']} aria-busy="true">
        <h1>{shellWords.app}</h1>
        <p>{shellWords.openingCase}</p>
      </main>
    );
  return (
    <div className={styles['window']}>
      <SkipLink />
      <TopBar />
      <Guard>
        <Suspense>
          <PrintedHead />
        </Suspense>
      </Guard>
      <OpenDesk open={open} />
      <div ref={offerFootSlot} className={styles['said']} />
      <Guard>
        <Suspense>
          <PrintedSources />
        </Suspense>
      </Guard>
    </div>
  );
}

/** Where the focus goes on in a view: a table's row, or the view itself. */
function landingIn(view: HTMLElement): HTMLElement | null {
  return view.querySelector<HTMLElement>('[data-row][tabindex="0"]');
}

/** The place of the view, where the link that skips the bar leads. */
const PLACE = 'view';

/** The first stop of the keyboard: past the bar and the filters, to the view. */
function SkipLink() {
  return (
    <a
      href={`#${PLACE}`}
      className={styles['skip']}
      data-screen-only
      onClick={(event) => {
        // The address holds the workspace: it must not be overwritten.
        event.preventDefault();
        document.getElementById(PLACE)?.focus();
      }}
    >
      {shellWords.skip}
    </a>
  );
}

function OpenDesk({ open }: { readonly open: Document }) {
  const shown = useShown(open);
  // Laid out here and looked through below: a piece of work each.
  return <LaidOutDesk shown={shown} columns={columnsFor(shown.theCase)} />;
}

function LaidOutDesk({
  shown: { filters, selection },
  columns,
}: {
  readonly shown: Shown;
  readonly columns: Columns;
}) {
  const session = useSession();
  const surface = useSurface((whole) => whole);
  const view = useWorkspace((workspace) => workspace.view);
  const isAsked = useWorkspace(({ question }) => question !== undefined);
  const isReviewing = view === 'articles' && surface.beside === 'review';
  const isEditing = view === 'articles' && surface.edited !== undefined;
  const network = networkFor(columns.within, filters);
  const isPictureUnderWay = useFirstPicture();
  useFocusOver(session, surface.isEvidenceOpen);
  const acts = useActs(session, filters);
  const props: ViewProps = { network, selection, ...acts };
  const { articles, actors } = columns.within;
  if (articles.length + actors.length === 0) return <EmptyCase />;
  return (
    <div
      className={styles['desk']}
      data-view={view}
      data-filters={surface.isFiltersOpen}
      data-evidence={surface.isEvidenceOpen}
      data-review={(isReviewing || isEditing) && surface.isEvidenceOpen}
    >
      <Panel
        className={styles['filters']}
        name="filters"
        label={shellWords.filters}
        isOpen={surface.isFiltersOpen}
        onClose={() => session.surface.setState({ isFiltersOpen: false })}
      >
        {isPictureUnderWay && <GuardedFilters {...props} />}
      </Panel>
      <GuardedView {...props} />
      <Panel
        className={styles['evidence']}
        name="evidence"
        label={isReviewing ? shellWords.review : shellWords.evidence}
        isOpen={surface.isEvidenceOpen}
        isPrinted={surface.beside === 'questions' && isAsked}
        onClose={() => closeBeside(session)}
      >
        {isPictureUnderWay && (
          <GuardedBeside {...props} onJudge={acts.onJudge} />
        )}
      </Panel>
      <Telling />
      <TimePlace {...props} isWanted={isPictureUnderWay} />
    </div>
  );
}

/** Where the panel lies over the whole window, the keyboard goes on in it. */
function useFocusOver(session: Session, isOpen: boolean): void {
  useEffect(() => {
    if (isOpen && isBesideOver()) followFocus(session, 'evidence');
  }, [session, isOpen]);
}

const GuardedView = memo(function GuardedView(props: ViewProps) {
  const view = useWorkspace((workspace) => workspace.view);
  const Place = PLACES[view];
  const place = useRef<HTMLElement>(null);
  useHeldFocus(place, landingIn);
  return (
    <main ref={place} id={PLACE} className={styles['view']} tabIndex={-1}>
      <Guard
        key={view}
        instead={<Failed part={offlineWords.view(viewWords[view].name)} />}
      >
        <Suspense
          fallback={<p className={styles['loading']}>{shellWords.loading}</p>}
        >
          <Place {...props} />
        </Suspense>
      </Guard>
    </main>
  );
});

/** The step that is told: below the view, or, of a lesson, beside it. */
function Telling() {
  const isTelling = useWorkspace(({ step }) => step !== undefined);
  return (
    isTelling && (
      <div className={styles['telling']} data-screen-only>
        <Guard>
          <Suspense>
            <StepBand />
          </Suspense>
        </Guard>
      </div>
    )
  );
}

const offerTimeSlot = (slot: HTMLElement | null): void =>
  offerSlot('time', slot);
const offerFootSlot = (slot: HTMLElement | null): void =>
  offerSlot('foot', slot);

/** The time bar; its room is kept until it is there, so that nothing shifts. */
const TimePlace = memo(function TimePlace({
  isWanted,
  ...props
}: ViewProps & { readonly isWanted: boolean }) {
  const session = useSession();
  const { according, known } = props.network.filters;
  const isDated = props.network.histogram.bins.length > 0;
  const room = (
    <div
      className={styles[isDated ? 'awaited-bars' : 'awaited-line']}
      aria-hidden="true"
    />
  );
  return (
    <div className={styles['time']} data-screen-only>
      {(according !== undefined || known !== undefined) && (
        <Guard>
          <Suspense>
            <StandpointLine {...props} />
          </Suspense>
        </Guard>
      )}
      <Guard>
        <Suspense fallback={room}>
          {isWanted ? (
            <TimeBar
              {...props}
              onList={() => listShown(session)}
              noticeSlot={offerTimeSlot}
            />
          ) : (
            room
          )}
        </Suspense>
      </Guard>
    </div>
  );
});

const GuardedFilters = memo(function GuardedFilters(props: ViewProps) {
  const session = useSession();
  // The same as long as nothing is counted anew: all of it is left alone then.
  const counted = useUnhurriedTime(props);
  const acts = useMemo(
    () => ({
      ...(session.ports.page !== 'to-read' && {
        onColor: (side: string, color: number) =>
          colorSide(session, side, color),
      }),
      onList: () => listShown(session),
    }),
    [session],
  );
  return (
    <Guard instead={<Failed part={shellWords.filters} />}>
      <Suspense>
        <FiltersPanel {...counted} {...acts} />
      </Suspense>
    </Guard>
  );
});

const GuardedBeside = memo(function GuardedBeside(
  props: ComponentProps<typeof Beside>,
) {
  const session = useSession();
  const beside = useSurface((surface) => surface.beside);
  return (
    <Guard
      key={beside}
      instead={<Failed part={shellWords.evidence} />}
      onFailure={() => failHeldKeys(session)}
    >
      <Suspense fallback={<span data-awaited />}>
        <Beside {...props} />
      </Suspense>
    </Guard>
  );
});

/** A panel beside the view; on a narrow window a sheet over it. */
function Panel({
  name,
  className,
  label,
  isOpen,
  isPrinted = false,
  onClose,
  children,
}: {
  readonly name: string;
  readonly className: string | undefined;
  readonly label: string;
  readonly isOpen: boolean;
  /** Whether it belongs to what is printed, as the answer to a question does. */
  readonly isPrinted?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  if (!isOpen) return undefined;
  return (
    <aside
      className={className}
      aria-label={label}
      data-panel={name}
      data-scrolls
      data-screen-only={isPrinted ? undefined : true}
      tabIndex={-1}
    >
      <div className={styles['handle']} data-screen-only>
        <span>{label}</span>
        <Button
          look="icon"
          label={shellWords.closePanel(label)}
          onClick={onClose}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
      {children}
    </aside>
  );
}

/** What views may ask for, the same functions as long as the session lasts. */
function useActs(session: Session, filters: Filters) {
  const shown = useRef(filters);
  useEffect(() => {
    shown.current = filters;
  });
  return useMemo(
    () => ({
      onSelect: (selection: Selection | undefined) =>
        select(session, selection),
      onFilters(to: Filters) {
        // Of a step that is on its way a player, say, knows nothing yet.
        const now = session.workspace.getState().filters;
        setFilters(session, afterStep(now, { from: shown.current, to }));
      },
      onRead: (claim: ClaimId) => readClaim(session, claim),
      onJudge: (claims: ClaimId | readonly ClaimId[], status: Status) =>
        judge(session, claims, status),
    }),
    [session],
  );
}
