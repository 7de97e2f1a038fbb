import type { KeyboardEvent } from 'react';
import { useEffect, useId, useMemo, useState } from 'react';
import { conflictsIn } from '../../case';
import { historyWords } from '../../words';
import { Modal } from '../modal';
import type { Document } from '../session';
import { showOverlay } from '../session';
import { useDocument, useSession, useSurface } from '../session-context';
import { ActList } from './act-list';
import { ConflictList } from './conflict-list';
import styles from './history.module.css';
import { lastLooked, noteLooked } from './last-looked';
import { NameField } from './name-field';

/** Who did what to the case, and what people set differently. */
export function HistoryDialog() {
  const session = useSession();
  const open = useDocument();
  if (open === undefined) return undefined;
  return (
    <Modal
      title={historyWords.title}
      onClose={() => showOverlay(session, 'none')}
    >
      <Content key={open.key} open={open} />
    </Modal>
  );
}

function Content({ open }: { readonly open: Document }) {
  const id = useId();
  const tab = useSurface((surface) => surface.historyTab);
  const { key, ledger, revision } = open;
  const [looked] = useState(() => lastLooked(key));
  const { acts } = ledger;
  useEffect(() => noteLooked(key, acts), [key, acts]);
  // The acts grow in place: their number of changes says when to look again.
  const conflicts = useMemo(
    () => ({ revision, found: conflictsIn(ledger) }),
    [ledger, revision],
  ).found;
  return (
    <div className={styles['history']}>
      <NameField />
      <Tabs id={id} tab={tab} conflicts={conflicts.length} />
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tab}`}
        className={styles['panel']}
      >
        {tab === 'acts' ? (
          <ActList {...{ open, looked }} />
        ) : (
          <ConflictList open={open} conflicts={conflicts} />
        )}
      </div>
    </div>
  );
}

const TABS = ['acts', 'conflicts'] as const;

/** The two tabs of the history; arrow keys go from one to the other. */
function Tabs({
  id,
  tab,
  conflicts,
}: {
  readonly id: string;
  readonly tab: (typeof TABS)[number];
  readonly conflicts: number;
}) {
  const session = useSession();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = tab === 'acts' ? 'conflicts' : 'acts';
    session.surface.setState({ historyTab: other });
    document.getElementById(`${id}-${other}`)?.focus();
  };
  return (
    <div
      role="tablist"
      tabIndex={-1}
      aria-label={historyWords.title}
      className={styles['tabs']}
      onKeyDown={onKeyDown}
    >
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-tab
          id={`${id}-${each}`}
          aria-selected={each === tab}
          aria-controls={`${id}-panel`}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => session.surface.setState({ historyTab: each })}
        >
          {each === 'acts'
            ? historyWords.acts
            : historyWords.conflictsCount(conflicts)}
        </button>
      ))}
    </div>
  );
}
