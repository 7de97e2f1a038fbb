import { intakeWords } from '../../words';
import { giveFiles } from '../disk';
import type { Session } from '../session';
import { notify } from '../session';

/** What is dropped: a file, or a folder of them. */
export type Dropped = FileSystemEntry;

/** Has the files of what was dropped read, folders with all that is in them. */
export async function giveDropped(
  session: Session,
  dropped: readonly Dropped[],
): Promise<void> {
  const mayHold = await session.ports.takingIn.mayHold();
  const files: File[] = [];
  const waiting = [...dropped];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop())
    if (isFolder(entry)) waiting.push(...(await entriesOf(entry)));
    else if (isAlone(entry) || mayHold(entry.fullPath)) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== undefined) files.push(file);
    }
  await give(session, files.toReversed());
}

/** Lets a person pick a folder, and has all files in it read. */
export function pickFolder(session: Session): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.webkitdirectory = true;
  input.addEventListener('change', () => {
    void giveFolder(session, [...(input.files ?? [])]);
  });
  input.click();
}

async function giveFolder(
  session: Session,
  files: readonly File[],
): Promise<void> {
  const mayHold = await session.ports.takingIn.mayHold();
  const held = files.filter((file) => mayHold(file.webkitRelativePath));
  await give(session, held);
}

async function give(session: Session, files: readonly File[]): Promise<void> {
  if (files.length === 0) notify(session, 'problem', intakeWords.emptyFolder);
  else await giveFiles(session, files);
}

/** What is dropped by itself is meant to be read, whatever it is. */
function isAlone({ fullPath }: FileSystemEntry): boolean {
  return fullPath.lastIndexOf('/') <= 0;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** A browser lists a folder some entries at a time, until none is left. */
async function entriesOf(
  folder: FileSystemDirectoryEntry,
): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) break;
    all.push(...some);
  }
  return all.toSorted((a, b) => (a.name < b.name ? 1 : -1));
}

function fileOf(entry: FileSystemFileEntry): Promise<File | undefined> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(undefined));
  });
}
