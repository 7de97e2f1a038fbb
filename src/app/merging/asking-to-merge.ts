import type { MergedKind } from '../../case';
import type { Session } from '../session';
import { showOverlay } from '../session';

/** Asks whether records are the same; with one, which other it is. */
export function askToMerge(
  session: Session,
  kind: MergedKind,
  ids: readonly string[],
): void {
  session.surface.setState({ overlay: 'merge', compared: { kind, ids } });
}

/** Shows the likely duplicates of the case, one after another. */
export function reviewDuplicates(session: Session): void {
  if (session.document.getState() !== undefined)
    showOverlay(session, 'duplicates');
}
