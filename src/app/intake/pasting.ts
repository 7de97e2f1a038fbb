import { isWriting } from '../../views/parts';
import type { Session } from '../session';
import { clippingIn } from './clipping';
import { readArticles } from './giving';

/** A shorter paste outside any field is taken for a slip, in characters. */
const SHORTEST = 400;

/** Takes a long text, or files, pasted anywhere but in a field, for articles. */
export function listenForPaste(session: Session, window: Window): () => void {
  const onPaste = (event: ClipboardEvent): void => {
    const { clipboardData: pasted, defaultPrevented, target } = event;
    if (defaultPrevented || pasted === null || isWriting(target)) return;
    const files = [...pasted.files];
    const clipping = clippingIn(pasted);
    if (files.length > 0)
      void readArticles(
        session,
        files.map((file) => ({ kind: 'file', name: file.name, file })),
      );
    else if ((clipping?.text.trim().length ?? 0) >= SHORTEST && clipping)
      void readArticles(session, [clipping]);
    else return;
    event.preventDefault();
  };
  window.addEventListener('paste', onPaste);
  return () => window.removeEventListener('paste', onPaste);
}
