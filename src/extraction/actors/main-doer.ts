import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Draft } from './registry';

/**
 * "When Otto wrote to him, Carl left": who does what the sentence tells, after a
 * clause that only says when or why. None where no such clause opens it.
 */
export function mainDoer(
  { chunks }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
): Draft | undefined {
  if (chunks[0]?.kind !== 'subordinator') return undefined;
  for (let at = 1; at < chunks.length; at++) {
    if (chunks[at]?.kind !== 'comma') continue;
    let verb = at + 2;
    while (chunks[verb]?.kind === 'adverb') verb++;
    const isClause =
      chunks[at + 1]?.kind === 'noun' && chunks[verb]?.verb?.form === 'finite';
    if (isClause) return actors[at + 1];
  }
  return undefined;
}
