import { ChevronLeft, ChevronRight, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Case, LikelyDuplicate, MergedKind, Verdict } from '../../case';
import { mergingWords } from '../../words';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { letterOf } from '../parts/letter-of';
import styles from './merging.module.css';
import { PairEvidence } from './pair-evidence';
import { RecordCard } from './record-card';
import { recordName } from './record-in-words';

const KINDS: readonly MergedKind[] = ['actor', 'contact', 'origin'];

/** Likely duplicates, one pair after another, by a click or a key each. */
export function DuplicatesReview({
  theCase,
  duplicates,
  onJudge,
  onUndo,
}: {
  readonly theCase: Case;
  readonly duplicates: readonly LikelyDuplicate[];
  readonly onJudge: (pair: LikelyDuplicate, verdict: Verdict) => void;
  readonly onUndo: () => void;
}) {
  const [kind, setKind] = useState<MergedKind>(
    () => duplicates[0]?.kind ?? 'actor',
  );
  const [at, setAt] = useState(0);
  const [news, setNews] = useState('');
  const pairs = duplicates.filter((each) => each.kind === kind);
  const place = Math.min(at, Math.max(0, pairs.length - 1));
  const pair = pairs[place];
  const step = (by: number): void =>
    setAt(Math.max(0, Math.min(pairs.length - 1, place + by)));
  const judge = (verdict: Verdict): void => {
    if (pair === undefined) return;
    setNews(judgedInWords(theCase, pair, verdict));
    onJudge(pair, verdict);
  };
  useReviewKeys({ step, judge });
  return (
    <div className={styles['form']}>
      <Kinds
        {...{ kind, duplicates }}
        onKind={(next) => {
          setKind(next);
          setAt(0);
        }}
      />
      {pair === undefined ? (
        <p>{mergingWords[duplicates.length === 0 ? 'none' : 'noneOfKind']}</p>
      ) : (
        <>
          <Steps {...{ place, step }} count={pairs.length} />
          <Pair {...{ theCase, pair }} />
          <Verdicts judge={judge} />
        </>
      )}
      <Undo
        news={news}
        onUndo={() => {
          setNews('');
          onUndo();
        }}
      />
      <p className={styles['quiet']}>{mergingWords.keys}</p>
    </div>
  );
}

/** Which kind of records is reviewed, and how many pairs of each are left. */
function Kinds({
  kind,
  duplicates,
  onKind,
}: {
  readonly kind: MergedKind;
  readonly duplicates: readonly LikelyDuplicate[];
  readonly onKind: (kind: MergedKind) => void;
}) {
  return (
    <Choice
      legend={mergingWords.reviewTitle}
      options={KINDS.map((value) => ({
        value,
        label: mergingWords.tab(
          mergingWords.kinds[value],
          duplicates.filter((each) => each.kind === value).length,
        ),
      }))}
      value={kind}
      onChoose={onKind}
    />
  );
}

function Pair({
  theCase,
  pair,
}: {
  readonly theCase: Case;
  readonly pair: LikelyDuplicate;
}) {
  return (
    <>
      <div className={styles['cards']}>
        {[pair.a, pair.b].map((id) => (
          <RecordCard key={id} {...{ theCase, id }} kind={pair.kind} />
        ))}
      </div>
      <PairEvidence {...{ theCase }} evidence={pair} />
    </>
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

function Verdicts({ judge }: { readonly judge: (verdict: Verdict) => void }) {
  return (
    <div className={styles['verdicts']}>
      <Button look="primary" onClick={() => judge('same')}>
        {mergingWords.merge}
      </Button>
      <Button look="outlined" onClick={() => judge('different')}>
        {mergingWords.keepApart}
      </Button>
      <Button look="outlined" onClick={() => judge('unsure')}>
        {mergingWords.unsure}
      </Button>
    </div>
  );
}

function Undo({
  news,
  onUndo,
}: {
  readonly news: string;
  readonly onUndo: () => void;
}) {
  return (
    <div className={styles['verdicts']}>
      <Button onClick={onUndo}>
        <Undo2 size={14} aria-hidden="true" /> {mergingWords.undo}
      </Button>
      <span role="status">{news}</span>
    </div>
  );
}

function judgedInWords(
  theCase: Case,
  { kind, a, b }: LikelyDuplicate,
  verdict: Verdict,
): string {
  const one = recordName(theCase, kind, a);
  const other = recordName(theCase, kind, b);
  switch (verdict) {
    case 'same':
      return mergingWords.merged(one, other);
    case 'different':
      return mergingWords.keptApart(one, other);
    case 'unsure':
      return mergingWords.leftUnsure(one, other);
  }
}

/** Listens for the keys of the review as long as it is shown. */
function useReviewKeys({
  step,
  judge,
}: {
  readonly step: (by: number) => void;
  readonly judge: (verdict: Verdict) => void;
}): void {
  // Registered anew at each rendering, so that it always acts on what is seen.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
      const run = {
        m: () => judge('same'),
        d: () => judge('different'),
        u: () => judge('unsure'),
        j: () => step(1),
        k: () => step(-1),
      }[letterOf(event)];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
