import type { Mention } from '../actors/mention';
import { mentionIn } from '../actors/noun-phrases';
import type { ParsedSentence } from './parsed-sentence';

/** "The government of Premier Jozef Halas", "a friend of X": who is named in it. */
export function heldName(
  { chunks, tokens }: ParsedSentence,
  index: number,
): Mention | undefined {
  const chunk = chunks[index];
  if (chunk?.kind !== 'noun' || chunk.to - chunk.from < 4) return undefined;
  for (let at = chunk.to - 3; at > chunk.from; at--) {
    if (tokens[at]?.lower !== 'of') continue;
    const held = mentionIn(tokens, { ...chunk, from: at + 1 });
    return held?.kind === 'named' && held.actorKind === 'person'
      ? held
      : undefined;
  }
  return undefined;
}
