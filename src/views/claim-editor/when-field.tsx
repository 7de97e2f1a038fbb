import { useEffect, useId, useState } from 'react';
import type { When } from '../../case';
import type { ResolvedDate } from '../../extraction';
import { dateWithWeekday, editorWords } from '../../words';
import { Button } from '../parts/button';
import { withDate } from '../parts/claim-edits';
import { noSuchDayIn } from '../parts/no-such-day';
import type { FieldProps, ReadDate } from './editor-props';
import styles from './editor.module.css';

/**
 * When the contact was, as a person writes it: "late April" is shown at once
 * with the date that it becomes, counted from the article's publication.
 */
export function WhenField({
  claim,
  article,
  onEdit,
  readDate,
}: FieldProps & { readonly readDate: ReadDate }) {
  const id = useId();
  const [written, setWritten] = useState('');
  const reference = article.published;
  const tense = claim.stance === 'planned' ? 'future' : 'past';
  const reading = useReading(readDate, written, reference, tense);
  const edtf = reading?.kind === 'date' ? reading.edtf : undefined;
  const set = (): void => {
    if (edtf === undefined) return;
    onEdit(
      withDate(claim, whenTyped(edtf, written.trim(), reference)),
      editorWords.saved.when(dateWithWeekday(edtf)),
    );
    setWritten('');
  };
  return (
    <fieldset className={styles['field']}>
      <legend>{editorWords.when}</legend>
      <p>{dateNow(claim)}</p>
      <div className={styles['row']}>
        <input
          type="text"
          aria-label={editorWords.date}
          aria-describedby={id}
          aria-invalid={reading !== undefined && reading.kind !== 'date'}
          placeholder={editorWords.whenHint}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            set();
          }}
        />
        <Button look="outlined" disabled={edtf === undefined} onClick={set}>
          {editorWords.set}
        </Button>
      </div>
      <output id={id} className={styles['becomes']}>
        {reading !== undefined && readingInWords(reading)}
        {edtf !== undefined && reference !== undefined && (
          <> {editorWords.countedFrom(dateWithWeekday(reference))}</>
        )}
      </output>
      <DateRemoval {...{ claim, onEdit }} />
    </fieldset>
  );
}

/** The date that a claim has; where it has none, why a reader may have found none. */
function dateNow({ when, quotes }: FieldProps['claim']): string {
  if (when !== undefined)
    return editorWords.becomes(dateWithWeekday(when.edtf), when.edtf);
  const noDay = noSuchDayIn(quotes);
  return noDay === undefined
    ? editorWords.undated
    : editorWords.undatedSince(noDay);
}

function DateRemoval({ claim, onEdit }: Pick<FieldProps, 'claim' | 'onEdit'>) {
  if (claim.when === undefined) return undefined;
  return (
    <Button
      onClick={() =>
        onEdit(withDate(claim, undefined), editorWords.saved.noDate)
      }
    >
      {editorWords.removeDate}
    </Button>
  );
}

/** A date as a person typed it: in words, it tells which and from when. */
function whenTyped(
  edtf: string,
  written: string,
  reference: string | undefined,
): When {
  if (edtf === written) return { edtf };
  return {
    edtf,
    ...(reference !== undefined && { reference }),
    basis: editorWords.typedAs(written),
  };
}

function readingInWords(reading: ResolvedDate): string {
  return reading.kind === 'date'
    ? editorWords.becomes(dateWithWeekday(reading.edtf), reading.edtf)
    : editorWords.dateProblem[reading.kind];
}

/** What the words come to, as soon as it is known; nothing for no words. */
function useReading(
  readDate: ReadDate,
  written: string,
  reference: string | undefined,
  tense: 'past' | 'future',
): ResolvedDate | undefined {
  const [read, setRead] = useState<{
    readonly of: string;
    readonly reading: ResolvedDate;
  }>();
  useEffect(() => {
    if (written.trim() === '') return;
    let isWanted = true;
    const read = async (): Promise<void> => {
      const reading = await readDate(written, reference, tense);
      if (isWanted) setRead({ of: written, reading });
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [readDate, written, reference, tense]);
  return read?.of === written ? read.reading : undefined;
}
