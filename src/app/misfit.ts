import { caseWords, historyWords } from '../words';
import { BY_MARKS, MARK_LENGTH } from '../lens';
import { addressIn, queryOf } from './address';
import { offerFile } from './joining';
import { CASES, pickOne } from './pick-one';
import type { Session } from './session';
import { notify } from './session';
import { stateMark } from './sharing';
import type { Workspace } from './workspace';

/** Says so where a link's sender had another state, or it says too much. */
export function reportMisfit(session: Session, fragment: string): void {
  const { state, query } = addressIn(fragment);
  const open = session.document.getState();
  if (isCurtailed(query, session.workspace.getState()))
    notify(session, 'problem', caseWords.linkCurtailed);
  else if (open && state !== undefined && stateMark(open) !== state)
    notify(session, 'lasting', historyWords.otherState, {
      label: historyWords.joinItsFile,
      run: () => pickOne(CASES, (file) => offerFile(session, file)),
      isDone: () => session.document.getState()?.key !== open.key,
    });
}

/**
 * Whether a query says more than its case can show: cut on its way, or written
 * for another state of the case.
 */
export function isCurtailed(query: string, workspace: Workspace): boolean {
  const shown = new URLSearchParams(queryOf(workspace));
  const asked = [...new URLSearchParams(query)].filter(
    ([name]) => !OF_LOOK.has(name),
  );
  return asked.some(
    ([name, value]) => partsIn(shown.get(name)) < partsIn(value),
  );
}

/** How things are shown: what stands by default is not in a query. */
const OF_LOOK = new Set([
  'view',
  'rows',
  'sort',
  'size',
  'regions',
  'origins',
  'undated',
  'no-status',
]);

/** Of how many things a value speaks. */
function partsIn(value: string | null): number {
  if (value === null) return 0;
  return value.startsWith(BY_MARKS)
    ? (value.length - 1) / MARK_LENGTH
    : value.split(',').length;
}
