import type { Mapping } from '../../interchange';
import { caseWords, incomingWords } from '../../words';
import { interchanged } from '../interchanging';
import { offerFile } from '../joining';
import type { Session } from '../session';
import { notify, showOverlay } from '../session';

/** The largest file that is read, in bytes: what it brings is held whole. */
const LARGEST = 256 * 1024 * 1024;

/** Shows what a file of another program is and would bring; nothing is taken. */
export function importFile(session: Session, file: File): void {
  if (file.size > LARGEST)
    return notify(
      session,
      'problem',
      caseWords.notOpened(file.name, incomingWords.tooLarge),
    );
  session.surface.setState({ importing: file });
  return showOverlay(session, 'import');
}

/**
 * Reads such a file and shows what it would add, as a colleague's case is shown:
 * nothing is taken until that is confirmed, and it is undone whole.
 */
export async function readImport(
  session: Session,
  file: File,
  mapping: Mapping | undefined,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<void> {
  const { name } = file;
  const answer = await interchanged(
    session,
    { kind: 'read', name, file, mapping },
    signal,
    { onShare },
  );
  if (answer === undefined) return undefined;
  if (answer.kind !== 'read')
    throw new Error(answer.kind === 'failed' ? answer.why : answer.kind);
  showOverlay(session, 'none');
  return offerFile(session, new File([answer.content], name));
}
