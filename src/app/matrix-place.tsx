import { MatrixView } from '../views/matrix';
import type { ViewProps } from '../views/parts';
import { setLook } from './looking';
import { useSession, useWorkspace } from './session-context';

/** The matrix, sorted as the workspace says. */
export function MatrixPlace(props: ViewProps) {
  const session = useSession();
  const order = useWorkspace((workspace) => workspace.order);
  return (
    <MatrixView
      {...props}
      order={order}
      onOrder={(next) => setLook(session, 'order', next)}
    />
  );
}
