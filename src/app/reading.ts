import type { ClaimId, Passage } from '../case';
import { claimsBehind } from '../lens';
import { caseWords } from '../words';
import { columnsFor } from './derive';
import type { Session } from './session';
import { notify } from './session';

/** Goes to a claim's passage in its article, beside what already lies open. */
export function readClaim(session: Session, id: ClaimId): void {
  showWords(session, id, []);
}

/** The same, with some words marked, of its passage or from elsewhere. */
export function showWords(
  session: Session,
  id: ClaimId,
  words: readonly Passage[],
): void {
  const claim = session.document
    .getState()
    ?.theCase.claims.find((each) => each.id === id);
  if (claim === undefined) return;
  const { reading } = session.workspace.getState();
  session.workspace.setState({
    view: 'articles',
    passage: { claim: id, ...(words.length > 0 && { words }) },
    selection: { kind: 'claim', id },
    reading: reading.includes(claim.article) ? reading : [claim.article],
  });
}

/** Goes to words of an article that no claim need rest on. */
export function readWords({ workspace }: Session, words: Passage): void {
  workspace.setState({
    view: 'articles',
    passage: { words: [words] },
    reading: [words.article],
  });
}

/** Goes to the words behind what is selected, in their article. */
export function readSelected(session: Session): void {
  const theCase = session.document.getState()?.theCase;
  const { selection } = session.workspace.getState();
  const [first = -1] =
    theCase === undefined || selection === undefined
      ? []
      : claimsBehind(columnsFor(theCase), selection);
  const claim = theCase?.claims[first];
  if (claim === undefined) notify(session, 'news', caseWords.nothingSelected);
  else readClaim(session, claim.id);
}
