import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "The leaders of France, Germany and Britain" are leaders, not countries. */
export function isOfList(
  sentence: ParsedSentence,
  chunks: readonly number[],
): boolean {
  const [first, ...others] = chunks.map((chunk) => sentence.mentions[chunk]);
  if (first === undefined || others.length === 0) return false;
  const isHeld =
    first.isPlural && first.kind !== 'named' && first.of !== undefined;
  return (
    isHeld &&
    others.every((each) => each?.actorKind === 'government' && !each.isDefinite)
  );
}

/** "A delegation led by X": X is there, too. */
export function ledBy(
  { chunks, mentions }: ParsedSentence,
  at: number,
): number | undefined {
  const isLed =
    /^(?:lead|head|chair)$/.test(chunks[at]?.verb?.lemma ?? '') &&
    chunks[at + 1]?.word === 'by';
  return isLed && mentions[at + 2] !== undefined ? at + 2 : undefined;
}
