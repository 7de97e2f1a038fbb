/**
 * What a file holds, piece by piece and made as it is asked for, so that no file
 * has to stand in memory whole. To be gone through once.
 */
export type Pieces = Iterable<string | Uint8Array>;

/** A file that is handed on. Its name may name a folder, by a slash. */
export type OutFile = { readonly name: string; readonly pieces: Pieces };

/** A file as a browser saves it. */
export type SavedFile = OutFile & { readonly mediaType: string };

/** So many characters or bytes are worth a write of their own. */
const BATCH = 65_536;

/** The same in fewer and larger pieces, as whoever writes them wants them. */
export function* inBatches(pieces: Pieces): Generator<string | Uint8Array> {
  let text = '';
  for (const piece of pieces)
    if (typeof piece === 'string') {
      text += piece;
      if (text.length < BATCH) continue;
      yield text;
      text = '';
    } else {
      if (text !== '') yield text;
      text = '';
      yield piece;
    }
  if (text !== '') yield text;
}
