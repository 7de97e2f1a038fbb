import { ChevronLeft, ChevronRight, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Case, MergedKind, LikelyGroup, Verdict } from '../../case';
import { mergingWords } from '../../words';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { isWriting } from '../parts/is-writing';
import { meantIn } from '../parts/letters';
import { MemberList } from './member-list';
import styles from './merging.module.css';
import { PairEvidence } from '../parts/pair-evidence';
import { ReasonField } from './reason-field';
import { RecordCard } from './record-card';
import { recordName } from '../parts/record-in-words';
import { SureOnes } from '../parts/sure-ones';

const KINDS: readonly MergedKind[] = ['actor', 'contact', 'origin'];
/** So many records stand side by side; more are listed. */
const SIDE_BY_SIDE = 2;
/** Of more each two cannot be told apart at once: pairs grow with the square. */
const MOST_APART = 100;
/** What speaks for a proposal is told of so many of its pairs. */
const MOST_TOLD = 200;

type ReviewProps = {
  readonly theCase: Case;
  readonly proposals: readonly LikelyGroup[];
  /** What of other kinds has to be merged along, by name. */
  readonly alongWith: (
    proposal: LikelyGroup,
    ids: readonly string[],
  ) => readonly string[];
  readonly onJudge: (
    proposal: LikelyGroup,
    ids: readonly string[],
    verdict: Verdict,
    why: string,
  ) => void;
  readonly onMergeSure: (proposals: readonly LikelyGroup[]) => void;
  readonly onUndo: () => void;
};

/** What may be one, one proposal after another, by a click or a key each. */
export function DuplicatesReview(props: ReviewProps) {
  const { theCase, proposals } = props;
  const {
    kind,
    onKind,
    own,
    place,
    step,
    proposal,
    ids,
    out,
    setOut,
    ...review
  } = useDuplicates(props);
  return (
    <div className={styles['form']}>
      <Kinds {...{ kind, proposals, onKind }} />
      {kind === 'actor' && (
        <SureOnes
          {...{ theCase }}
          proposals={own}
          onMerge={review.onMergeSure}
        />
      )}
      {proposal === undefined ? (
        <p>{mergingWords[proposals.length === 0 ? 'none' : 'noneOfKind']}</p>
      ) : (
        <>
          <Steps {...{ place, step }} count={own.length} />
          <Records {...{ theCase, proposal, out }} onOut={setOut} />
          <PairEvidence {...{ theCase }} evidence={evidenceIn(proposal)} />
          <Along names={props.alongWith(proposal, ids)} />
          <ReasonField why={review.why} onWhy={review.setWhy} />
          <Verdicts judge={review.judge} count={ids.length} />
        </>
      )}
      <Undo {...review} onUndo={review.undo} />
      <p className={styles['quiet']}>{mergingWords.keys}</p>
    </div>
  );
}

/** Where the review stands, and what a click or a key does. */
function useDuplicates({
  theCase,
  proposals,
  onJudge,
  onMergeSure,
  onUndo,
}: ReviewProps) {
  const [kind, setKind] = useState<MergedKind>(
    () => proposals[0]?.kind ?? 'actor',
  );
  const [at, setAt] = useState(0);
  const [out, setOut] = useState<readonly string[]>([]);
  const [why, setWhy] = useState('');
  const { note, ...done } = useDone(proposals, onUndo);
  const own = proposals.filter((each) => each.kind === kind);
  const place = Math.min(at, Math.max(0, own.length - 1));
  const proposal = own[place];
  const ids = proposal?.ids.filter((id) => !out.includes(id)) ?? [];
  const goTo = (next: number): void => {
    setOut([]);
    setWhy('');
    setAt(Math.max(0, Math.min(own.length - 1, next)));
  };
  const step = (by: number): void => goTo(place + by);
  const judge = (verdict: Verdict): void => {
    if (proposal === undefined || !canJudge(verdict, ids.length)) return;
    note({
      of: proposal,
      news: mergingWords.judged[verdict](
        ids.map((id) => recordName(theCase, kind, id)),
      ),
    });
    setOut([]);
    setWhy('');
    onJudge(proposal, ids, verdict, why.trim());
  };
  const mergeAll = (sure: readonly LikelyGroup[]): void => {
    note({ of: sure[0], news: mergingWords.mergedSure(sure.length) });
    onMergeSure(sure);
  };
  useReviewKeys({ step, judge, undo: done.undo });
  const onKind = (next: MergedKind): void => {
    setKind(next);
    goTo(0);
  };
  const shown = { kind, own, place, proposal, ids, out, why, ...done };
  const acts = { onKind, step, setOut, setWhy, judge };
  return { ...shown, ...acts, onMergeSure: mergeAll };
}

/** What was judged, and what is said of it. */
type Done = { readonly of: LikelyGroup | undefined; readonly news: string };

/** What was judged here, to be undone one after another, the last one first. */
function useDone(proposals: readonly LikelyGroup[], onUndo: () => void) {
  const [done, setDone] = useState<readonly Done[]>([]);
  const [undone, setUndone] = useState<Done>();
  // Undone by whatever key or click, it is proposed again.
  const standing = done.filter(({ of }) => !proposals.some(isSameAs(of)));
  const last = standing.at(-1);
  return {
    news: undone ? mergingWords.undone(undone.news) : (last?.news ?? ''),
    canUndo: last !== undefined,
    note: (next: Done): void => {
      setDone([...standing, next]);
      setUndone(undefined);
    },
    undo: (): void => {
      if (last === undefined) return;
      setDone(standing.slice(0, -1));
      setUndone(last);
      onUndo();
    },
  };
}

function isSameAs(of: LikelyGroup | undefined) {
  const ids = of?.ids.join(' ');
  return (each: LikelyGroup): boolean =>
    each.kind === of?.kind && each.ids.join(' ') === ids;
}

/** Whether so many records can be judged at once. */
function canJudge(verdict: Verdict, count: number): boolean {
  return count > 1 && (verdict === 'same' || count <= MOST_APART);
}

/** What speaks for and against a proposal, of its first pairs. */
function evidenceIn({ pairs }: LikelyGroup) {
  const told = pairs.slice(0, MOST_TOLD);
  return {
    for: told.flatMap((pair) => pair.for),
    against: told.flatMap((pair) => pair.against),
  };
}

/** Which kind of records is reviewed, and how many proposals are left. */
function Kinds({
  kind,
  proposals,
  onKind,
}: {
  readonly kind: MergedKind;
  readonly proposals: readonly LikelyGroup[];
  readonly onKind: (kind: MergedKind) => void;
}) {
  return (
    <Choice
      legend={mergingWords.reviewTitle}
      options={KINDS.map((value) => ({
        value,
        label: mergingWords.tab(
          mergingWords.kinds[value],
          proposals.filter((each) => each.kind === value).length,
        ),
      }))}
      value={kind}
      onChoose={onKind}
    />
  );
}

/** Two records side by side, or several, from which some may be left out. */
function Records({
  theCase,
  proposal: { kind, ids },
  out,
  onOut,
}: {
  readonly theCase: Case;
  readonly proposal: LikelyGroup;
  readonly out: readonly string[];
  readonly onOut: (out: readonly string[]) => void;
}) {
  if (ids.length > SIDE_BY_SIDE)
    return <MemberList {...{ theCase, kind, ids, out, onOut }} />;
  return (
    <div className={styles['cards']}>
      {ids.map((id) => (
        <RecordCard key={id} {...{ theCase, id, kind }} />
      ))}
    </div>
  );
}

function Along({ names }: { readonly names: readonly string[] }) {
  return (
    names.length > 0 && (
      <p className={styles['quiet']}>{mergingWords.alsoMerges(names)}</p>
    )
  );
}

function Steps({
  place,
  count,
  step,
}: {
  readonly place: number;
  readonly count: number;
  readonly step: (by: number) => void;
}) {
  return (
    <div className={styles['steps']}>
      <Button
        look="icon"
        label={mergingWords.previous}
        onClick={() => step(-1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </Button>
      <output>{mergingWords.place(place + 1, count)}</output>
      <Button look="icon" label={mergingWords.next} onClick={() => step(1)}>
        <ChevronRight size={16} aria-hidden="true" />
      </Button>
    </div>
  );
}

function Verdicts({
  judge,
  count,
}: {
  readonly judge: (verdict: Verdict) => void;
  /** How many records would be judged. */
  readonly count: number;
}) {
  return (
    <>
      <div className={styles['verdicts']}>
        {VERDICTS.map(([verdict, look, label]) => (
          <Button
            key={verdict}
            look={look}
            disabled={!canJudge(verdict, count)}
            onClick={() => judge(verdict)}
          >
            {mergingWords[label]}
          </Button>
        ))}
      </div>
      {count > MOST_APART && (
        <p className={styles['quiet']}>
          {mergingWords.tooManyApart(MOST_APART)}
        </p>
      )}
    </>
  );
}

const VERDICTS = [
  ['same', 'primary', 'merge'],
  ['different', 'outlined', 'keepApart'],
  ['unsure', 'outlined', 'unsure'],
] as const;

function Undo({
  news,
  canUndo,
  onUndo,
}: {
  readonly news: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}) {
  return (
    <div className={styles['verdicts']}>
      <Button disabled={!canUndo} onClick={onUndo}>
        <Undo2 size={14} aria-hidden="true" /> {mergingWords.undo}
      </Button>
      <span role="status">{news}</span>
    </div>
  );
}

/** Listens for the keys of the review as long as it is shown. */
function useReviewKeys({
  step,
  judge,
  undo,
}: {
  readonly step: (by: number) => void;
  readonly judge: (verdict: Verdict) => void;
  readonly undo: () => void;
}): void {
  // Registered anew at each rendering, so that it always acts on what is seen.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
      if (isWriting(event.target)) return leaveByEnter(event);
      const meant = meantIn('duplicates', event);
      if (meant === undefined) return;
      event.preventDefault();
      if (meant === 'next') step(1);
      else if (meant === 'previous') step(-1);
      else if (meant === 'undo') undo();
      else judge(meant);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** With the reason written, the keys judge again. */
function leaveByEnter({ key, target }: KeyboardEvent): void {
  if (key === 'Enter' && target instanceof HTMLElement)
    target.closest('dialog')?.focus({ preventScroll: true });
}
