import type { ActorId, Case, Noted, NoteId, Ref } from '../case';
import type { Columns } from './columns';
import type { Selection } from './selection';
import { tieNumber } from './tie-table';

/**
 * Words that somebody wrote about a record. Without an identity of its own it
 * is the remark that a claim or a contact brought with it.
 */
export type WrittenNote = {
  readonly id: NoteId | undefined;
  readonly text: string;
};

/**
 * What a note on a selection is about: one record, or the two actors that are
 * selected or that a tie has. `undefined` where it would be about neither.
 */
export function notedIn(
  { ties, within }: Columns,
  selection: Selection,
): Noted | undefined {
  switch (selection.kind) {
    case 'actor':
    case 'contact':
    case 'claim':
    case 'article':
      return { kind: selection.kind, id: selection.id };
    case 'tie': {
      const tie = tieNumber(ties, selection.id) ?? -1;
      const [a, b] = [ties.a[tie], ties.b[tie]].map(
        (at) => within.actors[at ?? -1]?.id,
      );
      return a && b && pairOf(a, b);
    }
    case 'actors': {
      const [a, b, ...more] = selection.ids;
      return a && b && more.length === 0 ? pairOf(a, b) : undefined;
    }
    case 'ties':
    case 'contacts':
    case 'claims':
    case 'articles':
    case 'path':
    case 'passage':
      return undefined;
  }
}

/** Two actors as a note names them: always alike, whichever was named first. */
function pairOf(a: ActorId, b: ActorId): Noted {
  const [id, other] = a < b ? [a, b] : [b, a];
  return { kind: 'actor', id, with: other };
}

/** Everything that was written about a record, its own remark first. */
export function notesOn(theCase: Case, of: Noted): readonly WrittenNote[] {
  const remark = remarkOf(theCase, of);
  const notes = notesByRecord(theCase).get(keyOf(of)) ?? [];
  return remark === undefined
    ? notes
    : [{ id: undefined, text: remark }, ...notes];
}

/** Every record that something was written about, each once. */
export function notedRecords(theCase: Case): readonly Noted[] {
  const { claim, contact } = remarksOf(theCase);
  const noted = new Map<string, Noted>();
  const note = (of: Noted): void => void noted.set(keyOf(of), of);
  for (const id of claim.keys()) note({ kind: 'claim', id });
  for (const id of contact.keys()) note({ kind: 'contact', id });
  for (const { of } of theCase.notes) note(of);
  return [...noted.values()];
}

function remarkOf(theCase: Case, { kind, id }: Ref): string | undefined {
  if (kind !== 'claim' && kind !== 'contact') return undefined;
  return remarksOf(theCase)[kind].get(id);
}

type Remarks = Readonly<
  Record<'claim' | 'contact', ReadonlyMap<string, string>>
>;

const remarks = new WeakMap<Case, Remarks>();
const byRecord = new WeakMap<
  Case['notes'],
  ReadonlyMap<string, readonly WrittenNote[]>
>();

/** Looked up once per state of a case: every claim that is shown asks. */
function remarksOf(theCase: Case): Remarks {
  const known = remarks.get(theCase);
  if (known !== undefined) return known;
  const found: Remarks = {
    claim: remarksIn(theCase.claims),
    contact: remarksIn(theCase.contacts),
  };
  remarks.set(theCase, found);
  return found;
}

function remarksIn(
  records: readonly { readonly id: string; readonly note?: string }[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, note } of records)
    if (note !== undefined && note !== '') found.set(id, note);
  return found;
}

function notesByRecord({
  notes,
}: Case): ReadonlyMap<string, readonly WrittenNote[]> {
  const known = byRecord.get(notes);
  if (known !== undefined) return known;
  const found = new Map<string, WrittenNote[]>();
  for (const { id, of, text } of notes) {
    const written = found.get(keyOf(of));
    if (written === undefined) found.set(keyOf(of), [{ id, text }]);
    else written.push({ id, text });
  }
  byRecord.set(notes, found);
  return found;
}

function keyOf({ kind, id, with: other }: Noted): string {
  if (other === undefined) return `${kind} ${id}`;
  return JSON.stringify(id < other ? [id, other] : [other, id]);
}
