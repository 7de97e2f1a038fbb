import type { ViewProps } from '../views/parts';
import { TimelineView } from '../views/timeline';
import { setLook } from './looking';
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
      onLanes={(next) => setLook(session, 'lanes', next)}
      onClock={(next) => setLook(session, 'clock', next)}
    />
  );
}
