import { strToU8, zipSync } from 'fflate';
import type { OutFile, SavedFile } from './out-file';

/** What an archive of several files is. */
export const ZIP = 'application/zip';

/** An archive whose files bear no date: the same files are the same bytes. */
export function zipped(
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

/** Several files as one, an archive of that name. */
export function archiveOf(name: string, files: readonly OutFile[]): SavedFile {
  const content = zipped(
    Object.fromEntries(
      files.map((each) => [
        each.name,
        typeof each.content === 'string' ? strToU8(each.content) : each.content,
      ]),
    ),
  );
  return { name, content, mediaType: ZIP };
}
