import { queryOf } from './address';
import type { Session } from './session';

/** Keeps how the desk stands: what is shown, and where the actors stand. */
export function keepDesk({ document, workspace, ports }: Session): void {
  const open = document.getState();
  if (open === undefined) return;
  const query = queryOf(workspace.getState());
  ports.keeping.keepDesk(open.key, { query, positions: open.positions });
}
