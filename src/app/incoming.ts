import { Ledger } from '../case';
import { incomingCase, sourceFormatOf } from '../interchange';
import { caseWords, incomingWords } from '../words';
import { offerFile } from './joining';
import type { Session } from './session';
import { notify } from './session';

/** The largest file that is read at once, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads a file of another program and shows what it would add, as a colleague's
 * case is shown: nothing is taken until that is confirmed, and it is undone whole.
 */
export async function importFile(session: Session, file: File): Promise<void> {
  const refuse = (sentence: string): void =>
    notify(session, 'problem', caseWords.notOpened(file.name, sentence));
  if (file.size > LARGEST) return refuse(incomingWords.tooLarge);
  const text = await file.text();
  const format = sourceFormatOf(file.name, text);
  if (format === undefined) return refuse(incomingWords.unknown);
  const incoming = incomingCase(format, text, file.name);
  if (incoming.kind === 'refused') return refuse(incoming.sentence);
  const { theCase, acts, problems } = incoming;
  if (problems.length > 0)
    notify(session, 'problem', incomingWords.problems(problems));
  const written = await session.ports.writeCase(
    new Ledger(theCase.id, acts),
    [],
  );
  return offerFile(session, new File([written], file.name));
}
