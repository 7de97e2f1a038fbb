import type { Excerpt, Format, Pieces } from '../../src/interchange';
import { fileOf, filesOf } from '../../src/interchange';

/** A file that was written, whole. */
type Whole = { readonly name: string; readonly content: string | Uint8Array };

/** What was written piece by piece, as one. */
function whole(pieces: Pieces): string | Uint8Array {
  const all = [...pieces];
  if (all.every((each) => typeof each === 'string')) return all.join('');
  return new Uint8Array(Buffer.concat(all.map((each) => Buffer.from(each))));
}

/** The files of an excerpt in a format, whole. */
export async function filesIn(
  format: Format,
  excerpt: Excerpt,
): Promise<readonly Whole[]> {
  const files: Whole[] = [];
  for (const { name, pieces } of await filesOf(format, excerpt))
    files.push({ name, content: whole(pieces) });
  return files;
}

/** The one file that a browser saves, whole. */
export async function savedIn(
  format: Format,
  excerpt: Excerpt,
): Promise<Whole> {
  const { name, pieces } = await fileOf(format, excerpt);
  return { name, content: whole(pieces) };
}
