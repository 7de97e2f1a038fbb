/**
 * The entries of a word list as it is written in these files: one entry or
 * several a line, parted by commas; what follows a # is a remark.
 */
export function entriesOf(list: string): readonly string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*$/, ''))
    .join(',')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The entries of a word list as a set. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(entriesOf(list));
}
