import type { Chunk } from '../phrases/chunk';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** Where the clause around a chunk ends: the next verb with a subject, a stop. */
export function endOfClause(sentence: ParsedSentence, from: number): number {
  const { chunks } = sentence;
  for (let at = from + 1; at < chunks.length; at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'subordinator' && chunks[at + 1]?.kind === 'time') continue;
    // "As recently as this morning" opens no clause.
    if (chunks[at]?.word === 'as' && chunks[at + 1]?.kind === 'adverb')
      continue;
    if (kind === 'and' && chunks[at - 1]?.kind === 'comma') {
      if (opensOwnClause(chunks, at + 1)) return at;
      continue;
    }
    // "Met Ann Lee, known as the fox, on Friday".
    const after =
      kind === 'relative' || kind === 'verb'
        ? pastAside(chunks, at)
        : undefined;
    if (after !== undefined) {
      at = after;
      continue;
    }
    if (kind === 'stop' || kind === 'subordinator' || kind === 'relative')
      return at;
    if (kind === 'verb' && chunks[at]?.verb?.form === 'finite')
      return phraseBefore(chunks, at);
  }
  return chunks.length;
}

/** "And by radio kept him informed": the phrase is the second verb’s. */
function phraseBefore(chunks: readonly Chunk[], verb: number): number {
  return chunks[verb - 2]?.kind === 'preposition' &&
    chunks[verb - 3]?.kind === 'and'
    ? verb - 3
    : verb;
}

/** "Met Ann Lee, who was ill, on Friday": the comma after which it goes on. */
function pastAside(
  chunks: readonly Chunk[],
  relative: number,
): number | undefined {
  if (chunks[relative - 1]?.kind !== 'comma') return undefined;
  const close = chunks.findIndex(
    ({ kind }, at) => at > relative && /^(?:comma|stop)$/.test(kind),
  );
  const next = chunks[close + 1];
  const isDated =
    next?.kind === 'time' ||
    (/^(?:at|during|in|on)$/.test(next?.word ?? '') &&
      chunks[close + 2]?.kind === 'time');
  return chunks[close]?.kind === 'comma' && isDated ? close : undefined;
}

/** Whether a clause with a subject of its own begins at a chunk. */
export function opensOwnClause(
  chunks: readonly Chunk[],
  from: number,
): boolean {
  let at = from;
  if (/^(?:subordinator|relative)$/.test(chunks[at]?.kind ?? '')) return true;
  while (/^(?:adverb|time|preposition|comma)$/.test(chunks[at]?.kind ?? '')) {
    if (chunks[at]?.kind === 'preposition') at++;
    at++;
  }
  if (chunks[at]?.kind !== 'noun') return false;
  at++;
  // "A demand for money reached them".
  while (
    chunks[at]?.kind === 'preposition' &&
    chunks[at]?.word !== 'with' &&
    chunks[at + 1]?.kind === 'noun'
  )
    at += 2;
  while (/^(?:adverb|time)$/.test(chunks[at]?.kind ?? '')) at++;
  return chunks[at]?.verb?.form === 'finite';
}
