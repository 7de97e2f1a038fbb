import type { Given } from '../ports';
import { caseWords } from '../../words';
import type { Session } from '../session';
import { notify } from '../session';

/** Has articles read by what is loaded only then. */
export async function readArticles(
  session: Session,
  given: readonly Given[],
  how?: { readonly isQuiet: boolean },
): Promise<void> {
  if (given.length === 0) return undefined;
  if (session.ports.page !== 'app')
    return notify(session, 'problem', caseWords.oneCase);
  const { giveArticles } = await import('./drafting');
  return giveArticles(session, given, how);
}
