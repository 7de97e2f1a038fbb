import type { ParsedSentence } from '../phrases/parsed-sentence';

/** How many chunks an aside may have. */
const LONGEST = 10;

/**
 * The comma that closes the aside in which a chunk stands: "Doyle, whose brother
 * knew Flynn, told", "told him, to the surprise of Costa, that"; none elsewhere.
 */
export function asideAround(
  { chunks, tokens }: ParsedSentence,
  at: number,
): number | undefined {
  const isWhose = tokens[chunks[at]?.from ?? -1]?.lower === 'whose';
  let opens = isWhose ? at : at - 1;
  while (opens >= 0 && opens > at - LONGEST) {
    const { kind = 'stop', from = 0 } = chunks[opens] ?? {};
    const isComma = chunks[opens - 1]?.kind === 'comma';
    const isOpener =
      /^(?:preposition|relative)$/.test(kind) ||
      tokens[from]?.lower === 'whose';
    if (isComma && isOpener) break;
    if (/^(?:and|comma|quotation|stop|subordinator)$/.test(kind))
      return undefined;
    opens--;
  }
  if (chunks[opens - 1]?.kind !== 'comma' || opens < 2) return undefined;
  const isClause = chunks[opens]?.kind !== 'preposition';
  const isPlain = (kind: string): boolean =>
    isClause
      ? /^(?:adverb|noun|preposition|time|verb)$/.test(kind)
      : /^(?:adverb|noun|preposition|time)$/.test(kind);
  let close = opens + 1;
  while (close < opens + LONGEST && isPlain(chunks[close]?.kind ?? '')) close++;
  return chunks[close]?.kind === 'comma' && close > at ? close : undefined;
}
