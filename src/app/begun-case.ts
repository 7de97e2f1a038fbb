import type { CaseId } from '../case';
import { actOn, addingsOf, emptyCase, GLOBAL_MARK, Ledger } from '../case';
import type { Session } from './session';

/** A case with nothing in it but its title, under an identity of its own. */
export function begunCase(
  { ports, surface, window }: Session,
  title: string,
): Ledger {
  const id = `case${GLOBAL_MARK}${ports.newMark()}` as CaseId;
  const ledger = new Ledger(id);
  const hand = {
    by: surface.getState().analyst.id,
    device: window,
    now: ports.now(),
  };
  ledger.take([actOn(ledger, hand, addingsOf(emptyCase(id, title)))]);
  return ledger;
}
