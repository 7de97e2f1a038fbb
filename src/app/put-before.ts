import { workspaceOf } from './address';
import { showWorkspace } from './asking';
import { columnsFor } from './derive';
import type { OpenCase } from './ports';
import type { Document, Session } from './session';

/**
 * Puts a case that was opened, whole or before its acts are read, in the place
 * of the one that was open, shown as an address or a desk asks.
 */
export function putBefore(
  session: Session,
  opened: Pick<Document, 'key' | 'ledger' | 'isWhole' | 'theCase'>,
  desk: OpenCase['desk'],
  query: string,
): void {
  session.document.setState(
    {
      ...opened,
      revision: 0,
      positions: desk?.positions ?? {},
      isLayingOut: false,
    },
    true,
  );
  showWorkspace(session, workspaceOf(query, columnsFor(opened.theCase)));
}
