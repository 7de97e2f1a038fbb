import { DOCUMENTS, SHOWING_VERBS } from '../lexicons/documents';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** "A diary shows that", "…, the records reveal": what holds it. */
export function documentBefore(
  sentence: ParsedSentence,
  verb: number,
): number | undefined {
  const { chunks } = sentence;
  if (!SHOWING_VERBS.has(chunks[verb]?.verb?.lemma ?? '')) return undefined;
  const opens = opensReport(sentence, verb);
  const closes = /^(?:comma|stop)$/.test(chunks[verb + 1]?.kind ?? 'stop');
  if (!opens && !closes) return undefined;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const chunk = chunks[at];
    // "Records obtained by investigators show": what was done to the records.
    if (chunk?.verb !== undefined && chunks[at + 1]?.word === 'by') continue;
    if (chunk?.kind === 'stop' || chunk?.verb?.form === 'finite') {
      if (at < verb - 1 && chunk.kind !== 'stop') continue;
      return undefined;
    }
    if (chunk?.kind !== 'noun') continue;
    const isFree =
      chunks[at - 1]?.kind !== 'preposition' && isDocument(sentence, at);
    if (isFree) return at;
    const isOwnSubject = chunks[at - 1]?.kind !== 'preposition' && closes;
    if (isOwnSubject) return undefined;
  }
  return undefined;
}

/** "Show that", "show, however, that", "records show Drake called": a clause. */
function opensReport({ chunks }: ParsedSentence, verb: number): boolean {
  let at = verb + 1;
  while (/^(?:comma|adverb)$/.test(chunks[at]?.kind ?? '')) at++;
  if (chunks[at]?.word === 'that') return true;
  if (at > verb + 1 || chunks[at]?.kind !== 'noun') return false;
  const next = chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1;
  return chunks[next]?.verb?.form === 'finite';
}

/** How far, in chunks, a document may stand from its verb. */
const REACH = 10;

/** Whether a noun phrase is a document: a log, records, a memo. */
export function isDocument(
  { chunks, tokens, mentions }: ParsedSentence,
  at: number,
): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'noun' || mentions[at] !== undefined) return false;
  const last = tokens[chunk.to - 1];
  const isWord = last?.shape === 'lower' || chunk.to === 1;
  // "No document suggests that": none is a source.
  const isNone = tokens[chunk.from]?.lower === 'no';
  return isWord && !isNone && DOCUMENTS.has(last?.lower ?? '');
}
