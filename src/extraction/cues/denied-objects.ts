import { joinedRight } from '../clauses/joined-phrases';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "Met not him", "told neither him nor her", "saw no minister". */
export function isDeniedAt(
  { chunks, tokens }: ParsedSentence,
  at: number,
): boolean {
  const before = chunks[at - 1];
  return (
    /^(?:no|neither)$/.test(tokens[chunks[at]?.from ?? -1]?.lower ?? '') ||
    isOfNobody({ chunks, tokens }, at) ||
    (before?.kind === 'adverb' &&
      /^(?:not|neither)$/.test(tokens[before.to - 1]?.lower ?? ''))
  );
}

/** "Met nobody from the ministry", "told none of them". */
function isOfNobody(
  { chunks, tokens }: Pick<ParsedSentence, 'chunks' | 'tokens'>,
  at: number,
): boolean {
  const { from = 0, to = 0 } = chunks[at - 2] ?? {};
  const words = tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /^(?:no one|no-one|nobody|none)$/.test(words) &&
    /^(?:among|at|from|in|inside|of)$/.test(chunks[at - 1]?.word ?? '')
  );
}

/** "Met not Vane but Hart": the one who was met. */
export function butInstead(
  { chunks, mentions, ...rest }: ParsedSentence,
  at: number,
): number | undefined {
  const sentence = { chunks, mentions, ...rest };
  const last = joinedRight(sentence, at).at(-1)?.chunk ?? at;
  const isNamed = mentions[last + 2] !== undefined;
  return chunks[last + 1]?.kind === 'but' && isNamed ? last + 2 : undefined;
}

/** "Took no calls", "had no word": what there was none of. */
export function isOfNo(
  { chunks, tokens }: ParsedSentence,
  at: number,
): boolean {
  const chunk = chunks[at];
  return chunk?.kind === 'noun' && tokens[chunk.from]?.lower === 'no';
}

/** "Told nobody, not even her": the one who would have been told first. */
export function notEven(
  { chunks, mentions, tokens }: ParsedSentence,
  at: number,
): number | undefined {
  const words = (from = 0, to = 0): string =>
    tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
  const { from, to } = chunks[at] ?? {};
  if (!/^(?:no one|no-one|nobody|none)$/.test(words(from, to)))
    return undefined;
  const other = mentions.findIndex(
    (mention, index) => index > at && mention !== undefined,
  );
  const between = words(to, chunks[other]?.from);
  return /^, (?:not even|least of all)$/.test(between) ? other : undefined;
}
