import type { ClaimId, Story } from '../../case';
import type { Excerpt } from '../../interchange';
import { excerptOf } from '../../interchange';
import type { Filters } from '../../lens';
import { lensOf, OPEN_FILTERS } from '../../lens';
import { columnsFor, networkFor } from '../derive';
import type { Document, Session } from '../session';
import { workspaceOfStep } from '../stories/showing';
import { stepsIn } from '../stories/stories';
import type { Workspace } from '../workspace';

/** How much of the case goes into a file; a story with what it shows. */
export type Extent =
  | { readonly kind: 'whole' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'story'; readonly story: Story };

/** Which claims go into a file, and how the app shows them. */
export type Chosen = {
  readonly filters: Filters;
  readonly workspace: Workspace;
};

/** What a person chose of the open case. */
export function chosenOf(
  session: Session,
  open: Document,
  extent: Extent,
): Chosen {
  const now = session.workspace.getState();
  switch (extent.kind) {
    case 'whole':
      return { filters: OPEN_FILTERS, workspace: now };
    case 'shown':
      return { filters: now.filters, workspace: now };
    case 'story': {
      const steps = workspacesIn(open, extent.story);
      const claims = { ids: claimsShownIn(open, steps), isHidden: false };
      return {
        filters: { ...OPEN_FILTERS, claims },
        workspace: steps[0] ?? now,
      };
    }
  }
}

/** The records that filters show of the open case, to be handed on. */
export function excerptUnder(
  { theCase, ledger }: Document,
  filters: Filters,
): Excerpt {
  return excerptOf(networkFor(theCase, filters), ledger);
}

/** How the app shows each step of a story. */
function workspacesIn(open: Document, story: Story): readonly Workspace[] {
  return stepsIn(open, story).map((step) => workspaceOfStep(open, story, step));
}

function claimsShownIn(
  { theCase }: Document,
  steps: readonly Workspace[],
): readonly ClaimId[] {
  const shown = steps.map(
    ({ filters }) => lensOf(columnsFor(theCase), filters).shown.claims,
  );
  return theCase.claims
    .filter((_, at) => shown.some((each) => each[at] === 1))
    .map(({ id }) => id);
}
