import { wordsOf } from '../lexicons/word-list';
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
