import type { Grouping } from '../network';
import type { Session } from './session';
import { remember } from './view-history';

/** Draws the network in groups, or actor by actor. */
export function turnGroups(session: Session): void {
  const { manner } = session.workspace.getState().grouping;
  const isGrouped = session.tools.network?.isGrouped() ?? manner !== 'single';
  setGrouping(session, {
    manner: isGrouped ? 'single' : 'grouped',
    opened: [],
  });
}

/** Draws the network in groups or not, and opens or closes some. */
export function setGrouping(session: Session, after: Grouping): void {
  const before = session.workspace.getState().grouping;
  remember(session, { kind: 'grouped', before, after });
  session.workspace.setState({ grouping: after });
}
