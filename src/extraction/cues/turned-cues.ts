import type { Channel } from '../../case';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import { PARTNER_NOUNS } from '../lexicons/contact-nouns';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import { isPublic } from './actor-tests';
import { pastAdverbs } from './frame-words';
import type { Reading } from './readings';

/**
 * Contacts whose sentence is turned round: "opposite her sat X", "waiting for
 * her was X", "among her visitors was X", "when she rang, X did not answer".
 */
export function readingOfTurned(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  return (
    sittingAcross(sentence, verb) ??
    visitorNamed(sentence, verb) ??
    whenCalled(sentence, verb)
  );
}

const PLACED = wordsOf('be, sit, stand, wait');
const BESIDE = wordsOf('across, alongside, beside, facing, next to, opposite');

/** "Opposite her sat X", "across the table from her was X", "waiting for her was X". */
function sittingAcross(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const { chunks, mentions, tokens } = sentence;
  const group = chunks[verb]?.verb;
  const other = mentions[verb + 1];
  if (group?.form !== 'finite' || !PLACED.has(group.lemma)) return undefined;
  if (other?.kind !== 'named' || !isOne(sentence, verb + 1)) return undefined;
  const opens =
    chunks.findLastIndex(
      ({ kind }, at) => at < verb && /^(?:comma|stop)$/.test(kind),
    ) + 1;
  const opener = chunks[opens];
  const isWaiting =
    opener?.verb?.form === 'gerund' && opener.verb.lemma === 'wait';
  const first = tokens[opener?.from ?? -1]?.lower ?? '';
  const isBeside = BESIDE.has(opener?.word ?? '') || BESIDE.has(first);
  if (!isWaiting && !isBeside) return undefined;
  const there = chunks.findIndex(
    (_, at) => at > opens && at < verb && isOne(sentence, at),
  );
  if (there < 0) return undefined;
  return between(sentence, verb, [verb + 1], [there], 'meeting', 'mutual');
}

/** "Her first visitor was X", "among her visitors were X and Y". */
function visitorNamed(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const { chunks, mentions, tokens } = sentence;
  const group = chunks[verb]?.verb;
  if (group?.form !== 'finite' || !/^(?:be|include)$/.test(group.lemma))
    return undefined;
  const noun = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  const last = tokens[(chunks[noun]?.to ?? 0) - 1]?.lower ?? '';
  const channel = PARTNER_NOUNS.get(last);
  const isOwned =
    chunks[noun - 1]?.word === '’s' && mentions[noun - 2] !== undefined;
  const first = pastAdverbs(sentence, verb + 1);
  if (channel === undefined || !isOwned || mentions[first]?.kind !== 'named')
    return undefined;
  const named = joinedRight(sentence, first).map(({ chunk }) => chunk);
  return between(sentence, verb, named, [noun - 2], channel, 'directed');
}

const CALLING: ReadonlyMap<string, Channel> = new Map([
  ['ask', 'talk'],
  ['call', 'call'],
  ['phone', 'call'],
  ['ring', 'call'],
  ['telephone', 'call'],
]);

/** "When she rang, X did not pick up", "when she asked, X said". */
function whenCalled(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  const channel = CALLING.get(group?.lemma ?? '');
  const comma = pastAdverbs(sentence, verb + 1);
  const isOpen =
    channel !== undefined &&
    group?.form === 'finite' &&
    !group.passive &&
    group.tense === 'past' &&
    chunks[comma]?.kind === 'comma' &&
    chunks[verb - 2]?.word === 'when';
  const answer = comma + 2;
  const reply = chunks[answer]?.verb;
  if (!isOpen || reply?.form !== 'finite' || !isOne(sentence, comma + 1))
    return undefined;
  const xs = subjectsOf(sentence, verb);
  const isTaken =
    reply.lemma === 'answer' ||
    (reply.lemma === 'pick' && chunks[answer + 1]?.word === 'up');
  const isSaid = SAYING_VERBS.has(reply.lemma) && !reply.negated;
  if (xs.length === 0 || (!isTaken && !isSaid)) return undefined;
  if (isTaken && channel !== 'call') return undefined;
  const told = between(sentence, verb, xs, [comma + 1], channel, 'directed');
  return reply.negated
    ? { ...told, stance: { bearing: 'attempted', from: [answer] } }
    : told;
}

/** One person, who is no public. */
function isOne(sentence: ParsedSentence, at: number): boolean {
  const mention = sentence.mentions[at];
  return (
    mention?.isPlural === false &&
    /^(?:person|role)$/.test(mention.actorKind) &&
    !isPublic(sentence, at)
  );
}

function between(
  sentence: ParsedSentence,
  verb: number,
  xs: readonly number[],
  ys: readonly number[],
  channel: Channel,
  how: Reading['between'],
): Reading {
  return {
    cue: verb,
    verb,
    between: how,
    channels: [channel],
    channelFrom: [verb],
    xs,
    ys: ys.map((chunk) => ({ chunk, apart: false })),
    via: [],
    stance: stanceOf(sentence, verb),
    end: Math.max(verb, ...xs, ...ys),
  };
}
