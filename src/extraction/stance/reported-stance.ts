import {
  BELIEVING,
  CLAIMING,
  CONFIRMING,
  DENIALS,
  DENYING,
  EVIDENCING,
  FALSE_WORDS,
  GUESSES,
  HARD_WORDS,
  IMPOSSIBLE_WORDS,
  POSSIBLE_WORDS,
  RUMOURS,
  SUPPOSING,
  TRUE_WORDS,
  UNLIKELY_WORDS,
  UNCONFIRMED,
  UNVETTED,
  WISHING,
} from '../lexicons/unreal-words';
import { BEARINGS } from '../lexicons/stance-verbs';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { lastWord } from '../phrases/spans';
import { hearsayBefore } from './hearsay';
import type { StanceReading } from './stance-reading';
import { ASSERTED } from './stance-reading';

/** "Advisers believe aides leaked it", "he denied that X had met Y". */
export function reportedStance(
  sentence: ParsedSentence,
  verb: number,
): StanceReading {
  const { chunks } = sentence;
  if (isHighTime(sentence, verb)) return { bearing: 'nothing', from: [verb] };
  const isJoined =
    chunks[verb - (chunks[verb - 1]?.kind === 'adverb' ? 2 : 1)]?.kind ===
    'and';
  const reach = isJoined ? 24 : 12;
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    if (chunks[at]?.kind === 'comma') at = beforeApposition(sentence, at);
    const chunk = chunks[at];
    const said =
      chunk?.word === 'that'
        ? (saidOf(sentence, at) ?? hearsayBefore(sentence, at))
        : undefined;
    if (said !== undefined) return said;
    if (
      chunk?.kind === 'comma' ||
      chunk?.kind === 'stop' ||
      chunk?.kind === 'relative'
    )
      break;
    const lemma = chunk?.verb?.lemma;
    if (lemma === undefined) continue;
    // "Claimed that X visited Y and pleaded with him": both are claimed.
    if (isJoined && chunk?.verb?.form === 'finite' && !opensThat(sentence, at))
      continue;
    const outright = outrightStance(sentence, at, lemma);
    if (outright !== undefined) return outright;
    const opens =
      chunks[at + 1]?.kind === 'subordinator' ||
      chunks[at + 1]?.kind === 'noun';
    if (opens && isYetToShow(sentence, at))
      return { bearing: 'alleged', from: [at] };
    if (!opens || chunk?.verb?.form === 'infinitive') break;
    // "Posts say that he called": nobody has looked into it.
    if (SAYING_VERBS.has(lemma) && isUnvetted(sentence, at))
      return { bearing: 'alleged', from: [at - 1] };
    if (SUPPOSING.has(lemma) && chunk?.verb?.modal === undefined)
      return {
        bearing: chunk?.verb?.negated === true ? 'negated' : 'alleged',
        from: [at],
      };
    // "Would not confirm that he had": it stays open.
    if (CONFIRMING.has(lemma) && isHeldBack(sentence, at))
      return { bearing: 'alleged', from: [at] };
    // "Did not deny that he had": as good as said.
    if (DENYING.has(lemma))
      return {
        bearing: chunk?.verb?.negated === true ? 'alleged' : 'negated',
        from: [at],
      };
    const isWish = lemma !== 'suggest' || isWished(chunks[verb]?.verb);
    if (WISHING.has(lemma) && isWish) return { bearing: 'nothing', from: [at] };
    break;
  }
  return ASSERTED;
}

/** "It is time that he called": he has not. */
function isHighTime({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const be = chunks.findIndex(({ verb: group }) => group !== undefined);
  const { from = 0, to = 0, verb: group } = chunks[be] ?? {};
  return (
    be < verb &&
    group?.lemma === 'be' &&
    tokens[from - 1]?.lower === 'it' &&
    tokens.slice(to, to + 3).some(({ lower }) => lower === 'time') &&
    chunks[be + 1]?.kind !== 'preposition'
  );
}

/** What a verb says of all that follows it, in whatever clause: "wrongly reported". */
function outrightStance(
  sentence: ParsedSentence,
  at: number,
  lemma: string,
): StanceReading | undefined {
  const group = sentence.chunks[at]?.verb;
  if (isWrong(sentence, at) || isLie(sentence, at))
    return { bearing: 'negated', from: [at] };
  const isClaimed = CLAIMING.has(lemma) && group?.passive === true;
  if (isClaimed || isPutTo(sentence, at))
    return { bearing: 'alleged', from: [at] };
  const isEvidence = EVIDENCING.has(lemma) || SAYING_VERBS.has(lemma);
  if (isEvidence && isOfNothing(sentence, at))
    return { bearing: 'negated', from: [at] };
  // "It cannot be ruled out that".
  if (lemma === 'rule' && group?.passive && group.negated)
    return { bearing: 'alleged', from: [at] };
  return undefined;
}

/** "Posts shared by thousands say", "unconfirmed reports say". */
function isUnvetted(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  const parted = chunks.findLastIndex(
    ({ kind }, at) =>
      at < verb &&
      (kind === 'comma' || kind === 'stop' || kind === 'quotation'),
  );
  return [parted + 1, verb - 1].some((at) => {
    const { from, to, kind } = chunks[at] ?? {};
    return (
      kind === 'noun' &&
      // “The Evening Post” is a paper.
      tokens[(to ?? 0) - 1]?.tag !== 'name' &&
      (UNVETTED.has(lastWord(sentence, at)) ||
        tokens.slice(from, to).some(({ lower }) => UNCONFIRMED.has(lower)))
    );
  });
}

/** "Nothing to suggest that", "no file shows that", "few witnesses say that". */
function isOfNothing(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const isNothing = (at: number): boolean =>
    NONE.has(tokens[chunks[at]?.from ?? -1]?.lower ?? '');
  if (tokens[0]?.lower === 'nowhere') return true;
  if (chunks[verb]?.verb?.form === 'infinitive') return isNothing(verb - 1);
  const isPlaced = chunks[verb - 2]?.kind === 'preposition';
  return isNothing(isPlaced ? verb - 3 : verb - 1);
}

/** With what a subject opens of whom or which there is none, or hardly one. */
const NONE = wordsOf('few, neither, no, nobody, none, no-one, nothing');

/** "Must prove that", "failed to show that", "tried to deny that": it stays open. */
function isYetToShow(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const { from = 0, verb: group } = chunks[verb] ?? {};
  const lemma = group?.lemma ?? '';
  if (DENYING.has(lemma)) return group?.form === 'infinitive';
  if (!CONFIRMING.has(lemma)) return false;
  if (group?.form !== 'infinitive') return SHOULD.test(group?.modal ?? '');
  const governor = chunks[verb - 1]?.verb?.lemma ?? '';
  const bears = BEARINGS.get(governor) ?? 'asserted';
  return (
    governor === 'have' ||
    bears !== 'asserted' ||
    HARD_WORDS.has(tokens[from - 1]?.lower ?? '')
  );
}

/** What one may, must or would do, and has not done. */
const SHOULD = /^(?:can|cannot|could|may|might|must|should|will|would)$/;

function isHeldBack({ chunks }: ParsedSentence, verb: number): boolean {
  const isNeither = /^(?:neither|never|nor)$/.test(
    chunks[verb - 1]?.word ?? '',
  );
  return chunks[verb]?.verb?.negated === true || isNeither;
}

/** "Suggest we brief her": not what is, but what should be. */
function isWished(group: ParsedSentence['chunks'][number]['verb']): boolean {
  return group?.tense === 'present' && !group.perfect && !group.progressive;
}

function opensThat({ chunks }: ParsedSentence, verb: number): boolean {
  return chunks[verb + 1]?.kind === 'subordinator';
}

/** "It is not true that", "a denial by X that", "rumour has it that". */
function saidOf(
  sentence: ParsedSentence,
  that: number,
): StanceReading | undefined {
  const { chunks, mentions, tokens } = sentence;
  const at = beforeAside(sentence, that);
  const to = chunks[at]?.from ?? 0;
  const words = tokens.slice(Math.max(0, to - 4), to).map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  const isNot = words.some((word) => /^(?:not|n't|n’t|hardly)$/.test(word));
  const from = [at - 1];
  const isFalse = FALSE_WORDS.has(last) || IMPOSSIBLE_WORDS.has(last);
  if (isFalse || (TRUE_WORDS.has(last) && isNot))
    return { bearing: 'negated', from };
  if (UNLIKELY_WORDS.has(last)) return { bearing: 'alleged', from };
  const isBy = /^(?:by|from|of)$/.test(chunks[at - 2]?.word ?? '');
  const noun = isBy ? at - 3 : at - 1;
  if (DENIALS.has(lastWord(sentence, noun)))
    return { bearing: 'negated', from: [noun] };
  const isRumour =
    last === 'it' &&
    chunks[at - 2]?.verb?.lemma === 'have' &&
    RUMOURS.has(lastWord(sentence, at - 3));
  const isOpen =
    POSSIBLE_WORDS.has(last) && chunks[at - 2]?.verb?.lemma === 'be';
  // "It is time that he called": he has not.
  const isTime = last === 'time' && mentions[at - 3]?.name === 'it';
  if (isTime) return { bearing: 'nothing', from };
  // "My guess is that he called".
  const isGuess =
    chunks[at - 1]?.verb?.lemma === 'be' &&
    GUESSES.has(lastWord(sentence, at - 2));
  const isThought = BELIEVING.has(last) || isGuess;
  return isRumour || isOpen || isThought
    ? { bearing: 'alleged', from }
    : undefined;
}

/** "It is not correct, as has been reported, that": past what is put between. */
function beforeAside({ chunks }: ParsedSentence, that: number): number {
  if (chunks[that - 1]?.kind !== 'comma') return that;
  const opens = chunks.findLastIndex(
    ({ kind }, at) => at < that - 1 && kind === 'comma',
  );
  return opens > 0 && that - opens <= 8 ? opens : that;
}

/** "It was put to Mr Shaw that he had": no more than a question. */
function isPutTo({ chunks, mentions }: ParsedSentence, verb: number): boolean {
  const isIt = mentions[verb - 1]?.name === 'it';
  const group = chunks[verb]?.verb;
  return (
    isIt &&
    group?.lemma === 'put' &&
    group.passive &&
    chunks[verb + 1]?.word === 'to'
  );
}

/** "Wrongly reported that", "was wrong to report that": it did not happen. */
function isWrong({ chunks, tokens }: ParsedSentence, verb: number): boolean {
  const { from = 0, to = 0 } = chunks[verb] ?? {};
  const isFalsely = tokens
    .slice(Math.max(0, from - 1), to)
    .some((token) =>
      /^(?:falsely|wrongly|mistakenly|incorrectly)$/.test(token.lower),
    );
  const before = tokens[from - 1]?.lower;
  return (
    isFalsely ||
    (chunks[verb]?.verb?.form === 'infinitive' &&
      /^(?:wrong|mistaken)$/.test(before ?? ''))
  );
}

/** "Lied when he said that", "perjured herself by testifying that": a lie. */
function isLie({ chunks }: ParsedSentence, verb: number): boolean {
  const before = chunks
    .slice(Math.max(0, verb - 4), verb)
    .findLast(({ verb: group }) => group !== undefined);
  const link = chunks
    .slice(Math.max(0, verb - 2), verb)
    .some(({ word }) => /^(?:by|for|in|when)$/.test(word));
  return (
    link && before?.verb?.negated === false && LYING.has(before.verb.lemma)
  );
}

/** Verbs of whoever says what is not so, by base form. */
const LYING = wordsOf('apologise, apologize, err, lie, mislead, perjure');

/** "Its commander, X, had met": the commas around a name part no clause. */
function beforeApposition(sentence: ParsedSentence, comma: number): number {
  const { chunks, mentions, tokens } = sentence;
  const { from = 0, to = 0 } = chunks[comma - 1] ?? {};
  // "X, 44, rang": an age, too.
  const isAge = to === from + 1 && tokens[from]?.tag === 'number';
  const isAside =
    (isAge || mentions[comma - 1]?.kind === 'named') &&
    chunks[comma - 2]?.kind === 'comma' &&
    mentions[comma - 3] !== undefined;
  return isAside ? comma - 3 : comma;
}
