import { claimInWords } from '../../lens';
import { editorWords } from '../../words';
import { withText } from '../parts/claim-edits';
import type { FieldProps } from './editor-props';
import styles from './editor.module.css';

/** What a person writes of a claim: where, in one sentence, and a note. */
export function TextFields(props: FieldProps) {
  const { place } = editorWords.saved;
  return (
    <>
      <TextField
        {...props}
        field="place"
        label={editorWords.place}
        said={(text) => (text === '' ? editorWords.saved.noPlace : place(text))}
      />
      <TextField
        {...props}
        field="summary"
        label={editorWords.summary}
        hint={derivedSentence(props)}
        explained={editorWords.summaryHint}
        said={(text) =>
          text === '' ? editorWords.saved.noSummary : editorWords.saved.summary
        }
      />
      <TextField
        {...props}
        field="note"
        label={editorWords.note}
        said={() => editorWords.saved.note}
      />
    </>
  );
}

/** The sentence that the fields make, where nobody wrote one. */
function derivedSentence({ theCase, claim }: FieldProps): string {
  const { summary: _, ...bare } = claim;
  return claimInWords(theCase, bare);
}

/** A text; it is saved when the field is left, one of a line by Enter, too. */
function TextField({
  claim,
  field,
  label,
  hint,
  explained,
  said,
  onEdit,
}: FieldProps & {
  readonly field: 'place' | 'summary' | 'note';
  readonly label: string;
  readonly hint?: string;
  readonly explained?: string;
  readonly said: (text: string) => string;
}) {
  const held = claim[field] ?? '';
  return (
    <label className={styles['text']}>
      <span>{label}</span>
      <textarea
        key={held}
        rows={field === 'place' ? 1 : 2}
        defaultValue={held}
        placeholder={hint}
        onKeyDown={(event) => {
          const { currentTarget, ctrlKey, metaKey, shiftKey } = event;
          const isAsked =
            ctrlKey || metaKey || (field === 'place' && !shiftKey);
          if (event.key !== 'Enter' || !isAsked) return;
          event.preventDefault();
          currentTarget.form?.focus();
        }}
        onBlur={({ currentTarget: { value } }) => {
          if (value.trim() !== held)
            onEdit(withText(claim, field, value), said(value.trim()));
        }}
      />
      {explained !== undefined && (
        <small className={styles['hint']}>{explained}</small>
      )}
    </label>
  );
}
