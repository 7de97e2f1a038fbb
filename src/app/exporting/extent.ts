import type { Story } from '../../case';
import type { Excerpt } from '../../interchange';
import { excerptOf } from '../../interchange';
import type { Filters } from '../../lens';
import { OPEN_FILTERS } from '../../lens';
import { networkFor } from '../derive';
import type { Document, Session } from '../session';
import { shownBy } from '../stories/stories';
import type { Workspace } from '../workspace';

/** How much of the case goes into a file; a story with what it shows. */
export type Extent =
  | { readonly kind: 'whole' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'story'; readonly story: Story };

/** What goes into a file, and how the app shows it. */
export type Chosen = {
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
  const under = (filters: Filters): Excerpt =>
    excerptOf(networkFor(open.theCase, filters), open.ledger);
  switch (extent.kind) {
    case 'whole':
      return { excerpt: under(OPEN_FILTERS), workspace: now };
    case 'shown':
      return { excerpt: under(now.filters), workspace: now };
    case 'story': {
      const { first, claims: ids } = shownBy(open, extent.story);
      const claims = { ids, isHidden: false };
      return { excerpt: under({ ...OPEN_FILTERS, claims }), workspace: first };
    }
  }
}
