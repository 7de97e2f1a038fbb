import type { ParsedSentence } from '../phrases/parsed-sentence';

/** The same sentence, with what is known to be a body taken for one. */
export function withBodies(
  sentence: ParsedSentence,
  bodies: ReadonlySet<string>,
): ParsedSentence {
  if (bodies.size === 0) return sentence;
  const mentions = sentence.mentions.map((mention) =>
    mention?.kind === 'named' &&
    mention.actorKind === 'person' &&
    mention.office === undefined &&
    bodies.has(mention.name)
      ? { ...mention, actorKind: 'organisation' as const }
      : mention,
  );
  return { ...sentence, mentions };
}
