import type { Look } from './looks';
import type { Session } from './session';
import { remember } from './view-history';
import type { LookChange } from './view-step';

/** Shows things in another way: one step, which undo takes back. */
export function setLook<Part extends keyof Look>(
  session: Session,
  part: Part,
  after: Look[Part],
): void {
  const before = session.workspace.getState()[part];
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  remember(session, { kind: 'looked', part, before, after } as LookChange);
  session.workspace.setState({ [part]: after });
}

/** Draws the network in groups, or actor by actor. */
export function turnGroups(session: Session): void {
  const { manner } = session.workspace.getState().grouping;
  const isGrouped = session.tools.network?.isGrouped() ?? manner !== 'single';
  setLook(session, 'grouping', {
    manner: isGrouped ? 'single' : 'grouped',
    opened: [],
  });
}
