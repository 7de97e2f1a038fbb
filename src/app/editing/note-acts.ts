import type { Change, Noted, NoteId } from '../../case';
import { GLOBAL_MARK } from '../../case';
import type { WrittenNote } from '../../lens';
import { notedIn } from '../../lens';
import { notingKey } from '../../views/parts';
import { noteWords } from '../../words';
import { act } from '../acting';
import { columnsFor } from '../derive';
import { lyingOpen } from '../reviewing';
import type { Session } from '../session';
import { notify } from '../session';

/** Writes a note on a record, or writes one anew, by one act. */
export function saveNote(
  session: Session,
  of: Noted,
  note: WrittenNote | undefined,
  text: string,
): void {
  act(session, [
    note === undefined
      ? {
          kind: 'add',
          as: 'note',
          record: {
            id: `note${GLOBAL_MARK}${session.ports.newMark()}` as NoteId,
            of,
            text,
          },
        }
      : textSet(of, note, text),
  ]);
}

/** Removes a note, or the remark that a record brought, by one act. */
export function removeNote(
  session: Session,
  of: Noted,
  note: WrittenNote,
): void {
  act(session, [
    note.id === undefined
      ? textSet(of, note, undefined)
      : { kind: 'remove', of: { kind: 'note', id: note.id } },
  ]);
}

function textSet(
  of: Noted,
  { id }: WrittenNote,
  to: string | undefined,
): Change {
  return {
    kind: 'set',
    of: id === undefined ? of : { kind: 'note', id },
    field: id === undefined ? 'note' : 'text',
    ...(to !== undefined && { to }),
    basis: { kind: 'typed' },
  };
}

/** Opens a new note on what is selected, or else on the article that is read; whether it could. */
export function beginNote(session: Session): boolean {
  const of = noticed(session);
  if (of === undefined) {
    notify(session, 'news', noteWords.notOnThis);
    return false;
  }
  session.surface.setState({
    written: notingKey(of),
    ...(of.kind !== 'article' && { isEvidenceOpen: true, beside: 'evidence' }),
  });
  return true;
}

/** What a note would be about now. */
function noticed({ workspace, document: open }: Session): Noted | undefined {
  const theCase = open.getState()?.theCase;
  const { selection, view, reading } = workspace.getState();
  if (theCase === undefined) return undefined;
  if (selection === undefined) {
    const [id] = view === 'articles' ? lyingOpen(theCase, reading) : [];
    return id === undefined
      ? { kind: 'case', id: theCase.id }
      : { kind: 'article', id };
  }
  return notedIn(columnsFor(theCase), selection);
}
