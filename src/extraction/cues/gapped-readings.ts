import { gappedAfter } from '../clauses/gapped';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from './readings';

/** "Told the board, and Ms Ong the bank": what she did, too. */
export function gappedReading(
  sentence: ParsedSentence,
  reading: Reading,
): readonly Reading[] {
  const { cue, verb, xs, ys, end, via, between } = reading;
  const isPlain =
    cue === verb &&
    xs.length > 0 &&
    ys.length > 0 &&
    via.length === 0 &&
    /^(?:directed|mutual)$/.test(between);
  const gapped = isPlain ? gappedAfter(sentence, end) : undefined;
  if (gapped === undefined) return [];
  const { subject, object } = gapped;
  const other = { chunk: object, apart: false };
  return [{ ...reading, xs: [subject], ys: [other], end: object }];
}
