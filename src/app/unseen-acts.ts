import type { Act, Change } from '../case';
import { showTaken, soundAct } from './acting';
import { prepareColumns } from './derive';
import { nextTurn } from './next-turn';
import type { Session } from './session';
import { untilWhole } from './session';

/**
 * Does one act of many that are shown together once all are in, and undone
 * together where each names the first as its run: it is taken in steps between
 * which the page answers, and saved at once.
 */
export async function actUnseen(
  session: Session,
  changes: readonly Change[],
  run?: Act['id'],
): Promise<Act | undefined> {
  const { ports } = session;
  await ports.checkOnItsWay();
  if (!(await untilWhole(session))) return undefined;
  const open = session.document.getState();
  if (open === undefined || changes.length === 0) return undefined;
  const done = soundAct(session, open.ledger, changes, { run });
  if (done === undefined) return undefined;
  await nextTurn();
  ports.keeping.keepActs(open.key, [done]);
  await ports.unhurried(open.ledger.takeInSteps([done]));
  return done;
}

/**
 * Shows what was done unseen, laid out before it is drawn; `lookAt` turns to it
 * in the same moment, so that no other view is drawn anew for nothing.
 */
export async function showUnseen(
  session: Session,
  key: string,
  lookAt: () => void,
): Promise<void> {
  const open = session.document.getState();
  if (open?.key !== key) return;
  await prepareColumns(open.ledger.theCase, session.ports.unhurried);
  if (session.document.getState()?.key !== key) return;
  lookAt();
  showTaken(session, key);
  await nextTurn();
}
