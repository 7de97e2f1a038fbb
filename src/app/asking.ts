import type { Question } from '../network';
import type { Session } from './session';
import type { Workspace } from './workspace';

/** Shows the questions beside the view. */
export function openQuestions(session: Session): void {
  session.surface.setState({ isEvidenceOpen: true, beside: 'questions' });
}

/** Asks a question, or goes back to all of them; the answer is in the address. */
export function ask(session: Session, question: Question | undefined): void {
  session.workspace.setState({ question });
  openQuestions(session);
}

/** Puts a workspace in the place of the one that was, with its question if any. */
export function showWorkspace(session: Session, workspace: Workspace): void {
  session.workspace.setState(workspace, true);
  const { beside } = session.surface.getState();
  if (workspace.question !== undefined) openQuestions(session);
  else if (beside === 'questions')
    session.surface.setState({ beside: 'evidence' });
}
