import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CaseArticle } from '../../case';
import { counted } from '../../network';
import { Button } from '../../views/parts';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import { doubtsOf } from './doubts';
import type { Drafts } from './draft';
import { faultsOf } from './draft';
import { DraftCard } from './draft-card';
import styles from './intake.module.css';
import { chosenDrafts, takeIn } from './taking-in';
import { WaysIn } from './ways-in';

const NONE: readonly CaseArticle[] = [];

/**
 * Articles on their way in: given, read, looked over, mended, and taken in.
 * Closing it loses nothing: what was given is there when it is opened again.
 */
export function IntakeDialog() {
  const session = useSession();
  const state = useStore(session.drafts);
  const held = useDocument()?.history.now.articles ?? NONE;
  const { drafts } = state;
  const doubts = useMemo(
    () =>
      new Map(
        drafts.map((draft) => [
          draft.id,
          draft.kind === 'read' ? doubtsOf(draft, drafts, held) : [],
        ]),
      ),
    [drafts, held],
  );
  return (
    <Modal
      title="Take in articles"
      onClose={() => {
        state.taking?.stop();
        showOverlay(session, 'none');
      }}
    >
      <div className={styles['scroll']}>
        {drafts.length > 0 && (
          <ul className={styles['drafts']}>
            {drafts.map((draft) => (
              <DraftCard
                key={draft.id}
                draft={draft}
                doubts={doubts.get(draft.id) ?? []}
                isAlone={drafts.length === 1}
              />
            ))}
          </ul>
        )}
        <WaysIn isFirst={drafts.length === 0} />
      </div>
      {drafts.length > 0 && <Footer state={state} held={held} />}
    </Modal>
  );
}

function Footer({
  state,
  held,
}: {
  readonly state: Drafts;
  readonly held: readonly CaseArticle[];
}) {
  const session = useSession();
  const chosen = useMemo(() => chosenDrafts(state, held), [state, held]);
  const { drafts, taking } = state;
  if (taking !== undefined)
    return (
      <footer className={styles['footer']}>
        <p role="status">
          Looking for claims
          {taking.of > 1 && ` in article ${taking.done + 1} of ${taking.of}`}…
        </p>
        <progress
          aria-label="Looking for claims"
          {...(taking.of > 1 ? { value: taking.done, max: taking.of } : {})}
        />
        <Button look="outlined" onClick={taking.stop}>
          Stop
        </Button>
      </footer>
    );
  const reading = drafts.filter(({ kind }) => kind === 'reading').length;
  const faulty = chosen.filter(
    ({ fields }) => Object.keys(faultsOf(fields)).length > 0,
  ).length;
  return (
    <footer className={styles['footer']}>
      <p role="status">
        {sayings(reading, faulty, chosen.length, drafts.length)}
      </p>
      <Button
        look="primary"
        disabled={chosen.length === 0 || faulty > 0}
        onClick={() => void takeIn(session)}
      >
        {chosen.length > 1
          ? `Take in ${counted(chosen.length, 'article')}`
          : 'Take in'}
      </Button>
    </footer>
  );
}

/** Where things stand, in one sentence. */
function sayings(
  reading: number,
  faulty: number,
  chosen: number,
  all: number,
): string {
  if (reading > 0) return `Reading ${counted(reading, 'article')}…`;
  if (faulty > 0) return 'Mend what is marked above first.';
  if (chosen === 0) return 'Nothing is chosen to be taken in.';
  return chosen < all
    ? `${chosen} of ${all} will be taken in.`
    : 'Look over what was read, and take it in. It can be undone.';
}
