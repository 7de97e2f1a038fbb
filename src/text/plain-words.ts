/** Letters and digits alone: what stays of words that were set otherwise. */
export function plainWords(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
