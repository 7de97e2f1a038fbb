import { citationsOf, claimsBehind } from '../lens';
import { copyText } from '../views/parts';
import { caseWords, evidenceWords, manyWords } from '../words';
import { columnsFor } from './derive';
import type { Session } from './session';
import { notify } from './session';

/** Copies the citations of all quotes behind what is selected. */
export async function citeSelected(session: Session): Promise<void> {
  const theCase = session.document.getState()?.theCase;
  const { selection } = session.workspace.getState();
  if (theCase === undefined || selection === undefined)
    return notify(session, 'news', caseWords.nothingSelected);
  const behind = claimsBehind(columnsFor(theCase), selection);
  const lines = citationsOf(theCase, behind);
  try {
    await copyText(lines.join('\n'));
    return notify(session, 'news', manyWords.copied(lines.length));
  } catch {
    return notify(session, 'problem', evidenceWords.copyRefused);
  }
}
