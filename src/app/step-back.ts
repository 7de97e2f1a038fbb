import { withoutGroup } from '../network';
import { select, setFilters } from './commands';
import { closeBeside, returnFocus } from './focus';
import { setLook } from './looking';
import { isBesideOver } from './room-beside';
import { showOverlay } from './session';
import type { Session } from './session';
import { endTelling } from './telling';

/** Steps back: closes what lies on top, the selection, a group, then the ego. */
export function stepBack(session: Session): void {
  const { overlay } = session.surface.getState();
  if (overlay !== 'none') return showOverlay(session, 'none');
  if (session.surface.getState().isLassoOn)
    return session.surface.setState({ isLassoOn: false });
  if (session.surface.getState().isEvidenceOpen && isBesideOver())
    return closeBeside(session);
  const { selection, filters, step } = session.workspace.getState();
  if (step !== undefined) return void endTelling(session);
  if (selection !== undefined) {
    select(session, undefined);
    return returnFocus(session);
  }
  const { grouping, view } = session.workspace.getState();
  const group = grouping.opened.at(-1);
  if (view === 'network' && group !== undefined)
    return setLook(session, 'grouping', withoutGroup(grouping, group));
  if (filters.around === undefined) return undefined;
  const { around: _, ...rest } = filters;
  return setFilters(session, rest);
}
