import type { Lens, Selection, Thing } from '../../lens';
import { inverted, selectionOf, shownThings, withNeighbours } from '../../lens';
import { networkFor } from '../derive';
import type { Session } from '../session';

/** All that the view shows: actors, or the rows of the table. */
export function allShown(session: Session): Selection | undefined {
  return lensIn(session, (lens) =>
    selectionOf(shownThings(lens, kindShown(session))),
  );
}

/** What is shown and was not selected. */
export function othersShown(session: Session): Selection | undefined {
  const { selection } = session.workspace.getState();
  return lensIn(session, (lens) =>
    inverted(lens, selection, kindShown(session)),
  );
}

/** The selected actors and those who are in touch with them. */
export function neighboursShown(session: Session): Selection | undefined {
  const { selection } = session.workspace.getState();
  return lensIn(
    session,
    (lens) => selection && withNeighbours(lens, selection),
  );
}

function lensIn(
  { document, workspace }: Session,
  selected: (lens: Lens) => Selection | undefined,
): Selection | undefined {
  const theCase = document.getState()?.theCase;
  const { filters } = workspace.getState();
  return theCase && selected(networkFor(theCase, filters));
}

const ROWS = {
  claims: 'claim',
  contacts: 'contact',
  ties: 'tie',
  actors: 'actor',
} as const satisfies Record<string, Thing['kind']>;

function kindShown({ workspace }: Session): Thing['kind'] {
  const { view, listed } = workspace.getState();
  return view === 'claims' ? ROWS[listed.grouping] : 'actor';
}
