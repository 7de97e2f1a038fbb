import { useEffect, useMemo } from 'react';
import type { Noting } from '../../views/parts';
import { holdKeysFor } from '../held-keys';
import type { Session } from '../session';
import { useDocument, useSession, useSurface } from '../session-context';
import { groundsOf } from './grounds-of';
import { halfWritten, keepHalfWritten } from './half-written';

const acts = () => import('./note-acts');

/** How views let notes be written; what does it is loaded when it is asked for. */
export function useNoting(): Noting {
  const session = useSession();
  const written = useSurface((surface) => surface.written);
  const revision = useDocument()?.revision;
  // Who asks for a note goes on writing at once.
  useEffect(() => void acts(), []);
  return useMemo(
    () => ({
      revision,
      written,
      onWrite: (key) => {
        if (key !== undefined) holdKeysFor(session, 'note');
        session.surface.setState({ written: key });
      },
      onSave: async (of, note, text) =>
        (await acts()).saveNote(session, of, note, text),
      onRemove: async (of, note) =>
        (await acts()).removeNote(session, of, note),
      draftOf: (key) => halfWritten(session, key),
      onDraft: (key, text) => keepHalfWritten(session, key, text),
      groundsOf: (of, field) => groundsOf(session, of, field),
    }),
    [session, written, revision],
  );
}

/** Begins a note on what is selected, or else on the article that is read. */
export function noteSelected(session: Session): void {
  void begin(session);
}

async function begin(session: Session): Promise<void> {
  const loading = acts();
  const letGo = holdKeysFor(session, 'note', loading);
  // If it does not come, what holds the keys says so.
  const loaded = await loading.catch(() => undefined);
  if (loaded?.beginNote(session) === false) letGo();
}
