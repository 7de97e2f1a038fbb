import { caseWords, historyWords } from '../words';
import { joiningBy, takeOwn, undoOf } from './acting';
import { layOut } from './arranging';
import type { JoinPreview } from './join-preview';
import type { Session } from './session';
import { notify, showHistory, showOverlay, untilWhole } from './session';
import { watched } from './watched-opening';

/** Reads a case file and shows what it would add; nothing is joined yet. */
export async function offerFile(session: Session, file: File): Promise<void> {
  if (!(await untilWhole(session))) return;
  const open = session.document.getState();
  if (open === undefined) return;
  const outlook = await watched(
    session,
    historyWords.lookingOver(file.name),
    ({ onProgress, signal }) =>
      session.ports.lookOver(open.ledger, file, onProgress, signal),
    true,
  );
  if (outlook === undefined) return;
  if (outlook.kind === 'refused')
    return notify(
      session,
      'problem',
      caseWords.notOpened(file.name, outlook.sentence),
    );
  if (session.document.getState()?.key !== open.key) return;
  session.surface.setState({
    joining: { file: file.name, key: open.key, ...outlook },
  });
  showOverlay(session, 'join');
}

/** Joins what was previewed, by an act that is undone with all that it brought. */
export async function join(
  session: Session,
  { key, acts, file, conflicts }: JoinPreview,
): Promise<void> {
  session.surface.setState({ joining: undefined });
  showOverlay(session, 'none');
  // Another case may have been opened meanwhile: nothing goes into that one.
  const open = session.document.getState();
  if (open?.key !== key || acts.length === 0) return;
  const joining = joiningBy(session, open, acts, file);
  await takeOwn(session, open, [...acts, joining], historyWords.joining(file));
  const toUndo = undoOf(session, joining, historyWords.undoJoin);
  const toSettle = {
    label: historyWords.settle,
    run: () => showHistory(session, 'conflicts'),
  };
  const sentence = historyWords.joined(file, acts.length);
  if (conflicts.length === 0) notify(session, 'news', sentence, toUndo);
  else notify(session, 'news', sentence, toSettle, toUndo);
  await layOut(session, { isAsked: false });
}
