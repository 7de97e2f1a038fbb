import {
  CircleHelp,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Share2,
  SunMoon,
  Undo2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { filterCount } from '../lens';
import { Button } from '../views/parts';
import { CaseMenu } from './case-menu';
import { commandOf, showView } from './commands';
import { stepsInWords } from './acting';
import { keyInWords } from './keys';
import {
  useDocument,
  useSession,
  useSurface,
  useWorkspace,
} from './session-context';
import styles from './top-bar.module.css';
import type { View } from './workspace';
import { VIEWS } from './workspace';

const VIEW_LABELS: Readonly<Record<View, string>> = {
  network: 'Network',
  claims: 'Claims',
  articles: 'Articles',
};

/** The bar over every view: the case, the views, search, undo, share. */
export function TopBar() {
  return (
    <header className={styles['bar']}>
      <div className={styles['start']}>
        <PanelButtons side="left" />
        <CaseMenu />
      </div>
      <ViewTabs />
      <div className={styles['end']}>
        <Commanded id="search" label="Search" isWide>
          <Search size={16} aria-hidden="true" />
        </Commanded>
        <span className={styles['secondary']}>
          <Steps />
          <Commanded id="share" label="Copy a link to what is shown">
            <Share2 size={16} aria-hidden="true" />
          </Commanded>
          <Commanded id="theme" label="Change the theme">
            <SunMoon size={16} aria-hidden="true" />
          </Commanded>
          <Commanded id="help" label="Help and keys">
            <CircleHelp size={16} aria-hidden="true" />
          </Commanded>
        </span>
        <PanelButtons side="right" />
      </div>
    </header>
  );
}

function ViewTabs() {
  const session = useSession();
  const view = useWorkspace((workspace) => workspace.view);
  return (
    <nav aria-label="Views" className={styles['tabs']}>
      {VIEWS.map((each) => (
        <button
          key={each}
          type="button"
          className={styles['tab']}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => showView(session, each)}
        >
          {VIEW_LABELS[each]}
        </button>
      ))}
    </nav>
  );
}

function Steps() {
  const session = useSession();
  const ledger = useDocument()?.ledger;
  const steps = ledger && stepsInWords(session, ledger);
  return (
    <>
      <Button
        look="icon"
        label={steps?.undo === undefined ? 'Undo' : `Undo: ${steps.undo}`}
        disabled={steps?.undo === undefined}
        onClick={() => commandOf('undo').run(session)}
      >
        <Undo2 size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        label={steps?.redo === undefined ? 'Redo' : `Redo: ${steps.redo}`}
        disabled={steps?.redo === undefined}
        onClick={() => commandOf('redo').run(session)}
      >
        <Redo2 size={16} aria-hidden="true" />
      </Button>
    </>
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
          surface.isEvidenceOpen ? 'Hide the evidence' : 'Show the evidence'
        }
        aria-pressed={surface.isEvidenceOpen}
        onClick={() => commandOf('evidence').run(session)}
      >
        <PanelRight size={16} aria-hidden="true" />
      </Button>
    );
  const count = filterCount(filters);
  const verb = surface.isFiltersOpen ? 'Hide' : 'Show';
  return (
    <Button
      look="icon"
      label={`${verb} the filters${count > 0 ? `, ${count} set` : ''}`}
      aria-pressed={surface.isFiltersOpen}
      onClick={() => commandOf('filters').run(session)}
    >
      <PanelLeft size={16} aria-hidden="true" />
      {count > 0 && <span className={styles['badge']}>{count}</span>}
    </Button>
  );
}

function Commanded({
  id,
  label,
  isWide = false,
  children,
}: {
  readonly id: string;
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
