import { POSING } from '../lexicons/unreal-words';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/**
 * "A man posing as Petrov", "a caller who claimed to be Petrov": the chunk of
 * whoever passes himself off as one whom a chunk names.
 */
export function poserBehind(
  { chunks }: ParsedSentence,
  name: number,
): number | undefined {
  const before = chunks[name - 1];
  const isLinked =
    /^(?:as|for)$/.test(before?.word ?? '') || before?.verb?.lemma === 'be';
  const verb = isLinked ? name - 2 : name - 1;
  if (!POSING.has(chunks[verb]?.verb?.lemma ?? '')) return undefined;
  const isPosing = isLinked || chunks[verb]?.verb?.lemma === 'impersonate';
  const who = chunks[verb - 1]?.kind === 'relative' ? verb - 2 : verb - 1;
  return isPosing && chunks[who]?.kind === 'noun' ? who : undefined;
}
