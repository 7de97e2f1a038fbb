import { isWriting } from '../keys';
import type { Session } from '../session';
import { readArticles } from './giving';

/** A shorter paste outside any field is taken for a slip, in characters. */
const SHORTEST = 400;

/** Takes a long text, or files, pasted anywhere but in a field, for articles. */
export function listenForPaste(session: Session, window: Window): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const { clipboardData: pasted, defaultPrevented, target } = event;
    if (defaultPrevented || pasted === null || isWriting(target)) return;
    const files = [...pasted.files];
    const text = pasted.getData('text/plain');
    if (files.length > 0)
      void readArticles(
        session,
        files.map((file) => ({ kind: 'file', name: file.name, file })),
      );
    else if (text.trim().length >= SHORTEST)
      void readArticles(session, [{ kind: 'words', text }]);
    else return;
    event.preventDefault();
  };
  window.addEventListener('paste', onPaste);
  return () => window.removeEventListener('paste', onPaste);
}
