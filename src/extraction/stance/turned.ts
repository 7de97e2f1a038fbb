import type { Bearing } from '../lexicons/stance-verbs';
import { PHRASAL_BEARINGS } from '../lexicons/stance-verbs';
import {
  CONFIRMING,
  FALSELY,
  HINDERING,
  INTENTIONS,
  SEEMING,
  SETTING_OUT,
  TALKING_OUT,
} from '../lexicons/unreal-words';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { lastWord } from '../phrases/spans';

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
  if (isOnWay(sentence, verb, governor)) return 'planned';
  // "Seems to have called her": so it looks.
  if (SEEMING.has(lemma ?? '') && chunks[verb]?.verb?.perfect === true)
    return 'alleged';
  return isFalsely(sentence, governor) ||
    isKeptFrom(sentence, verb, governor) ||
    isStopped(sentence, verb, governor)
    ? 'negated'
    : undefined;
}

/** "Is travelling to Oslo to meet her": they are yet to meet. */
function isOnWay(
  { chunks }: ParsedSentence,
  verb: number,
  governor: number,
): boolean {
  const { verb: group } = chunks[governor] ?? {};
  return (
    chunks[verb]?.verb?.form === 'infinitive' &&
    group?.progressive === true &&
    !group.perfect &&
    group.tense === 'present' &&
    SETTING_OUT.has(group.lemma)
  );
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
  if (chunks[verb]?.verb?.form !== 'gerund' || negated !== false) return false;
  // "Was talked out of calling her": whoever is, does not.
  const isOutOf =
    chunks[verb - 1]?.word === 'of' &&
    chunks[verb - 2]?.word === 'out' &&
    TALKING_OUT.has(lemma ?? '');
  const isFrom = chunks[verb - 1]?.word === 'from';
  return isOutOf || (isFrom && HINDERING.has(lemma ?? ''));
}

/** "Nobody remembers him calling her": what somebody does not recall. */
export function isRecalled(
  { chunks }: ParsedSentence,
  governor: number,
  verb: number,
): boolean {
  return (
    governor === verb - 2 &&
    chunks[verb]?.verb?.form === 'gerund' &&
    chunks[verb - 1]?.kind === 'noun' &&
    CONFIRMING.has(chunks[governor]?.verb?.lemma ?? '')
  );
}

/** What others ask for, and who stops it is silent. */
const OPEN_ENDED = wordsOf(`
  answer, brief, call, contact, consult, inform, meet, phone, pick, reply, respond, return, ring, see, speak, take, talk
  telephone, text, write
`);

/** "Stopped taking his calls": from then on there were none. */
function isStopped(
  { chunks }: ParsedSentence,
  verb: number,
  governor: number,
): boolean {
  const above = chunks[governor]?.verb;
  const group = chunks[verb]?.verb;
  return (
    above?.lemma === 'stop' &&
    !above.negated &&
    group?.form === 'gerund' &&
    governor === verb - 1 &&
    OPEN_ENDED.has(group.lemma)
  );
}
