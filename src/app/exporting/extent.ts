import type { ClaimId, Story } from '../../case';
import type { Excerpt } from '../../interchange';
import { excerptOf } from '../../interchange';
import type { Filters } from '../../lens';
import { lensOf, OPEN_FILTERS } from '../../lens';
import type { Network } from '../../network';
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

/** What goes into a file, and how the app shows it. */
export type Chosen = {
  readonly network: Network;
  readonly excerpt: Excerpt;
  readonly workspace: Workspace;
};

/** What a person chose of the open case. */
export function chosenOf(
  session: Session,
  open: Document,
  extent: Extent,
): Chosen {
  const now = session.workspace.getState();
  const under = (filters: Filters, workspace: Workspace): Chosen => {
    const network = networkFor(open.theCase, filters);
    return { network, excerpt: excerptOf(network, open.ledger), workspace };
  };
  switch (extent.kind) {
    case 'whole':
      return under(OPEN_FILTERS, now);
    case 'shown':
      return under(now.filters, now);
    case 'story': {
      const steps = workspacesIn(open, extent.story);
      const claims = { ids: claimsShownIn(open, steps), isHidden: false };
      return under({ ...OPEN_FILTERS, claims }, steps[0] ?? now);
    }
  }
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
