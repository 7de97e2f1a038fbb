import { useDocument, useSession, useSurface } from './session-context';
import { StepButtons } from './step-buttons';
import { stepsInWords } from './steps-in-words';

/** Undo and redo, each with the act, or the change of the view, that it is about. */
export function Steps() {
  const session = useSession();
  const ledger = useDocument()?.ledger;
  // What was changed of the view changes what they are about.
  useSurface((surface) => surface.viewHistory);
  return <StepButtons {...(ledger && stepsInWords(session, ledger))} />;
}
