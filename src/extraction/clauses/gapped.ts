import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "…, and Ms Ong the bank": who did the same, to whom, without the verb. */
export type Gapped = { readonly subject: number; readonly object: number };

/** What is gapped after an "and", where the two stand side by side. */
export function gappedAt(
  { chunks, mentions, tokens }: ParsedSentence,
  and: number,
): Gapped | undefined {
  const subject = and + 1;
  const object = and + 2;
  const isGapped =
    chunks[and]?.kind === 'and' &&
    mentions[subject]?.kind === 'named' &&
    mentions[object] !== undefined &&
    tokens[chunks[object]?.from ?? -1]?.tag === 'determiner' &&
    /^(?:comma|preposition|stop|time|undefined)$/.test(
      String(chunks[object + 1]?.kind),
    );
  return isGapped ? { subject, object } : undefined;
}

/** What is gapped after the chunk that ends a clause. */
export function gappedAfter(
  sentence: ParsedSentence,
  end: number,
): Gapped | undefined {
  const next = end + 1;
  return gappedAt(
    sentence,
    sentence.chunks[next]?.kind === 'comma' ? next + 1 : next,
  );
}
