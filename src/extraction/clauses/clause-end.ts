import type { ParsedSentence } from '../phrases/parsed-sentence';

/** Where the clause around a chunk ends: the next verb with a subject, a stop. */
export function endOfClause(sentence: ParsedSentence, from: number): number {
  const { chunks } = sentence;
  for (let at = from + 1; at < chunks.length; at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'subordinator' && chunks[at + 1]?.kind === 'time') continue;
    if (kind === 'stop' || kind === 'subordinator' || kind === 'relative')
      return at;
    if (kind === 'verb' && chunks[at]?.verb?.form === 'finite') return at;
  }
  return chunks.length;
}
