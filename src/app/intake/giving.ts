import type { Given } from '../ports';
import type { Session } from '../session';

/** Has articles read by what is loaded only then. */
export async function readArticles(
  session: Session,
  given: readonly Given[],
  how?: { readonly isQuiet: boolean },
): Promise<void> {
  if (given.length === 0) return;
  const { giveArticles } = await import('./drafting');
  giveArticles(session, given, how);
}
