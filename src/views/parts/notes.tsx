import { NotebookPen, PencilLine, Trash2 } from 'lucide-react';
import type { FormEvent, KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Case, Noted } from '../../case';
import type { WrittenNote } from '../../lens';
import { nameIn, notesOn } from '../../lens';
import { noteWords } from '../../words';
import { Button } from './button';
import { isDoneKey } from './done-key';
import { dayOf, whoInWords } from './grounds';
import styles from './notes.module.css';
import type { Noting } from './noting';
import { notedKey, notingKey } from './noting';

type NotesProps = {
  readonly of: Noted;
  readonly theCase: Case;
  readonly noting: Noting;
};

/** What was written about a record, and a way to write, edit and remove it. */
export function Notes(props: NotesProps) {
  const { of, theCase, noting } = props;
  const notes = notesOn(theCase, of);
  const key = notingKey(of);
  const isWritten = noting.written === key;
  const box = useRef<HTMLDivElement>(null);
  // What was written into gives the focus back to the button that opened it.
  const isOpen = noting.written?.startsWith(`${notedKey(of)} `) === true;
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) goBack(box.current);
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div ref={box} className={styles['box']}>
      {notes.length > 0 && (
        <ul aria-label={noteWords.list} className={styles['notes']}>
          {notes.map((note) => (
            <li key={note.id ?? ''}>
              {noting.written === notingKey(of, note) ? (
                <NoteForm {...props} note={note} />
              ) : (
                <WrittenOut
                  {...props}
                  note={note}
                  onGone={() => goBack(box.current)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {isWritten ? (
        <NoteForm {...props} note={undefined} />
      ) : (
        <Button
          data-edits
          data-writes
          label={(noting.draftOf(key) === undefined
            ? noteWords.writeOn
            : noteWords.goOnWith)(nameIn(theCase, of) ?? '')}
          onClick={() => noting.onWrite(key)}
        >
          <NotebookPen size={14} aria-hidden="true" />{' '}
          {noting.draftOf(key) === undefined ? noteWords.write : noteWords.goOn}
        </Button>
      )}
    </div>
  );
}

/** To the button that begins a note. */
function goBack(box: HTMLElement | null): void {
  box?.querySelector<HTMLElement>('[data-writes]')?.focus();
}

/** One note as it stands: its words, who wrote it and when. */
function WrittenOut({
  of,
  theCase,
  noting,
  note,
  onGone,
}: NotesProps & {
  readonly note: WrittenNote;
  readonly onGone: () => void;
}) {
  const grounds =
    note.id === undefined
      ? noting.groundsOf(of, 'note')
      : noting.groundsOf({ kind: 'note', id: note.id }, 'text');
  const key = notingKey(of, note);
  const isBegun = noting.draftOf(key) !== undefined;
  const isOfFile =
    grounds === undefined || (grounds.isFirst && note.id === undefined);
  return (
    <>
      <p dir="auto" className={styles['text']}>
        {note.text}
      </p>
      <p className={styles['by']}>
        <span>
          {isOfFile
            ? noteWords.cameWith
            : noteWords.by(whoInWords(theCase, grounds), dayOf(grounds))}
        </span>
        <Button
          data-edits
          label={(isBegun ? noteWords.goOnEditingLong : noteWords.editLong)(
            note.text,
          )}
          onClick={() => noting.onWrite(key)}
        >
          <PencilLine size={14} aria-hidden="true" />{' '}
          {isBegun ? noteWords.goOnEditing : noteWords.edit}
        </Button>
        <Button
          data-edits
          label={noteWords.removeLong(note.text)}
          onClick={() => {
            onGone();
            noting.onDraft(key, undefined);
            noting.onRemove(of, note);
          }}
        >
          <Trash2 size={14} aria-hidden="true" /> {noteWords.remove}
        </Button>
      </p>
    </>
  );
}

const LONGEST = 10_000;

function NoteForm({
  of,
  noting,
  note,
}: NotesProps & { readonly note: WrittenNote | undefined }) {
  const key = notingKey(of, note);
  const before = note?.text ?? '';
  const [text, setText] = useState(noting.draftOf(key) ?? before);
  const write = (next: string): void => {
    setText(next);
    noting.onDraft(key, next === before ? undefined : next);
  };
  const close = (): void => noting.onWrite(undefined);
  const save = (event?: FormEvent): void => {
    event?.preventDefault();
    if (text.trim() === '') return;
    if (text.trim() !== note?.text) noting.onSave(of, note, text.trim());
    noting.onDraft(key, undefined);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (isDoneKey(event)) save();
  };
  return (
    <form className={styles['form']} onSubmit={save}>
      <label>
        <span>{noteWords.text}</span>
        <textarea
          data-note-text
          rows={3}
          dir="auto"
          maxLength={LONGEST}
          value={text}
          ref={arrive}
          onChange={({ target }) => write(target.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <p className={styles['by']}>{noteWords.hint}</p>
      <div className={styles['acts']}>
        <Button type="submit" look="primary" disabled={text.trim() === ''}>
          {noteWords.save}
        </Button>
        <Button
          onClick={() => {
            noting.onDraft(key, undefined);
            close();
          }}
        >
          {noteWords.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Writing goes on where the words end. */
function arrive(field: HTMLTextAreaElement | null): void {
  if (field === null) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
