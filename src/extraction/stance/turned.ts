import type { Bearing } from '../lexicons/stance-verbs';
import { PHRASAL_BEARINGS } from '../lexicons/stance-verbs';
import { FALSELY, HINDERING, INTENTIONS } from '../lexicons/unreal-words';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { lastWord } from './reported-stance';

/** What a governing verb makes of it by its own particle, subject or adverb. */
export function turnedBy(
  sentence: ParsedSentence,
  verb: number,
  governor: number,
): Bearing | undefined {
  const { chunks } = sentence;
  const lemma = chunks[governor]?.verb?.lemma;
  const next = chunks[governor + 1]?.word || lastWord(sentence, governor + 1);
  const isGerund = chunks[verb]?.verb?.form === 'gerund';
  const phrased = isGerund
    ? PHRASAL_BEARINGS.get(`${lemma} ${next}`)
    : undefined;
  if (phrased !== undefined) return phrased;
  const isMeant =
    lemma === 'be' &&
    chunks[verb]?.verb?.form === 'infinitive' &&
    INTENTIONS.has(lastWord(sentence, governor - 1));
  if (isMeant) return 'planned';
  return isFalsely(sentence, governor) || isKeptFrom(sentence, verb, governor)
    ? 'negated'
    : undefined;
}

/** "Falsely claimed to have met him". */
function isFalsely({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  return tokens
    .slice(Math.max(0, from - 1), to)
    .some(({ lower }) => FALSELY.has(lower));
}

/** "Kept him from seeing the president", "stopped her from calling". */
function isKeptFrom(
  { chunks }: ParsedSentence,
  verb: number,
  governor: number,
): boolean {
  const { lemma, negated } = chunks[governor]?.verb ?? {};
  return (
    chunks[verb]?.verb?.form === 'gerund' &&
    chunks[verb - 1]?.word === 'from' &&
    HINDERING.has(lemma ?? '') &&
    negated === false
  );
}
