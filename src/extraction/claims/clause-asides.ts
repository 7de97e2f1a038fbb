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
        isOnce(chunks, comma + 1) ||
        isPhraseToEnd(chunks, comma + 1)
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
        (after?.kind === 'time' && endsAt(chunks, comma + 3)) ||
        (!/^(?:according|to)$/.test(next?.word ?? '') &&
          isPhraseToEnd(chunks, comma + 1))
      );
    // "Lunched with her, and reported what she said": of the same subject.
    case 'and':
    case 'but':
      return (
        after?.word === 'that' ||
        isFinite(chunks, after?.kind === 'adverb' ? comma + 3 : comma + 2)
      );
    case 'noun':
      return (
        ((endsAt(chunks, pastPlace(chunks, comma + 2)) ||
          isCalled(chunks, comma + 2)) &&
          !isOfSpeaker(chunks, comma + 1)) ||
        isSaidBetween(chunks, comma + 1) ||
        isPhraseToEnd(chunks, comma + 1)
      );
    // "…, so he says, that the bank would": of what was told before.
    case 'subordinator':
      if (next?.word === 'so') return isSaidBetween(chunks, comma + 2);
      return (
        next?.word === 'where' ||
        (next?.word === 'that' &&
          (closesAside(chunks, comma) || hasThat(chunks, comma)))
      );
    default:
      return false;
  }
}

/** "That the road was open, that the mayor had left": more of the same. */
function hasThat(chunks: Chunks, comma: number): boolean {
  for (let at = comma - 1; at > 0; at--) {
    if (chunks[at]?.kind === 'stop') return false;
    if (chunks[at]?.word === 'that') return true;
  }
  return false;
}

/** Longest phrase, in chunks, that a clause may have after its last comma. */
const TAIL = 9;

/** "…, with Ann Lee in the chair.", "…, about the tender.": no clause of its own. */
function isPhraseToEnd(chunks: Chunks, from: number): boolean {
  for (let at = from; at < from + TAIL; at++) {
    const { kind = 'stop', verb, word } = chunks[at] ?? {};
    // "…, a story that nobody believes".
    const isTold = kind === 'relative' || word === 'that';
    if (kind === 'stop' || (isTold && at > from)) return true;
    const goesOn =
      /^(?:adverb|and|noun|preposition|time)$/.test(kind) ||
      (word === 'as' && at > from) ||
      (kind === 'verb' && verb?.form !== 'finite');
    if (!goesOn) return false;
  }
  return false;
}

/** How much, in chunks, may say who said it and when. */
const ASIDE = 7;

/**
 * "…, he told the paper, and did not", "…, her office said, but had not": who
 * says so stands within what is said, which goes on.
 */
function isSaidBetween(chunks: Chunks, speaker: number): boolean {
  const close = endOfSaid(chunks, speaker);
  if (close === undefined) return false;
  const next = chunks[close + 1];
  const verb = kindAt(chunks, close + 2) === 'adverb' ? close + 3 : close + 2;
  return (
    next?.kind === 'quotation' ||
    next?.word === 'that' ||
    (/^(?:and|but)$/.test(next?.kind ?? '') && isFinite(chunks, verb))
  );
}

/** The comma after "he said on Friday". */
function endOfSaid(chunks: Chunks, speaker: number): number | undefined {
  const group = chunks[speaker + 1]?.verb;
  const isSaid =
    kindAt(chunks, speaker) === 'noun' &&
    group?.form === 'finite' &&
    SAYING_VERBS.has(group.lemma);
  if (!isSaid) return undefined;
  let at = speaker + 2;
  while (
    at < speaker + ASIDE &&
    /^(?:noun|preposition|time)$/.test(kindAt(chunks, at))
  )
    at++;
  return kindAt(chunks, at) === 'comma' ? at : undefined;
}

/** Whether a comma closes what only says who said so. */
function closesAside(chunks: Chunks, comma: number): boolean {
  for (let at = comma - 2; at > Math.max(0, comma - ASIDE); at--)
    if (chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.word === 'so')
      return endOfSaid(chunks, at) === comma;
  return false;
}

function isFinite(chunks: Chunks, at: number): boolean {
  return chunks[at]?.verb?.form === 'finite';
}

function endsAt(chunks: Chunks, at: number): boolean {
  const chunk = chunks[at];
  return chunk === undefined || /^(?:bracket|comma|stop)$/.test(chunk.kind);
}

/** "…, a dealer in Vienna": past where or of what somebody is that. */
function pastPlace(chunks: Chunks, from: number): number {
  let at = from;
  while (
    /^(?:at|for|from|in|of|to)$/.test(chunks[at]?.word ?? '') &&
    kindAt(chunks, at + 1) === 'noun'
  )
    at += 2;
  return at;
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

/** "Ann Lee, in a letter to him, denied it": whether the clause has a verb to come. */
export function isVerbAhead(chunks: Chunks, last: number): boolean {
  const comma = chunks.findIndex(
    ({ kind }, at) => at > last && kind !== 'noun' && kind !== 'preposition',
  );
  if (chunks[comma]?.kind !== 'comma') return false;
  const isSubject = kindAt(chunks, comma + 1) === 'noun';
  return isFinite(chunks, comma + (isSubject ? 2 : 1));
}
