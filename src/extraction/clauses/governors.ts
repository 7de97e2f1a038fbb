import type { ParsedSentence } from '../phrases/parsed-sentence';

/** Longest way, in chunks, that a search within a clause goes. */
export const REACH = 40;

/** The verb on which an infinitive or a gerund hangs, to its left. */
export function governorOf(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks } = sentence;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'verb') {
      const isSibling =
        chunk.verb?.form === 'infinitive' &&
        chunks.slice(at + 1, verb).some((each) => each.kind === 'and');
      if (!isSibling) return at;
      continue;
    }
    if (chunk?.kind === 'stop' || chunk?.kind === 'bracket') return undefined;
  }
  return undefined;
}

/** The first noun phrase in a stretch of chunks. */
export function nextNoun(
  sentence: ParsedSentence,
  from: number,
  before: number,
): number | undefined {
  for (let at = from; at < before; at++)
    if (sentence.chunks[at]?.kind === 'noun') return at;
  return undefined;
}
