import type { Act } from '../case';
import { clashesWith } from '../case';
import { caseWords } from '../words';
import type { OpenCase } from './ports';
import type { Session } from './session';
import { notify } from './session';

/**
 * Takes what the app ships of the sample case since it was kept: acts of its
 * reviewers, as a colleague's would be taken. Gives those that were new. What
 * contradicts the acts kept here is left, and so is everything offline.
 */
export async function renewal(
  session: Session,
  { key, ledger }: OpenCase,
): Promise<readonly Act[]> {
  const { page, shippedCase, shippedKey } = session.ports;
  if (key !== shippedKey) return [];
  const shipped = await shippedCase().catch(() => undefined);
  if (shipped === undefined || clashesWith(ledger, shipped.acts).length > 0)
    return [];
  const fresh = shipped.acts.filter(({ id }) => ledger.actOf(id) === undefined);
  const isKnown = ledger.acts.length > 0;
  ledger.take(fresh);
  if (fresh.length > 0 && isKnown)
    notify(
      session,
      'news',
      page === 'app' ? caseWords.updated : caseWords.pageUpdated,
    );
  return fresh;
}
