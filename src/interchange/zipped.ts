import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import type { OutFile, Pieces } from './out-file';
import { inBatches } from './out-file';

/** What an archive of several files is. */
export const ZIP = 'application/zip';

/** The day that all files of an archive bear: the same files, the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** An archive whose files are at hand, whole. */
export function zipped(
  files: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  return zipSync(files, { mtime: NO_DATE });
}

/** An archive of files, packed as they come; none of them is held whole. */
export function* zippedPieces(files: Iterable<OutFile>): Pieces {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    packed.push(chunk);
  });
  for (const { name, pieces } of files) {
    const entry = new ZipDeflate(name);
    entry.mtime = NO_DATE;
    zip.add(entry);
    for (const piece of inBatches(pieces)) {
      entry.push(typeof piece === 'string' ? strToU8(piece) : piece);
      yield* packed.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* packed.splice(0);
  }
  zip.end();
  yield* packed;
}
