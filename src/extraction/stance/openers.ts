import { CHARGES, LEAVING } from '../lexicons/unreal-words';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { StanceReading } from './stance-reading';

/** Who is so to do a thing has not done it. */
const READY = wordsOf('prepared, ready');
/** What one may have of doing a thing. */
const HOPED = wordsOf(
  'chance, dream, hope, hopes, idea, intention, plan, prospect',
);

/** "Decided against meeting" him; whoever is advised against it may have. */
function against(
  chunks: ParsedSentence['chunks'],
  verb: number,
): StanceReading {
  const governor = chunks
    .slice(Math.max(0, verb - 4), verb)
    .findLast(({ verb: group }) => group !== undefined)?.verb;
  const isOwn = /^(?:choose|decide|opt|vote)$/.test(governor?.lemma ?? '');
  return { bearing: isOwn ? 'negated' : 'nothing', from: [verb - 1] };
}

/** "Died before meeting him": whoever is gone by then does so no more. */
function isCutOff(
  { chunks }: Pick<ParsedSentence, 'chunks' | 'tokens'>,
  verb: number,
): boolean {
  const { verb: group } = chunks[verb - 2] ?? {};
  return (
    chunks[verb]?.verb?.form === 'gerund' &&
    chunks[verb - 1]?.word === 'before' &&
    group?.negated === false &&
    LEAVING.has(group.lemma)
  );
}

/** "Instead of meeting", "charges of conspiring", "every intention of calling". */
function stanceOfOf(
  { chunks, tokens }: Pick<ParsedSentence, 'chunks' | 'tokens'>,
  verb: number,
  head: string,
): StanceReading | undefined {
  const from = [verb - 2];
  if (/^(?:far|instead|rather)$/.test(chunks[verb - 2]?.word ?? ''))
    return { bearing: 'negated', from };
  if (chunks[verb - 1]?.word !== 'of') return undefined;
  // "Faces charges of conspiring with her": so somebody says.
  if (CHARGES.has(head)) return { bearing: 'alleged', from };
  if (!HOPED.has(head)) return undefined;
  // "Every intention of meeting", "no hope of seeing him".
  const isNone = tokens[chunks[verb - 2]?.from ?? -1]?.lower === 'no';
  return { bearing: isNone ? 'negated' : 'planned', from };
}

/**
 * "To meet him, she would have to fly", "for her to call him would be unwise":
 * what opens a sentence about what might be done was not done.
 */
function purposeThatOpens(
  chunks: ParsedSentence['chunks'],
  verb: number,
): StanceReading | undefined {
  const isFor = verb === 2 && /^for$/i.test(chunks[0]?.word ?? '');
  const opens = verb === 0 || isFor;
  if (!opens || chunks[verb]?.verb?.form !== 'infinitive') return undefined;
  const main = chunks.findIndex(
    ({ verb: group }, at) => at > verb && group?.form === 'finite',
  );
  const isOpen =
    chunks[main]?.verb?.modal !== undefined ||
    chunks[main]?.verb?.tense === 'future';
  return isOpen ? { bearing: 'nothing', from: [main] } : undefined;
}

/** "The idea of her calling him": hers, and nothing that was. */
function isHopeOfOne(
  { chunks, tokens }: Pick<ParsedSentence, 'chunks' | 'tokens'>,
  verb: number,
): boolean {
  return (
    chunks[verb - 1]?.kind === 'noun' &&
    chunks[verb]?.verb?.form === 'gerund' &&
    chunks[verb - 2]?.word === 'of' &&
    HOPED.has(tokens[(chunks[verb - 3]?.to ?? 0) - 1]?.lower ?? '')
  );
}

/** "It is time for A to meet B", "it was too late for her to call": not done. */
function judgedFor(
  { chunks, tokens }: Pick<ParsedSentence, 'chunks' | 'tokens'>,
  verb: number,
): StanceReading | undefined {
  const at = chunks.findLastIndex(
    ({ word, kind }, index) =>
      index < verb &&
      index > verb - 5 &&
      kind === 'preposition' &&
      word === 'for',
  );
  const isFor =
    at > 1 &&
    chunks[verb]?.verb?.form === 'infinitive' &&
    chunks
      .slice(at + 1, verb)
      .every(({ kind }) => kind === 'noun' || kind === 'and');
  if (!isFor) return undefined;
  const end = chunks[at]?.from ?? 0;
  const be = chunks.findLast(
    ({ verb: group }, index) => index < at && group !== undefined,
  );
  if (be?.verb?.lemma !== 'be' || end - be.to > 3 || end === be.to)
    return undefined;
  const words = tokens.slice(be.to, end).map(({ lower }) => lower);
  // "It was the first time for her to see him".
  if (words.some((word) => /^(?:first|last|second|third|the)$/.test(word)))
    return undefined;
  return {
    bearing: words[0] === 'too' ? 'negated' : 'nothing',
    from: [at],
  };
}

/** What the word before a verb says: "without meeting", "about to call". */
export function stanceOfOpener(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): StanceReading | undefined {
  const opening = purposeThatOpens(chunks, verb);
  if (opening !== undefined) return opening;
  const before = chunks[verb - 1];
  const from = chunks[verb]?.from ?? 0;
  const words = tokens.slice(Math.max(0, from - 3), from);
  // "Too afraid to call", "did nothing to contact him": it was not done.
  const isNot = words.some(({ lower }, at) =>
    at === words.length - 1 ? lower === 'nothing' : lower === 'too',
  );
  if (isNot && chunks[verb]?.verb?.form === 'infinitive')
    return { bearing: 'negated', from: [verb - 1] };
  const judged = judgedFor({ chunks, tokens }, verb);
  if (judged !== undefined) return judged;
  if (READY.has(words.at(-1)?.lower ?? ''))
    return { bearing: 'planned', from: [verb - 1] };
  if (before?.word === 'against') return against(chunks, verb);
  // "Has yet to call", "has still to call".
  if (
    /^(?:still|yet)$/.test(before?.word ?? '') &&
    chunks[verb]?.verb?.form === 'infinitive' &&
    chunks[verb - 2]?.verb?.lemma === 'have'
  )
    return { bearing: 'negated', from: [verb - 1] };
  // "Came within an hour of meeting", "on the verge of calling": they did not.
  const brink = tokens[(chunks[verb - 2]?.to ?? 0) - 1]?.lower ?? '';
  const isNearly =
    before?.word === 'of' &&
    (/^(?:brink|short|verge)$/.test(brink) ||
      (brink === 'point' && chunks[verb - 3]?.verb?.lemma !== 'make') ||
      chunks[verb - 3]?.word === 'within' ||
      tokens[chunks[verb - 2]?.from ?? -1]?.lower === 'within');
  if (isNearly || (before?.word === 'to' && /^(?:close|near)$/.test(brink)))
    return { bearing: 'negated', from: [verb - 1] };
  // "Was about to call": not yet.
  if (before?.word === 'about' && chunks[verb - 2]?.verb?.lemma === 'be')
    return { bearing: 'planned', from: [verb - 2, verb - 1] };
  if (before?.kind === 'preposition') {
    // "Did not leave without meeting him": he met him.
    if (before.word === 'without')
      return chunks[verb - 2]?.verb?.negated === true
        ? undefined
        : { bearing: 'negated', from: [verb - 1] };
    if (/^(?:from|of|than)$/.test(before.word)) {
      const of = stanceOfOf({ chunks, tokens }, verb, brink);
      if (of !== undefined) return of;
    }
  }
  if (isHopeOfOne({ chunks, tokens }, verb))
    return { bearing: 'planned', from: [verb - 3] };
  if (isCutOff({ chunks, tokens }, verb))
    return { bearing: 'planned', from: [verb - 2] };
  if (before?.kind === 'subordinator' && before.word === 'than')
    return { bearing: 'negated', from: [verb - 1] };
  return undefined;
}
