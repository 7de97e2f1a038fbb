import { SAYING_VERBS } from '../lexicons/saying-verbs';
import type { Chunk } from '../phrases/chunk';

type Chunks = readonly Chunk[];

/** A chunk's kind as a word: most kinds bear on no clause. */
export function kindAt(chunks: Chunks, at: number): string {
  return chunks[at]?.kind ?? '';
}

/** After a comma: a relative clause, what it was for, or a short aside. */
export function goesOnAfter(chunks: Chunks, comma: number): boolean {
  const next = chunks[comma + 1];
  const after = chunks[comma + 2];
  if (chunks[comma - 1]?.kind === 'and') return true;
  switch (kindAt(chunks, comma + 1)) {
    case 'relative':
    case 'quotation':
      return true;
    case 'adverb':
      return (
        after?.kind === 'comma' ||
        isDoneTo(chunks, comma + 2) ||
        isOnce(chunks, comma + 1)
      );
    case 'verb':
      return (
        next?.verb?.form === 'participle' ||
        next?.verb?.form === 'infinitive' ||
        next?.verb?.form === 'gerund' ||
        isDoneTo(chunks, comma + 1)
      );
    case 'preposition':
      return (
        after?.kind === 'relative' ||
        next?.word === 'without' ||
        (after?.kind === 'time' && endsAt(chunks, comma + 3))
      );
    // "Lunched with her, and reported what she said": of the same subject.
    case 'and':
      return (
        after?.word === 'that' ||
        isFinite(chunks, after?.kind === 'adverb' ? comma + 3 : comma + 2)
      );
    case 'noun':
      return (
        (endsAt(chunks, comma + 2) || isCalled(chunks, comma + 2)) &&
        !isOfSpeaker(chunks, comma + 1)
      );
    default:
      return false;
  }
}

function isFinite(chunks: Chunks, at: number): boolean {
  return chunks[at]?.verb?.form === 'finite';
}

function endsAt(chunks: Chunks, at: number): boolean {
  const chunk = chunks[at];
  return chunk === undefined || /^(?:bracket|comma|stop)$/.test(chunk.kind);
}

/** "…, a teacher called Yusuf Idris,": the name of whom it tells. */
function isCalled(chunks: Chunks, verb: number): boolean {
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  return (
    /^(?:call|name)$/.test(lemma) &&
    chunks[verb + 1]?.kind === 'noun' &&
    endsAt(chunks, verb + 2)
  );
}

/** "…, then the bank’s head of metals,": what somebody was. */
function isOnce(chunks: Chunks, adverb: number): boolean {
  return (
    /^(?:formerly|now|once|then)$/.test(chunks[adverb]?.word ?? '') &&
    chunks[adverb + 1]?.kind === 'noun' &&
    endsAt(chunks, adverb + 2)
  );
}

/** "…, copied to the chair", "…, later identified as Roche": what was done to it. */
function isDoneTo(chunks: Chunks, verb: number): boolean {
  const group = chunks[verb]?.verb;
  return (
    group?.tense === 'past' &&
    !SAYING_VERBS.has(group.lemma) &&
    !group.perfect &&
    group.modal === undefined &&
    /^(?:as|by|from|in|on|to|with)$/.test(chunks[verb + 1]?.word ?? '')
  );
}

/** "…, Dan Price, a clerk, said": the name is whoever speaks. */
function isOfSpeaker(chunks: Chunks, from: number): boolean {
  let at = from;
  while (/^(?:comma|noun|preposition)$/.test(kindAt(chunks, at))) at++;
  const group = chunks[at]?.verb;
  return group?.form === 'finite' && SAYING_VERBS.has(group.lemma);
}
