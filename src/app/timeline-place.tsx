import type { ViewProps } from '../views/parts';
import { TimelineView } from '../views/timeline';
import { useSession, useWorkspace } from './session-context';

/** The timeline, arranged as the workspace says. */
export function TimelinePlace(props: ViewProps) {
  const session = useSession();
  const { lanes, clock } = useWorkspace((workspace) => workspace);
  return (
    <TimelineView
      {...props}
      lanes={lanes}
      clock={clock}
      onLanes={(next) => session.workspace.setState({ lanes: next })}
      onClock={(next) => session.workspace.setState({ clock: next })}
    />
  );
}
