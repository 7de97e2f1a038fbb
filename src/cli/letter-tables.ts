import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Tables of letters out of the package that the PDF reader comes with. */
export async function letterTables(
  name: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { resolve } = createRequire(import.meta.url);
  const folder = dirname(resolve('pdfjs-dist/package.json'));
  try {
    return new Uint8Array(await readFile(join(folder, 'cmaps', name)));
  } catch {
    return undefined;
  }
}
