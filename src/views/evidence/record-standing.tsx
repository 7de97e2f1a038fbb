import { Split } from 'lucide-react';
import type { MergedKind } from '../../case';
import { mergingWords } from '../../words';
import { Button } from '../parts/button';
import type { JudgedRecord, RecordEditing } from '../parts/record-editing';
import styles from './evidence.module.css';

/** For which records one stands since they were merged, and what is left open. */
export function RecordStanding({
  kind,
  id,
  records,
}: {
  readonly kind: MergedKind;
  readonly id: string;
  readonly records: RecordEditing;
}) {
  const { members, unsure } = records.standingOf(kind, id);
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
      {unsure.length > 0 && (
        <section aria-label={mergingWords.perhapsSame}>
          <p className={styles['note']}>{mergingWords.perhapsSame}</p>
          <ul className={styles['standing']}>
            {unsure.map((each) => (
              <li key={each.id}>
                <span>{unsureInWords(each)}</span>
                <Button
                  data-edits
                  onClick={() => records.onMerge(kind, [id, each.id])}
                >
                  {mergingWords.mergeWith}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
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

/** A name with what tells it from its namesakes. */
function nameInFull({ name, detail }: JudgedRecord): string {
  return detail === undefined ? name : mergingWords.withDetail(name, detail);
}

function whoJudged({ by, isOwn }: JudgedRecord): string {
  if (isOwn) return mergingWords.you;
  return by ?? mergingWords.someone;
}
