import { historyWords } from '../words';

/** The most text that a link may carry, in bytes: far more than it can, honestly. */
const MOST_CARRIED = 32 * 1024 * 1024;

/** A text, deflated, in letters and digits that an address may hold. */
export async function packed(text: string): Promise<string> {
  const deflated = new Blob([text])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** What a link carries: a case file, or one sentence that says why not. */
export type Carried =
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Unpacks what a link carries. A few letters may unpack to any amount of text,
 * so that reading stops at `MOST_CARRIED`.
 */
export async function unpacked(carried: string): Promise<Carried> {
  try {
    const letters = atob(carried.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const inflated = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'));
    const file = await upTo(MOST_CARRIED, inflated);
    return file === undefined
      ? { kind: 'refused', sentence: historyWords.carryTooMuch }
      : { kind: 'file', file };
  } catch {
    return { kind: 'refused', sentence: historyWords.carryBroken };
  }
}

/** All that a stream gives; `undefined` as soon as it gives more than `most`. */
async function upTo(
  most: number,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Blob | undefined> {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(value);
  }
}
