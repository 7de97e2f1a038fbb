import { caseWords } from '../words';
import { saveCase } from './saving';
import type { Session } from './session';
import { notify } from './session';

/**
 * Goes on to another case. Where the browser keeps nothing, what was done in the
 * open one would be gone by that: it is said first, and left to the person.
 */
export async function leavingFor(
  session: Session,
  go: () => Promise<void>,
): Promise<void> {
  const open = session.document.getState();
  const { keeping, isKeptElsewhere } = session.surface.getState();
  if (open === undefined || keeping !== 'unkept' || isKeptElsewhere)
    return go();
  const isDone = (): boolean =>
    session.document.getState()?.key !== open.key ||
    session.surface.getState().keeping === 'kept';
  return notify(
    session,
    'problem',
    caseWords.lostByLeaving(open.theCase.title),
    {
      label: caseWords.saveFirst,
      // Where it was not saved after all, it is asked again.
      run: () => void saveCase(session).then(() => leavingFor(session, go)),
      isDone,
    },
    { label: caseWords.leaveUnsaved, run: () => void go() },
  );
}
