import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "In Puerto Blanco": a bare name after "in" is rather a place. */
export function isWhere(
  { chunks, mentions }: ParsedSentence,
  index: number,
): boolean {
  const mention = mentions[index];
  return (
    mention?.kind === 'named' &&
    mention.actorKind === 'person' &&
    mention.office === undefined &&
    (/^(?:across|in|inside|near|outside)$/.test(
      chunks[index - 1]?.word ?? '',
    ) ||
      // "On the beach at Carca", "a bus driver from Rotherham": where it was.
      (chunks[index - 1]?.word === 'at' && !mention.name.includes(' ')) ||
      (chunks[index - 1]?.word === 'from' &&
        mentions[index - 2]?.kind === 'unnamed' &&
        !mention.name.includes(' ')))
  );
}
