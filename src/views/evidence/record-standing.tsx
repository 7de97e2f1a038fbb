import { Split } from 'lucide-react';
import type { MergedKind } from '../../case';
import { mergingWords } from '../../words';
import { Button } from '../parts/button';
import { PagedList } from '../parts/paged-list';
import type { JudgedRecord, RecordEditing } from '../parts/record-editing';
import styles from './evidence.module.css';

/** For which records one stands since they were merged, and what else was judged. */
export function RecordStanding({
  kind,
  id,
  records,
}: {
  readonly kind: MergedKind;
  readonly id: string;
  readonly records: RecordEditing;
}) {
  const { members, unsure, apart } = records.standingOf(kind, id);
  return (
    <>
      {members.length > 0 && (
        <section aria-label={mergingWords.standsFor(members.length)}>
          <p className={styles['note']}>
            {mergingWords.standsFor(members.length)}
          </p>
          <ul className={styles['standing']}>
            {members.map((each) => (
              <li key={each.id}>
                <span>{mergedInWords(each)}</span>
                <Button
                  data-edits
                  label={mergingWords.splitOffNamed(each.name)}
                  onClick={() => records.onSplitOff(kind, each.id)}
                >
                  <Split size={14} aria-hidden="true" /> {mergingWords.splitOff}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Judged
        title={mergingWords.perhapsSame}
        judged={unsure}
        inWords={unsureInWords}
        onMerge={(other) => records.onMerge(kind, [id, other])}
      />
      <Judged
        title={mergingWords.apartFrom}
        judged={apart}
        inWords={apartInWords}
        onMerge={(other) => records.onMerge(kind, [id, other])}
      />
    </>
  );
}

/** So many are listed at once: of a hundred namesakes each may be kept apart. */
const PAGE = 5;

/** Those of whom somebody has said that they are not, or may not be, the same. */
function Judged({
  title,
  judged,
  inWords,
  onMerge,
}: {
  readonly title: string;
  readonly judged: readonly JudgedRecord[];
  readonly inWords: (record: JudgedRecord) => string;
  readonly onMerge: (other: string) => void;
}) {
  if (judged.length === 0) return undefined;
  return (
    <section aria-label={title}>
      <p className={styles['note']}>{title}</p>
      <PagedList entries={judged} page={PAGE} className={styles['standing']}>
        {(each) => (
          <li key={each.id}>
            <span>{inWords(each)}</span>
            <Button data-edits onClick={() => onMerge(each.id)}>
              {mergingWords.mergeWith}
            </Button>
          </li>
        )}
      </PagedList>
    </section>
  );
}

function mergedInWords(record: JudgedRecord): string {
  const [name, who] = [nameInFull(record), whoJudged(record)];
  return record.why === undefined
    ? mergingWords.mergedBy(name, who)
    : mergingWords.mergedBecause(name, who, record.why);
}

function unsureInWords(record: JudgedRecord): string {
  const [name, who] = [nameInFull(record), whoJudged(record)];
  return record.why === undefined
    ? mergingWords.unsureBy(name, who)
    : mergingWords.unsureBecause(name, who, record.why);
}

function apartInWords(record: JudgedRecord): string {
  const [name, who] = [nameInFull(record), whoJudged(record)];
  return record.why === undefined
    ? mergingWords.apartBy(name, who)
    : mergingWords.apartBecause(name, who, record.why);
}

/** A name with what tells it from its namesakes. */
function nameInFull({ name, detail }: JudgedRecord): string {
  return detail === undefined ? name : mergingWords.withDetail(name, detail);
}

function whoJudged({ by, isOwn }: JudgedRecord): string {
  if (isOwn) return mergingWords.you;
  return by ?? mergingWords.someone;
}
