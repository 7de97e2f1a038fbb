import type { ResolvedDate } from '../../extraction';

/** Reads words for a date. What knows how is loaded with the first of them. */
export async function readDate(
  words: string,
  reference: string | undefined,
  tense: 'past' | 'future',
): Promise<ResolvedDate> {
  const { resolvedDate } = await import('../../extraction');
  return resolvedDate(words, reference, tense);
}
