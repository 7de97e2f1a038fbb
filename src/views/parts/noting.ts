import type { Noted } from '../../case';
import type { WrittenNote } from '../../lens';
import type { GroundsOf } from './grounds';

/** How a view lets notes be written about records; the app does it. */
export type Noting = {
  /** What is being written: a note that is there, or a new one; see `notingKey`. */
  readonly written: string | undefined;
  readonly onWrite: (key: string | undefined) => void;
  /** Saves a note, a new one where there was none; whether that could be done. */
  readonly onSave: (
    of: Noted,
    note: WrittenNote | undefined,
    text: string,
  ) => void;
  readonly onRemove: (of: Noted, note: WrittenNote) => void;
  /** What was written and not saved: it is kept until that is done or given up. */
  readonly draftOf: (key: string) => string | undefined;
  readonly onDraft: (key: string, text: string | undefined) => void;
  /** Who wrote a note, and when. */
  readonly groundsOf: GroundsOf;
};

/** A note by its record and its own identity; without a note, a new one. */
export function notingKey(of: Noted, note?: WrittenNote): string {
  const which = note === undefined ? 'new' : (note.id ?? 'remark');
  return `${notedKey(of)} ${which}`;
}

/** What a note is about, as the key of what is being written begins. */
export function notedKey({ kind, id, with: other }: Noted): string {
  return other === undefined ? `${kind} ${id}` : `pair ${id} ${other}`;
}
