/** So many words in a row are not chosen twice by chance. */
const RUN = 8;

/** Words in a row that passages of two lists share, if many; the longest run. */
export function sharedRun(
  some: readonly string[],
  others: readonly string[],
): string | undefined {
  let best: string | undefined;
  for (const one of some) {
    const words = wordsOf(one);
    if (words.length < RUN) continue;
    for (const other of others) {
      const found = longestRun(words, wordsOf(other));
      if (found !== undefined && found.length > (best?.length ?? 0))
        best = found;
    }
  }
  return best;
}

function longestRun(
  words: readonly string[],
  others: readonly string[],
): string | undefined {
  const starts = new Map<string, number>();
  for (let at = 0; at + RUN <= others.length; at++)
    starts.set(keyAt(others, at), at);
  let [from, length] = [0, 0];
  for (let at = 0; at + RUN <= words.length; at++) {
    const start = starts.get(keyAt(words, at));
    if (start === undefined) continue;
    let run = RUN;
    while (
      words[at + run] !== undefined &&
      words[at + run]?.toLowerCase() === others[start + run]?.toLowerCase()
    )
      run++;
    if (run > length) [from, length] = [at, run];
    at += run - RUN;
  }
  return length === 0 ? undefined : words.slice(from, from + length).join(' ');
}

function keyAt(words: readonly string[], at: number): string {
  return words
    .slice(at, at + RUN)
    .join(' ')
    .toLowerCase();
}

function wordsOf(passage: string): readonly string[] {
  return passage.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
}
