import { Ledger } from '../case';
import type { KeptColumns } from '../lens';
import { takeColumns } from './derive';
import type { LaidOutCase, OpenCase } from './ports';
import { putBefore } from './put-before';
import type { Session } from './session';

/** The case that a session shows, or showed, before its acts are read. */
const foreshown = new WeakMap<Session, string>();

/**
 * Shows a kept case as it was laid out, while its acts are still being read:
 * the picture answers, and what needs the acts waits for them.
 */
export async function foreshow(
  session: Session,
  { key, theCase, columns, desk }: LaidOutCase,
  query: string,
): Promise<void> {
  const { unhurried } = session.ports;
  await takeColumns(theCase, columns as KeptColumns, unhurried);
  foreshown.set(session, key);
  session.surface.setState({ failure: undefined });
  const ledger = Ledger.foretelling(theCase);
  putBefore(session, { key, ledger, isWhole: false, theCase }, desk, query);
  await painted();
}

/**
 * The acts of a case are there, or cannot be read: then it is no longer shown
 * without them. Tells whether another case was opened since it was shown.
 */
export function endForeshowing(session: Session, open?: OpenCase): boolean {
  const key = foreshown.get(session);
  if (key === undefined || (open !== undefined && open.key !== key))
    return false;
  foreshown.delete(session);
  const { document } = session;
  const shown = document.getState();
  if (shown?.key !== key) return true;
  if (open === undefined) document.setState(undefined, true);
  return false;
}

/** A page that is hidden paints nothing. */
const LONGEST = 300;

/** Done once what is shown was painted. */
function painted(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
