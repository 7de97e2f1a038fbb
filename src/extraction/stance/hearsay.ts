import {
  DISMISSING,
  FALSE_WORDS,
  HEARSAY,
  PROVING,
} from '../lexicons/unreal-words';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { lastWord } from '../phrases/spans';
import type { StanceReading } from './stance-reading';

/** What is done with a claim by whoever makes it. */
const MAKING = wordsOf(
  'advance, circulate, go, make, put, raise, repeat, spread',
);
/** What is done with a claim by whoever holds it to be true. */
const ACCEPTING = wordsOf(
  'accept, believe, credit, endorse, share, support, uphold',
);

/** What may be so, of which nobody says that it is: "the possibility that". */
const THOUGHTS = wordsOf(
  'chance, chances, fear, fears, idea, likelihood, notion, odds, possibility, probability, risk, thought',
);

/** What of a thing there may be none: "no proof that". */
const PROOFS = wordsOf(
  'confirmation, evidence, hint, indication, proof, record, sign, suggestion, trace',
);

/** How far, in chunks, a claim may stand before what it says. */
const REACH = 9;

/**
 * "The claim, made by Dan Price, that", "the suggestion made by counsel that":
 * what is claimed, past those who claim it.
 */
export function hearsayBefore(
  sentence: ParsedSentence,
  that: number,
): StanceReading | undefined {
  const { chunks } = sentence;
  for (let at = that - 1; at >= Math.max(0, that - REACH); at--) {
    const { kind = 'stop', verb } = chunks[at] ?? {};
    if (kind === 'noun') {
      const hearsay = hearsayStance(sentence, at);
      if (hearsay !== undefined) return hearsay;
    }
    const goesOn =
      /^(?:comma|noun|preposition)$/.test(kind) ||
      MAKING.has(verb?.lemma ?? '');
    const isOwn = kind === 'noun' && chunks[at - 1]?.kind !== 'preposition';
    if (!goesOn || (isOwn && chunks[at - 1]?.kind !== 'comma'))
      return undefined;
  }
  return undefined;
}

/** "Claims that X met Y" allege it; who dismisses them denies it. */
function hearsayStance(
  sentence: ParsedSentence,
  noun: number,
): StanceReading | undefined {
  const head = lastWord(sentence, noun);
  const first = sentence.tokens[sentence.chunks[noun]?.from ?? -1]?.lower;
  if (first === 'no' && PROOFS.has(head))
    return { bearing: 'negated', from: [noun] };
  if (!HEARSAY.has(head) && !THOUGHTS.has(head)) return undefined;
  const { chunks } = sentence;
  // "Denied claims", "laughed at the notion", "dismissed as absurd the idea".
  const isPart = /^(?:as|at|away|aside|off)$/.test(
    chunks[noun - 1]?.word ?? '',
  );
  const verb = chunks[noun - (isPart ? 2 : 1)]?.verb;
  const lemma = verb?.lemma ?? '';
  const isDismissed = verb?.negated === false && DISMISSING.has(lemma);
  const isDenied =
    isDismissed ||
    (verb?.negated === true && ACCEPTING.has(lemma)) ||
    isUnfounded(sentence, noun) ||
    isCalledFalse(sentence, noun);
  return { bearing: isDenied ? 'negated' : 'alleged', from: [noun] };
}

/** "Suggestions that he met her are false", "was “a fairy tale”". */
function isCalledFalse(
  { chunks, tokens }: ParsedSentence,
  noun: number,
): boolean {
  return chunks.some(({ verb: group, to }, at) => {
    if (at <= noun || group === undefined || group.negated) return false;
    if (group.passive && DISMISSING.has(group.lemma)) return true;
    if (group.lemma !== 'be' && !PROVING.has(group.lemma)) return false;
    const words = tokens.slice(to, to + 6).map(({ lower }) => lower);
    const end = words.findIndex((word) => /^[.,;:]$/.test(word));
    return words
      .slice(0, end < 0 ? words.length : end)
      .some((word) => FALSE_WORDS.has(word));
  });
}

/** "No evidence for the claim", "nothing in the suggestion": nobody bears it out. */
function isUnfounded(
  { chunks, tokens }: ParsedSentence,
  noun: number,
): boolean {
  const before = tokens
    .slice(chunks[noun - 2]?.from, chunks[noun - 2]?.to)
    .map(({ lower }) => lower);
  const isNone =
    before[0] === 'nothing' || (before[0] === 'no' && before.length > 1);
  return isNone && /^(?:for|in|of|to)$/.test(chunks[noun - 1]?.word ?? '');
}
