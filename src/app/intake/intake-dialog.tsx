import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { CaseArticle } from '../../case';
import { intakeWords } from '../../words';
import { Button } from '../../views/parts';
import { Modal } from '../modal';
import { showOverlay } from '../session';
import { useDocument, useSession } from '../session-context';
import type { Doubts } from './doubts';
import { isSure, isTaken as isChosen, needsLook, reasonToStay } from './doubts';
import type { Draft, Drafts } from './draft';
import { DraftList } from './draft-list';
import { dropDrafts, readOn, stopReading, takeBackDrafts } from './drafting';
import { haveFurtherLetters } from './further-letters';
import styles from './intake.module.css';
import { takeIn } from './taking-in';
import { useDoubts } from './use-doubts';
import { WaysIn } from './ways-in';

const NONE: readonly CaseArticle[] = [];
/** So many drafts are looked over one by one. */
const FEW = 4;

/**
 * Articles on their way in: given, read, looked over, edited, and added.
 * Closing it loses nothing: what was given is there when it is opened again.
 */
export function IntakeDialog() {
  const session = useSession();
  const state = useStore(session.drafts);
  const held = useDocument()?.theCase.articles ?? NONE;
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const { drafts } = state;
  const doubts = useDoubts(state, held);
  useEffect(haveFurtherLetters, []);
  return (
    <Modal
      title={intakeWords.title}
      onClose={() => {
        state.taking?.stop();
        showOverlay(session, 'none');
      }}
    >
      <div ref={setScroller} className={styles['scroll']}>
        {drafts.length > 0 && (
          <Drafted
            drafts={drafts}
            doubts={doubts}
            scroller={scroller}
            isTaken={state.taking !== undefined}
          />
        )}
        <WaysIn isFirst={drafts.length === 0} />
      </div>
      {drafts.length + state.unread.length > 0 ? (
        <Footer state={state} doubts={doubts} />
      ) : (
        state.removed !== undefined && <Removed {...state.removed} />
      )}
    </Modal>
  );
}

/** The drafts; of many, only those that need a look where that is asked. */
function Drafted({
  drafts,
  doubts,
  scroller,
  isTaken,
}: {
  readonly drafts: readonly Draft[];
  readonly doubts: Doubts;
  readonly scroller: HTMLDivElement | null;
  readonly isTaken: boolean;
}) {
  const [isNarrowed, setNarrowed] = useState(false);
  const unsure = useMemo(
    () => drafts.filter((draft) => needsLook(draft, doubts)),
    [drafts, doubts],
  );
  const isChoice = unsure.length > 0 && drafts.length > FEW;
  const shown = isNarrowed && isChoice ? unsure : drafts;
  return (
    <>
      {isChoice && (
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={isNarrowed}
            onChange={(event) => setNarrowed(event.target.checked)}
          />
          {intakeWords.onlyUnsure(unsure.length)}
        </label>
      )}
      <DraftList
        drafts={shown}
        doubts={doubts}
        scroller={scroller}
        isAlone={drafts.length === 1}
        isTaken={isTaken}
      />
    </>
  );
}

type Counts = {
  readonly reading: number;
  readonly read: number;
  readonly chosen: number;
  readonly faulty: number;
  /** How many stay because of what they are like. */
  readonly alike: number;
  readonly foreign: number;
};

function Footer({
  state,
  doubts,
}: {
  readonly state: Drafts;
  readonly doubts: Doubts;
}) {
  const session = useSession();
  const { drafts, taking, stopped, unread, unsaved, areKept } = state;
  if (taking !== undefined) return <Searching taking={taking} />;
  const counts = countsOf(state, doubts);
  const { reading, chosen, read } = counts;
  return (
    <footer className={styles['footer']}>
      <p role="status">
        {stopped?.left === drafts
          ? intakeWords.stoppedAt(stopped.added, stopped.of)
          : sayings(counts)}
        {areKept === true && reading === 0 && drafts.length > 0 && (
          <span className={styles['saved']}>{intakeWords.saved}</span>
        )}
        {unsaved !== undefined && (
          <span className={styles['unsaved']}>
            {intakeWords.unsaved(unsaved.many, unsaved.why)}
          </span>
        )}
      </p>
      {reading > 0 && (
        <>
          <progress
            aria-label={intakeWords.readingFiles(reading)}
            value={read}
            max={read + reading}
          />
          <Button look="outlined" onClick={() => stopReading(session)}>
            {intakeWords.stopAll}
          </Button>
        </>
      )}
      {reading === 0 && unread.length > 0 && (
        <Button look="outlined" onClick={() => readOn(session)}>
          {intakeWords.readOn(unread.length)}
        </Button>
      )}
      {reading === 0 && drafts.length > 1 && (
        <Button look="outlined" onClick={() => dropDrafts(session)}>
          {intakeWords.removeAll}
        </Button>
      )}
      <Button
        look="primary"
        disabled={chosen === 0}
        onClick={() => void takeIn(session)}
      >
        {chosen > 1 ? intakeWords.addMany(chosen) : intakeWords.add}
      </Button>
    </footer>
  );
}

/** Says what was put away at once, and puts it back. */
function Removed({ drafts }: NonNullable<Drafts['removed']>) {
  const session = useSession();
  return (
    <footer className={styles['footer']}>
      <p role="status">{intakeWords.removedAll(drafts.length)}</p>
      <Button look="outlined" onClick={() => takeBackDrafts(session)}>
        {intakeWords.putBack}
      </Button>
    </footer>
  );
}

function Searching({
  taking,
}: {
  readonly taking: NonNullable<Drafts['taking']>;
}) {
  const { done, of, isEnding, stop } = taking;
  return (
    <footer className={styles['footer']}>
      <p role="status">{progressInWords(taking)}</p>
      <progress
        aria-label={intakeWords.searchProgress}
        {...(of > 1 && !isEnding ? { value: done, max: of } : {})}
      />
      <Button look="outlined" disabled={isEnding} onClick={stop}>
        {intakeWords.stop}
      </Button>
    </footer>
  );
}

function progressInWords({
  done,
  of,
  isEnding,
}: NonNullable<Drafts['taking']>): string {
  if (isEnding) return intakeWords.ending;
  return of > 1 ? intakeWords.searchingIn(done + 1, of) : intakeWords.searching;
}

function countsOf({ drafts }: Drafts, doubts: Doubts): Counts {
  let [reading, read, chosen, faulty, alike, foreign] = [0, 0, 0, 0, 0, 0];
  for (const draft of drafts) {
    if (draft.kind === 'reading') reading++;
    if (draft.kind !== 'read') continue;
    read++;
    const reason = reasonToStay(draft, doubts);
    if (reason === 'alike') alike++;
    if (reason === 'foreign') foreign++;
    if (!isChosen(draft, doubts)) continue;
    if (isSure(draft, doubts)) chosen++;
    else faulty++;
  }
  return { reading, read, chosen, faulty, alike, foreign };
}

/** Where things stand, in one sentence. */
function sayings(counts: Counts): string {
  const { reading, read, chosen, faulty, alike, foreign } = counts;
  if (reading > 0) return intakeWords.readingFiles(reading);
  if (chosen === 0)
    return faulty > 0 ? intakeWords.fixFirst : intakeWords.noneSelected;
  if (faulty > 0) return intakeWords.selectedButFaulty(chosen, faulty);
  return chosen < read
    ? intakeWords.selected(chosen, read, alike, foreign)
    : intakeWords.lookOver;
}
