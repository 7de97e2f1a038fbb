import { readingWords } from '../../words';
import type { Outcome, ReadInner } from '../reading';
import { refused } from '../reading';
import { MOST_INFLATED } from '../size-limits';

/** How much is unpacked at a time, in bytes of the packed file. */
const STEP = 65_536;

/** Reads a file that gzip packed (RFC 1952), of one member or many. */
export async function gzippedFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  readInner: ReadInner,
): Promise<Outcome> {
  const unpacked = await gunzipped(bytes, MOST_INFLATED);
  if (unpacked === 'damaged') return refused(readingWords.damagedPacked);
  if (unpacked === 'too-large')
    return refused(readingWords.unfoldsTo(MOST_INFLATED));
  return readInner(unpacked, name.replace(/\.t?gz$/i, ''));
}

/**
 * What gzip packed, at most so many bytes: it is given up as it grows. The
 * browser's own stream stops after the first member, which fflate does not.
 */
export async function gunzipped(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | 'damaged' | 'too-large'> {
  const { Gunzip } = await import('fflate');
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > most) return 'too-large';
    }
  } catch {
    return 'damaged';
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
