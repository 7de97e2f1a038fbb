import { useDocument, useSession } from './session-context';
import { StepButtons } from './step-buttons';
import { stepsInWords } from './steps-in-words';

/** Undo and redo, each with the act that it is about. */
export function Steps() {
  const session = useSession();
  const ledger = useDocument()?.ledger;
  return <StepButtons {...(ledger && stepsInWords(session, ledger))} />;
}
