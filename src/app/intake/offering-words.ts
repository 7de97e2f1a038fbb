import type { Session } from '../session';
import { keptWords } from './kept-words';

/**
 * Offers pasted words that are in no case yet, where this tab has kept any: once
 * a case is there, what was kept before it. What is pasted meanwhile is not
 * offered: it is being looked over.
 */
export async function offerKeptPaste(
  session: Session,
  started: Promise<unknown>,
): Promise<void> {
  const { typed, given } = keptWords();
  await started;
  if (session.ports.page !== 'app') return;
  if (typed.trim() === '' && given.length === 0) return;
  const { offerWords } = await import('./kept-paste');
  await offerWords(session, given);
}
