import {
  CircleHelp,
  PanelLeft,
  PanelRight,
  Search,
  Share2,
  SunMoon,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import { filterCount } from '../lens';
import { Button } from '../views/parts';
import { historyWords, inFigures, shellWords, viewWords } from '../words';
import { CaseMenu } from './case-menu';
import type { Command } from './commands';
import { commandOf, showView } from './commands';
import { keyInWords } from './keys';
import { showOverlay } from './session';
import { useSession, useSurface, useWorkspace } from './session-context';
import { StepButtons } from './step-buttons';
import styles from './top-bar.module.css';
import { VIEWS } from './views';

const Steps = lazy(async () => ({ default: (await import('./steps')).Steps }));

/** The bar over every view: the case, the views, search, undo, share. */
export function TopBar() {
  const { page } = useSession().ports;
  return (
    <header className={styles['bar']} data-screen-only>
      <div className={styles['start']}>
        <PanelButtons side="left" />
        <CaseMenu />
        <KeepingMark />
      </div>
      <ViewTabs />
      <div className={styles['end']}>
        <Commanded id="search" label={shellWords.search} isWide>
          <Search size={16} aria-hidden="true" />
        </Commanded>
        <span className={styles['secondary']}>
          <Suspense fallback={<StepButtons />}>
            <Steps />
          </Suspense>
          {page === 'app' && (
            <Commanded id="share" label={shellWords.share}>
              <Share2 size={16} aria-hidden="true" />
            </Commanded>
          )}
          <Commanded id="theme" label={shellWords.theme}>
            <SunMoon size={16} aria-hidden="true" />
          </Commanded>
          <Commanded id="help" label={shellWords.help}>
            <CircleHelp size={16} aria-hidden="true" />
          </Commanded>
        </span>
        <PanelButtons side="right" />
      </div>
    </header>
  );
}

/** Says where what was done is not kept in this browser yet. */
function KeepingMark() {
  const session = useSession();
  const { page, leftOut } = session.ports;
  const keeping = useSurface((surface) => surface.keeping);
  const isElsewhere = useSurface((surface) => surface.isKeptElsewhere);
  const words = historyWords[isElsewhere ? 'elsewhere' : 'here'];
  return (
    <span
      role="status"
      className={styles['keeping']}
      data-keeping={keeping}
      title={keeping === 'unkept' ? words.notSavedLong : undefined}
    >
      {[
        ...(page === 'to-read' ? [shellWords.readOnly] : []),
        ...(leftOut === undefined ? [] : [shellWords.partOfCase]),
      ].join(' · ')}
      {keeping === 'keeping' && words.saving}
      {keeping === 'unkept' &&
        (isElsewhere ? (
          <button type="button" onClick={() => showOverlay(session, 'cases')}>
            {words.notSaved}
          </button>
        ) : (
          words.notSaved
        ))}
    </span>
  );
}

function ViewTabs() {
  const session = useSession();
  const view = useWorkspace((workspace) => workspace.view);
  return (
    <nav aria-label={shellWords.views} className={styles['tabs']}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles['tab']}
          data-tab
          aria-current={each === view ? 'page' : undefined}
          onClick={() => showView(session, each)}
        >
          {viewWords[each].name}
        </button>
      ))}
    </nav>
  );
}

function PanelButtons({ side }: { readonly side: 'left' | 'right' }) {
  const session = useSession();
  const filters = useWorkspace((workspace) => workspace.filters);
  const surface = useSurface((whole) => whole);
  if (side === 'right')
    return (
      <Button
        look="icon"
        label={
          surface.isEvidenceOpen
            ? shellWords.hideEvidence
            : shellWords.showEvidence
        }
        aria-pressed={surface.isEvidenceOpen}
        onClick={() => commandOf('evidence').run(session)}
      >
        <PanelRight size={16} aria-hidden="true" />
      </Button>
    );
  const count = filterCount(filters);
  return (
    <Button
      look="icon"
      label={
        surface.isFiltersOpen
          ? shellWords.hideFilters(count)
          : shellWords.showFilters(count)
      }
      aria-pressed={surface.isFiltersOpen}
      onClick={() => commandOf('filters').run(session)}
    >
      <PanelLeft size={16} aria-hidden="true" />
      {count > 0 && <span className={styles['badge']}>{inFigures(count)}</span>}
    </Button>
  );
}

function Commanded({
  id,
  label,
  isWide = false,
  children,
}: {
  readonly id: Command['id'];
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  const session = useSession();
  const command = commandOf(id);
  const key = keyInWords(command);
  const run = () => command.run(session);
  if (!isWide)
    return (
      <Button look="icon" label={label} onClick={run}>
        {children}
      </Button>
    );
  return (
    <button
      type="button"
      className={styles['search']}
      aria-label={label}
      onClick={run}
    >
      {children}
      <span>{label}</span>
      {key !== undefined && <kbd>{key}</kbd>}
    </button>
  );
}
