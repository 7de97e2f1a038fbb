import type { Session } from '../session';
import { keptWords } from './kept-words';

/** Offers pasted words that are in no case yet, where this tab has kept any. */
export function offerKeptPaste(session: Session): void {
  const { typed, given } = keptWords();
  if (typed.trim() !== '' || given.length > 0)
    void import('./kept-paste').then(({ offerWords }) =>
      offerWords(session, given),
    );
}
