import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { StanceReading } from './stance-reading';
import { ASSERTED } from './stance-reading';

/** Nouns that open what is only said to have happened. */
export const HEARSAY: ReadonlySet<string> = wordsOf(`
  accusation, accusations, allegation, allegations, assertion, belief, charge
  claim, claims, conjecture, gossip, hint, hints, insinuation, report, reports
  rumour, rumours, rumor, rumors, speculation, story, stories, suggestion
  suggestions, suspicion, suspicions, tale, talk, theory, whisper, whispers
`);

/** "Advisers believe aides leaked it", "he denied that X had met Y". */
export function reportedStance(
  sentence: ParsedSentence,
  verb: number,
): StanceReading {
  const { chunks } = sentence;
  const isJoined =
    chunks[verb - (chunks[verb - 1]?.kind === 'adverb' ? 2 : 1)]?.kind ===
    'and';
  const reach = isJoined ? 24 : 12;
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    if (chunks[at]?.kind === 'comma') at = beforeApposition(sentence, at);
    const chunk = chunks[at];
    if (chunk?.word === 'that' && isUntrue(sentence, at))
      return { bearing: 'negated', from: [at - 1] };
    if (
      chunk?.kind === 'comma' ||
      chunk?.kind === 'stop' ||
      chunk?.kind === 'relative'
    )
      break;
    if (chunk?.kind === 'noun' && chunks[at + 1]?.word === 'that') {
      const hearsay = hearsayStance(sentence, at);
      if (hearsay !== undefined) return hearsay;
    }
    const lemma = chunk?.verb?.lemma;
    if (lemma === undefined) continue;
    // "Claimed that X visited Y and pleaded with him": both are claimed.
    if (isJoined && chunk?.verb?.form === 'finite' && !opensThat(sentence, at))
      continue;
    if (isWrong(sentence, at)) return { bearing: 'negated', from: [at] };
    const isClaimed = CLAIMED.has(lemma) && chunk?.verb?.passive === true;
    if (isClaimed || isPutTo(sentence, at))
      return { bearing: 'alleged', from: [at] };
    const opens =
      chunks[at + 1]?.kind === 'subordinator' ||
      chunks[at + 1]?.kind === 'noun';
    if (!opens || chunk?.verb?.form === 'infinitive') break;
    if (SUPPOSED.has(lemma) && chunk?.verb?.modal === undefined)
      return {
        bearing: chunk?.verb?.negated === true ? 'negated' : 'alleged',
        from: [at],
      };
    if (DENIED.has(lemma)) return { bearing: 'negated', from: [at] };
    const isWish = lemma !== 'suggest' || isWished(chunks[verb]?.verb);
    if (WISHED.has(lemma) && isWish) return { bearing: 'nothing', from: [at] };
    break;
  }
  return ASSERTED;
}

const SUPPOSED = wordsOf(
  'allege, assume, believe, presume, speculate, suspect, think',
);
const DENIED = wordsOf(
  'deny, dispute, doubt, fabricate, invent, pretend, refute',
);
const WISHED = wordsOf(`
  dream, fantasise, fantasize, imagine,
  ask, demand, fear, hope, propose, recommend, suggest, urge, wish, wonder
`);

/** "Suggest we brief her": not what is, but what should be. */
function isWished(group: ParsedSentence['chunks'][number]['verb']): boolean {
  return group?.tense === 'present' && !group.perfect && !group.progressive;
}

function opensThat({ chunks }: ParsedSentence, verb: number): boolean {
  return chunks[verb + 1]?.kind === 'subordinator';
}

/** "It is not true that", "it is a lie that": said to deny. */
function isUntrue({ chunks, tokens }: ParsedSentence, that: number): boolean {
  const { from = 0 } = chunks[that] ?? {};
  const words = tokens
    .slice(Math.max(0, from - 4), from)
    .map(({ lower }) => lower);
  const last = words.at(-1) ?? '';
  return (
    /^(?:untrue|false|incorrect|nonsense|lie|invention|fabrication)$/.test(
      last,
    ) ||
    (/^(?:true|correct|so|right)$/.test(last) &&
      words.some((word) => /^(?:not|n't|n’t)$/.test(word)))
  );
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

const CLAIMED = wordsOf('allege, assert, claim, hint, rumour, rumor, suggest');

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

/** "Its commander, X, had met": the commas around a name part no clause. */
function beforeApposition(sentence: ParsedSentence, comma: number): number {
  const { chunks, mentions } = sentence;
  const isAside =
    mentions[comma - 1]?.kind === 'named' &&
    chunks[comma - 2]?.kind === 'comma' &&
    mentions[comma - 3] !== undefined;
  return isAside ? comma - 3 : comma;
}

/** "Claims that X met Y" allege it; who dismisses them denies it. */
function hearsayStance(
  sentence: ParsedSentence,
  noun: number,
): StanceReading | undefined {
  if (!HEARSAY.has(lastWord(sentence, noun))) return undefined;
  const verb = sentence.chunks[noun - 1]?.verb;
  const isDismissed = /^(?:deny|dismiss|reject|refute|dispute|scotch)$/.test(
    verb?.lemma ?? '',
  );
  const isDenied =
    (isDismissed && verb?.negated === false) || isCalledFalse(sentence, noun);
  return { bearing: isDenied ? 'negated' : 'alleged', from: [noun] };
}

const FALSE = wordsOf(`
  absurd, baseless, fabrication, fairy tale, false, fantasy, fiction, groundless, incorrect
  invention, lie, myth, nonsense, ridiculous, rubbish, tale, unfounded, untrue, wrong
`);

/** "Suggestions that he met her are false", "was “a fairy tale”". */
function isCalledFalse(
  { chunks, tokens }: ParsedSentence,
  noun: number,
): boolean {
  return chunks.some(({ verb: group, to }, at) => {
    if (at <= noun || group?.lemma !== 'be' || group.negated) return false;
    const words = tokens.slice(to, to + 6).map(({ lower }) => lower);
    const end = words.findIndex((word) => /^[.,;:]$/.test(word));
    return words
      .slice(0, end < 0 ? words.length : end)
      .some((word) => FALSE.has(word));
  });
}

/** The last word of a chunk, in lower case. */
export function lastWord(sentence: ParsedSentence, chunk: number): string {
  const to = sentence.chunks[chunk]?.to ?? 0;
  return sentence.tokens[to - 1]?.lower ?? '';
}
