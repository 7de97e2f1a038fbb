import type { Act, Ledger } from '../case';
import { stepsOf } from '../case';
import { actInWords } from '../lens';
import { analystOf } from './acting';
import type { Session } from './session';

/** What undo and redo would do, in words; `undefined` where nothing. */
export function stepsInWords(
  session: Session,
  ledger: Ledger,
): { readonly undo: string | undefined; readonly redo: string | undefined } {
  const steps = stepsOf(ledger, analystOf(session));
  const words = (step: Act | undefined): string | undefined =>
    step && actInWords(ledger.theCase, step, ledger);
  return { undo: words(steps.undo), redo: words(steps.redo) };
}
