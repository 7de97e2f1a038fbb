import type { Case } from '../case';
import { queryOf, workspaceOf } from './address';
import { columnsFor } from './derive';
import type { Workspace } from './workspace';

/**
 * The query of a workspace, as far as a case holds what it names. An article
 * that was undone is still open in the workspace, for redo; a link to it would
 * fit nobody's case.
 */
export function shownQuery(theCase: Case, workspace: Workspace): string {
  return queryOf(workspaceOf(queryOf(workspace), columnsFor(theCase)));
}
