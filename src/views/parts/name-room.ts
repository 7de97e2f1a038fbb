/** The room of a name in small print, in pixels: each letter's, and its mark's. */
const LETTER = 6.4;
const MARK = 44;

/**
 * The pixels that a column of names takes: what the longest name needs, but
 * within bounds. `larger` is how much larger letters are than usual, as before
 * a hall; the bounds are of usual letters, the most of it a share of the width.
 */
export function nameRoom(
  names: Iterable<string>,
  { least, most, larger }: Record<'least' | 'most' | 'larger', number>,
): number {
  let longest = 0;
  for (const { length } of names) longest = Math.max(longest, length);
  const needed = larger * (LETTER * longest + MARK);
  return Math.round(Math.max(least * larger, Math.min(needed, most)));
}
