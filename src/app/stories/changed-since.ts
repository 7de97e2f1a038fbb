import type { StoryStep } from '../../case';
import { lensOf } from '../../lens';
import { namesWhereMade, ownStep } from '../../lessons';
import { sha256Of } from '../../text';
import { workspaceOf } from '../address';
import { columnsFor } from '../derive';
import type { Document } from '../session';
import type { Workspace } from '../workspace';

/** Whether the claims that a step shows are others than when it was written. */
export function isStepChanged(open: Document, step: StoryStep): boolean {
  if (step.seen === undefined) return false;
  const { query } = ownStep(open.theCase, step);
  return step.seen !== seenIn(open, query, namesWhereMade(open.theCase, step));
}

/**
 * A mark of the claims that a workspace, or the query of one, shows: other
 * claims, another mark. Names are those of the case in which it was made.
 */
export function seenIn(
  { theCase }: Document,
  shownBy: Workspace | string,
  nameOf: (id: string) => string = (id) => id,
): string {
  const columns = columnsFor(theCase);
  const { filters } =
    typeof shownBy === 'string' ? workspaceOf(shownBy, columns) : shownBy;
  const { shown } = lensOf(columns, filters);
  const claims = theCase.claims.filter((_, at) => shown.claims[at] === 1);
  const text = JSON.stringify(claims, (_, value: unknown) =>
    typeof value === 'string' && value.includes('@') ? nameOf(value) : value,
  );
  return sha256Of(text).slice(0, 16);
}
