import { claimsBehind, OPEN_FILTERS } from '../lens';
import { caseWords, evidenceWords, manyWords } from '../words';
import { citationsOf, copyText } from '../views/parts';
import { readClaim, setFilters, showView } from './commands';
import { columnsFor } from './derive';
import type { Session } from './session';
import { notify } from './session';

/** Goes to the words behind what is selected, in their article. */
export function readSelected(session: Session): void {
  const { claims, behind } = selectedIn(session);
  const claim = claims[behind[0] ?? -1];
  if (claim === undefined) notify(session, 'news', caseWords.nothingSelected);
  else readClaim(session, claim.id);
}

/** Copies the citations of all quotes behind what is selected. */
export async function citeSelected(session: Session): Promise<void> {
  const { theCase, behind } = selectedIn(session);
  const lines =
    theCase === undefined || behind.length === 0
      ? []
      : citationsOf(theCase, behind);
  if (lines.length === 0)
    return notify(session, 'news', caseWords.nothingSelected);
  try {
    await copyText(lines.join('\n'));
    return notify(session, 'news', manyWords.copied(lines.length));
  } catch {
    return notify(session, 'problem', evidenceWords.copyRefused);
  }
}

/** Lists the claims that were rejected, and no others. */
export function showRejected(session: Session): void {
  const { claims } = selectedIn(session);
  if (claims.every(({ status }) => status !== 'rejected'))
    return notify(session, 'news', caseWords.nothingRejected);
  showView(session, 'claims');
  return setFilters(session, {
    ...OPEN_FILTERS,
    statuses: ['accepted', 'suggested'],
  });
}

/** The open case, and the claims behind what is selected, by their places. */
function selectedIn({ document, workspace }: Session) {
  const theCase = document.getState()?.theCase;
  const { selection } = workspace.getState();
  return {
    theCase,
    claims: theCase?.claims ?? [],
    behind:
      theCase === undefined || selection === undefined
        ? []
        : claimsBehind(columnsFor(theCase), selection),
  };
}
