import { caseWords } from '../words';
import { placesToSave } from './arranging';
import { takeTyped } from './focus';
import type { Session } from './session';
import { notify, untilWhole } from './session';

/** Saves the open case as a file that any later version can open. */
export async function saveCase(session: Session): Promise<void> {
  if (!(await untilWhole(session))) return;
  const open = session.document.getState();
  if (open === undefined) return;
  const { key, ledger, theCase } = open;
  const { acts } = ledger;
  const places = placesToSave(open.positions);
  const file = await session.ports.writeCase(ledger, places);
  const name = `${fileNameOf(theCase.title)}.case.json`;
  download(file, name);
  session.ports.keeping.noteFiled(key, acts);
  notify(session, 'news', caseWords.saved(theCase.title, name));
}

/** Saves the open case with what is being typed in it. */
export function saveTyped(session: Session): Promise<void> {
  takeTyped();
  return saveCase(session);
}

/** Saves all that is kept of a case, also of one that cannot be opened. */
export async function saveRescued(
  session: Session,
  key: string,
): Promise<void> {
  const copy = await session.ports.keeping.rescue(key);
  if (copy !== undefined) download(copy, `${fileNameOf(key)}.recovery.json`);
}

/** Gives a person a file to keep. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by the next turn; the address is then of no use.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

/** A title as a file name: plain letters, digits and hyphens. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return plain === '' ? 'case' : plain.toLowerCase();
}
