import type { Channel } from '../../case';
import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Part } from '../claims/roles';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import { MESSAGE_NOUNS } from '../lexicons/contact-nouns';
import { wordsOf } from '../lexicons/word-list';
import { singularOf } from '../words/word-classes';
import { contactNounAt, phrasedChannels } from './channel-cues';
import type { CounterpartReading } from './counterpart-cues';

/** Verbs that answer whoever spoke last, with "back" or by themselves. */
const BACK: ReadonlyMap<string, Channel> = new Map([
  ['ring', 'call'],
  ['call', 'call'],
  ['phone', 'call'],
  ['text', 'text'],
  ['message', 'text'],
  ['write', 'letter'],
]);
/** Verbs of answering; a frame may be none of theirs. */
export const REPLYING: ReadonlySet<string> = new Set([
  'reply',
  'answer',
  'respond',
]);

/**
 * "She rang back the next day", "he never replied": the other one of the
 * contact told of just before is meant.
 */
export function replyReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  { pair: told, pairs, speech, how }: Focus,
  earlier: readonly Draft[],
  firstCue: number,
): readonly CounterpartReading[] {
  const inSpeech = pairInSpeech(sentence, actors, speech);
  const readings: CounterpartReading[] = [];
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group === undefined || group.passive) continue;
    // "He replied that he had met her": to whom was told before.
    const last = inSpeech ?? (verb < firstCue ? earlier : told);
    const isGot = isAnswered(sentence, verb);
    const channel = isGot ? 'message' : channelOfReply(sentence, verb);
    if (channel === undefined) continue;
    const chunk = subjectsOf(sentence, verb)[0] ?? -1;
    // Who rings back rings whoever rang him; who answers may answer others.
    const isBack = backAfter(sentence, verb) > 0;
    const pair = isBack ? pairWith(actors[chunk], last, pairs) : last;
    const [one, two] = withOneOf(pair, actors[chunk]);
    if (one === undefined || two === undefined) continue;
    const isOfNow = told.some((draft) => !earlier.includes(draft));
    if (isGot && isOfNow && isWithinTold(sentence, verb, firstCue)) continue;
    const mention = sentence.mentions[chunk];
    const isPronoun =
      mention?.kind === 'pronoun' && /^s?he$/.test(mention.name);
    const subject: Draft | undefined = isPronoun
      ? isGot
        ? whoReplies(sentence, chunk, one)
        : whoReplies(sentence, chunk, two)
      : actors[chunk];
    if (subject !== one && subject !== two) continue;
    const draft = isGot ? (subject === one ? two : one) : subject;
    const other = draft === one ? two : one;
    const isLeft =
      LEAVING.has(sentence.chunks[verb]?.verb?.lemma ?? '') ||
      isOfNothing(sentence, verb + 1);
    const stance = isLeft
      ? { bearing: 'negated' as const, from: [verb + 1] }
      : stanceOf(sentence, verb);
    const parts: readonly Part[] = [
      { draft, role: 'initiator', chunk },
      { draft: other, role: 'recipient', chunk: verb },
    ];
    const isDenied = stance.bearing === 'negated';
    if (!isDenied && how === 'call' && picksUp(sentence, verb)) continue;
    readings.push({
      verb,
      parts,
      stance,
      channel: isDenied
        ? 'unspecified'
        : (channelWith(sentence, verb) ?? channel),
    });
  }
  return readings;
}

/** "Rang straight back": where "back" stands after a verb, or else 0. */
function backAfter({ chunks, tokens }: ParsedSentence, verb: number): number {
  const first = tokens[chunks[verb]?.to ?? -1]?.lower ?? '';
  const at = /^(?:right|straight)$/.test(first) ? verb + 2 : verb + 1;
  const back = chunks[at];
  const isBack = back?.kind === 'adverb' && back.word === 'back';
  return isBack ? at : 0;
}

/** "Hung up when he answered": he picked up the telephone, and said nothing. */
function picksUp({ chunks }: ParsedSentence, verb: number): boolean {
  const isSaid = /^(?:subordinator|quotation|comma)$/.test(
    chunks[verb + 1]?.kind ?? 'stop',
  );
  return chunks[verb]?.verb?.lemma === 'answer' && !isSaid;
}

/** "Wrote to A and B. B answered": the two of whom one wrote to the other. */
function withOneOf(
  [first, ...others]: readonly Draft[],
  subject: Draft | undefined,
): readonly (Draft | undefined)[] {
  if (others.length < 2) return [first, ...others];
  return others.includes(subject as Draft) ? [first, subject] : [];
}

/** "Mr Costa rang back": to whom he was last told to have been in contact with. */
function pairWith(
  subject: Draft | undefined,
  last: readonly Draft[],
  pairs: readonly (readonly Draft[])[],
): readonly Draft[] {
  if (subject === undefined || last.includes(subject)) return last;
  return pairs.findLast((pair) => pair.includes(subject)) ?? last;
}

/** "Responded with a series of texts", "answered by email". */
function channelWith(
  sentence: ParsedSentence,
  verb: number,
): Channel | undefined {
  const { chunks } = sentence;
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 6); at++) {
    const chunk = chunks[at];
    if (chunk?.verb?.form === 'finite' || chunk?.kind === 'stop') break;
    if (chunk?.word !== 'with') continue;
    const noun = chunks[at + 2]?.word === 'of' ? at + 3 : at + 1;
    return contactNounAt(sentence, noun)?.channel;
  }
  return phrasedChannels(sentence, verb + 1, verb + 5).channels[0];
}

/** "The French tell us they have heard nothing": of others than us. */
function isWithinTold(
  { chunks }: ParsedSentence,
  verb: number,
  firstCue: number,
): boolean {
  return (
    firstCue < verb &&
    chunks
      .slice(firstCue + 1, verb)
      .every(({ kind }) => !/^(?:and|but|comma|stop)$/.test(kind))
  );
}

/** "He called back", where somebody tells of himself: whom he called back. */
function pairInSpeech(
  { chunks, mentions }: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  speech: Focus['speech'],
): readonly Draft[] | undefined {
  if (speech === undefined || !/^(?:chat|signed|transcript)$/.test(speech.kind))
    return undefined;
  const at = mentions.findIndex(
    (mention, index) =>
      /^s?he$/.test(mention?.name ?? '') && chunks[index + 1]?.kind === 'verb',
  );
  const other = actors[at];
  return other === undefined || other === speech.speaker
    ? undefined
    : [speech.speaker, other];
}

function isOfNothing({ chunks, tokens }: ParsedSentence, at: number): boolean {
  return /^(?:neither|no|none|nothing)$/.test(
    tokens[chunks[at]?.from ?? -1]?.lower ?? '',
  );
}

/** "He rang back": whoever was called, if "he" can be that one. */
function whoReplies(
  { mentions }: ParsedSentence,
  chunk: number,
  called: Draft,
): Draft | undefined {
  const name = mentions[chunk]?.name ?? '';
  const isOther =
    called.gender !== undefined &&
    /^s?he$/.test(name) &&
    called.gender !== name;
  return isOther ? undefined : called;
}

/** The channel of a verb that answers without saying whom. */
function channelOfReply(
  sentence: ParsedSentence,
  verb: number,
): Channel | undefined {
  const { chunks, mentions } = sentence;
  const group = chunks[verb]?.verb;
  const lemma = group?.lemma ?? '';
  const next = chunks[verb + 1];
  const part = partOfSeveral(sentence, verb);
  if (GIVING.has(lemma) && isReplyGiven(sentence, verb)) return 'message';
  if (isTaken(sentence, verb)) return 'message';
  if (lemma === 'return' && lastWord(sentence, part) === 'call') return 'call';
  if (lemma === 'answer' && part > verb + 1 && isSent(lastWord(sentence, part)))
    return 'message';
  const back = backAfter(sentence, verb);
  const isBack = back > 0;
  const answered = lastWord(sentence, verb + 2);
  const isIt =
    next?.word === 'to' &&
    (mentions[verb + 2]?.name === 'it' || isSent(answered));
  const isAnsweredIt =
    lemma === 'answer' &&
    (mentions[verb + 1]?.name === 'it' || isSent(lastWord(sentence, verb + 1)));
  const after = isBack
    ? back + 1
    : isAnsweredIt
      ? verb + 2
      : isIt
        ? verb + 3
        : verb + 1;
  const isOpen =
    /^(?:stop|comma|time|adverb|and|preposition|relative|subordinator|verb)$/.test(
      chunks[after]?.kind ?? 'stop',
    );
  const isWith =
    chunks[after]?.word === 'with' && mentions[after + 1] !== undefined;
  const isTo = isWith || /^(?:to|for)$/.test(chunks[after]?.word ?? '');
  if (!isOpen || (isTo && mentions[after + 1] !== undefined)) return undefined;
  if (isBack) return BACK.get(lemma);
  // "Declined to answer": questions, not letters.
  const isToQuestions =
    group?.form === 'infinitive' &&
    !isAnsweredIt &&
    chunks[verb - 1]?.word !== 'yet';
  if (lemma === 'answer' && isToQuestions) return undefined;
  // "Replied with a smile": how, and to nobody else.
  const isHow = chunks[after]?.word === 'with';
  return REPLYING.has(lemma) && (!isTo || isHow) ? 'message' : undefined;
}

/** Verbs of one who lets another have an answer. */
const GIVING = wordsOf(
  'cable, dictate, fax, give, post, return, scribble, send, wire, write',
);

/** "Sent a short reply", "gave no answer": to whoever wrote or asked. */
function isReplyGiven(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, mentions } = sentence;
  const isReply = REPLY_NOUNS.has(lastWord(sentence, verb + 1));
  const next = chunks[verb + 2];
  const isTo =
    /^(?:from|of|on|to|for)$/.test(next?.word ?? '') &&
    (next?.word !== 'on' || mentions[verb + 3] !== undefined);
  return isReply && !isTo && next?.kind !== 'noun';
}

/** Verbs of one who lets what was sent to him lie. */
const LEAVING = wordsOf('disregard, ignore, leave');

/** "Acknowledged it", "ignored her letter", "left the note unanswered". */
function isTaken(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, mentions, tokens } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  if (lemma !== 'acknowledge' && !LEAVING.has(lemma)) return false;
  const noun = lastWord(sentence, verb + 1);
  const isSentOne =
    /^(?:it|them)$/.test(mentions[verb + 1]?.name ?? '') || isSent(noun);
  const after = tokens[chunks[verb + 1]?.to ?? -1];
  if (lemma === 'leave') return isSentOne && after?.lower === 'unanswered';
  const isReceipt = lemma === 'acknowledge' && noun === 'receipt';
  const isDated = chunks[verb + 3]?.kind === 'time';
  const ends = chunks[isDated ? verb + 3 : verb + 2]?.kind ?? 'stop';
  return (isSentOne && /^(?:stop|comma|time|and|but)$/.test(ends)) || isReceipt;
}

/** What one gets who wrote or called. */
export const REPLY_NOUNS = wordsOf(
  'acknowledgement, acknowledgment, answer, reply, response',
);

/** "Only the last of these calls", "none of her letters": what they are. */
function partOfSeveral({ chunks }: ParsedSentence, verb: number): number {
  let at = verb + 1;
  while (chunks[at]?.kind === 'adverb') at++;
  if (chunks[at + 1]?.word !== 'of') return at;
  return chunks[at + 3]?.word === '’s' ? at + 4 : at + 2;
}

/** What is answered: "the letter", "either call". */
function isSent(noun: string): boolean {
  return (
    MESSAGE_NOUNS.has(noun) ||
    /^(?:call|email|e-mail|letter|memo|note|paper|telegram)$/.test(noun)
  );
}

/** Verbs by which one gets what the other sends, or does not. */
const GETTING: ReadonlySet<string> = new Set([
  'get',
  'have',
  'hear',
  'receive',
]);

/** "He never received an answer", "she heard nothing": the other was silent. */
function isAnswered(sentence: ParsedSentence, verb: number): boolean {
  const { chunks } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  if (!GETTING.has(lemma) || chunks[verb + 2]?.word === 'from') return false;
  const noun = lastWord(sentence, verb + 1);
  if (lemma === 'hear') return /^(?:nothing|back)$/.test(noun);
  return REPLY_NOUNS.has(noun) || (isSent(noun) && isSuch(sentence, verb + 1));
}

/** "Any such message", "no such call": the one that was told of. */
function isSuch({ chunks, tokens }: ParsedSentence, noun: number): boolean {
  const { from = 0, to = 0 } = chunks[noun] ?? {};
  return tokens.slice(from, to).some(({ lower }) => lower === 'such');
}

/** The last word of a chunk, as a singular. */
function lastWord({ chunks, tokens }: ParsedSentence, chunk: number): string {
  return singularOf(tokens[(chunks[chunk]?.to ?? 0) - 1]?.lower ?? '');
}
