import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { CaseArticle } from '../../case';
import { Button } from '../../views/parts';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import { intakeWords } from '../../words';
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
  const held = useDocument()?.theCase.articles ?? NONE;
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
      title={intakeWords.title}
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
          {taking.of > 1
            ? intakeWords.searchingIn(taking.done + 1, taking.of)
            : intakeWords.searching}
        </p>
        <progress
          aria-label={intakeWords.searchingBar}
          {...(taking.of > 1 ? { value: taking.done, max: taking.of } : {})}
        />
        <Button look="outlined" onClick={taking.stop}>
          {intakeWords.stop}
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
          ? intakeWords.addSeveral(chosen.length)
          : intakeWords.addOne}
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
  if (reading > 0) return intakeWords.stillReading(reading);
  if (faulty > 0) return intakeWords.fixFields;
  if (chosen === 0) return intakeWords.noneSelected;
  return chosen < all
    ? intakeWords.someSelected(chosen, all)
    : intakeWords.lookOver;
}
