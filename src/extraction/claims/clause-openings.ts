import { wordsOf } from '../lexicons/word-list';
import { kindAt } from './clause-asides';
import type { Chunk } from '../phrases/chunk';
import type { ParsedSentence } from '../phrases/parsed-sentence';

/** How far, in chunks, what opens a clause may stand before it. */
const REACH = 12;

/** Where a clause begins with what opens it, and without what only joins it. */
export function fromOpening(sentence: ParsedSentence, at: number): number {
  const { chunks } = sentence;
  if (CONCEDING.has(chunks[at]?.word ?? '')) return at + 1;
  return cleftBefore(sentence, at) ?? participleBefore(sentence, at) ?? at;
}

const CONCEDING = wordsOf('although, though, whereas');

/** "It was through her that he met", "it was not until 16 July that she rang". */
function cleftBefore(
  { chunks, mentions }: ParsedSentence,
  at: number,
): number | undefined {
  const that = [at, at - 1, at + 1].find(
    (each) => chunks[each]?.word === 'that',
  );
  if (that === undefined) return undefined;
  for (let it = that - 2; it >= Math.max(0, that - REACH); it--) {
    const kind = chunks[it]?.kind;
    if (kind === 'stop' || kind === 'comma' || kind === 'quotation')
      return undefined;
    if (mentions[it]?.name === 'it' && chunks[it + 1]?.verb?.lemma === 'be')
      return it < at && that > it + 2 ? it : undefined;
  }
  return undefined;
}

/** "Posing as inspectors, they called", "after leaving him, she rang". */
function participleBefore(
  { chunks }: ParsedSentence,
  at: number,
): number | undefined {
  const first = chunks[0]?.kind === 'verb' ? 0 : 1;
  const isOpening =
    chunks[first]?.verb?.form === 'gerund' && at > first && at < REACH;
  const hasOther = chunks
    .slice(first + 1, at)
    .some(({ kind, verb }) => kind === 'stop' || verb?.form === 'finite');
  return isOpening && !hasOther ? 0 : undefined;
}

/** A form of "be", "do" or "have", which may stand before its subject. */
export function isQuestionWord({ verb }: Chunk): boolean {
  return verb?.form === 'finite' && /^(?:be|do|have)$/.test(verb.lemma);
}

/** Where a clause begins whose helper stands before its subject. */
export function openingOf(
  sentence: ParsedSentence,
  helper: number,
): number | undefined {
  const denial = denialBefore(sentence, helper);
  if (denial !== undefined) return denial;
  return opensQuestion(sentence.chunks, helper) ? helper : undefined;
}

/** "At no time did he", "nor did he": where an inverted denial begins. */
function denialBefore(
  { chunks, tokens }: ParsedSentence,
  helper: number,
): number | undefined {
  let at = helper;
  while (
    (/^(?:adverb|and|noun|preposition)$/.test(kindAt(chunks, at - 1)) ||
      chunks[at - 1]?.word === 'once') &&
    !/^(?:and|but)$/.test(chunks[at - 1]?.word ?? '') &&
    helper - at < 3
  )
    at--;
  const words = tokens.slice(chunks[at]?.from, chunks[helper]?.from);
  const isDenial = words.some(({ lower }) =>
    /^(?:neither|never|no|nor|not|nowhere)$/.test(lower),
  );
  return at < helper && isDenial ? at : undefined;
}

/** "Ambassador, did you ever meet him?": where the question begins. */
function opensQuestion(chunks: readonly Chunk[], verb: number): boolean {
  const isDo = chunks[verb]?.verb?.lemma === 'do';
  return (
    verb === 0 || (isDo && /^(?:adverb|comma)$/.test(kindAt(chunks, verb - 1)))
  );
}

/** Verbs of one who sees or hears another do something, or has him do it. */
const WITNESSING = wordsOf('have, hear, let, make, see, watch');

/** "Had his secretary call Y", "saw X hand Y a note": the verb before who did. */
export function witnessBefore(
  { chunks, tokens }: ParsedSentence,
  at: number,
): number | undefined {
  const above = chunks[at - 1]?.verb;
  const done = chunks[at + 1];
  const isBare =
    done?.to === (done?.from ?? 0) + 1 &&
    tokens[done?.from ?? -1]?.verb?.form === 'base';
  return above?.form === 'finite' && WITNESSING.has(above.lemma) && isBare
    ? at - 1
    : undefined;
}
