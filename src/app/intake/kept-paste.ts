import { intakeWords } from '../../words';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';
import { readArticles } from './giving';

/** Says that pasted words wait to be added, after the page was loaded anew. */
export async function offerWords(
  session: Session,
  given: readonly string[],
): Promise<void> {
  await readArticles(
    session,
    given.map((text) => ({ kind: 'words', text })),
    { isQuiet: true },
  );
  notify(session, 'lasting', intakeWords.stillHere, {
    label: intakeWords.lookOverLabel,
    run: () => showOverlay(session, 'intake'),
    isDone: () => session.surface.getState().overlay === 'intake',
  });
}
