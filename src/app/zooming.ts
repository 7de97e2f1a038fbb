import type { Filters } from '../lens';
import { zoomed } from '../lens';
import { networkFor } from './derive';
import type { Session } from './session';

/** How much closer one step of the zoom comes. */
export const ZOOM_STEP = 1.4;

/** The filters with a stretch of time so many times as short, if a case is open. */
export function zoomedInTime(
  session: Session,
  factor: number,
): Filters | undefined {
  const open = session.document.getState();
  if (open === undefined) return undefined;
  const { filters } = session.workspace.getState();
  const { columns } = networkFor(open.theCase, filters);
  return zoomed(columns, filters, factor);
}
