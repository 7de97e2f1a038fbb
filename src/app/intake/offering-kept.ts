import type { Session } from '../session';
import { keptWords } from './kept-words';

/**
 * Offers what was given and is in no case yet: pasted words that this tab has
 * kept, and drafts of it and of closed tabs. It waits until a case is there; what
 * is given meanwhile is not offered: it is being looked over.
 */
export async function offerKept(
  session: Session,
  started: Promise<unknown>,
): Promise<void> {
  if (session.ports.page !== 'app') return;
  const words = keptWords();
  await started;
  const { typed, given, unread = [] } = words;
  const areWords = typed.trim() !== '' || given.length + unread.length > 0;
  if (!areWords && !(await session.ports.draftKeeping.areAny())) return;
  const { takeUp } = await import('./taking-up');
  await takeUp(session, words);
}
