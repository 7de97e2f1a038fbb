import { GAMES } from '../lexicons/games';
import type { Channel } from '../../case';
import { fitsTest, isPassive, isPublic, isSeveral } from './actor-tests';
import { contactNounAt, phrasedChannels } from './channel-cues';
import { endOfClause } from '../clauses/clause-end';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Matched } from './frame-steps';
import {
  isMessage,
  matchedSteps,
  pastAdverbs,
  sendersAfter,
} from './frame-steps';
import type { Frame } from './frames';
import { FRAMES } from './frames';
import { intermediariesIn } from './intermediaries';
import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import type { Reading } from './readings';
import { stanceOf } from '../stance/stance';

/** The contact that a verb tells of; `undefined` where it tells of none. */
export function readingOfVerb(
  sentence: ParsedSentence,
  verb: number,
): Reading | undefined {
  const group = sentence.chunks[verb]?.verb;
  if (group === undefined || isMatch(sentence, verb)) return undefined;
  for (const frame of FRAMES.get(group.lemma) ?? []) {
    const reading = readingOfFrame(sentence, verb, frame);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

/** "France meet Spain in the final": a game, not a talk. */
function isMatch(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  if (chunks[verb]?.verb?.lemma !== 'meet') return false;
  const from = chunks[verb]?.to ?? 0;
  return tokens.slice(from, from + 14).some((token) => GAMES.has(token.lower));
}

function readingOfFrame(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Reading | undefined {
  const matched = isPassive(sentence, verb)
    ? matchedPassive(sentence, verb, frame)
    : matchedActive(sentence, verb, frame);
  if (matched === undefined) return undefined;
  const clauseEnd = endOfClause(sentence, matched.end);
  const phrased = phrasedChannels(sentence, verb + 1, clauseEnd);
  const carried =
    matched.message === undefined
      ? undefined
      : contactNounAt(sentence, matched.message);
  const senders =
    matched.message === undefined
      ? []
      : sendersAfter(sentence, matched.message);
  const xs = matched.xs.map((item) => item.chunk);
  if (frame.onlyWithChannel && phrased.channels.length === 0) return undefined;
  return {
    cue: verb,
    verb,
    between: frame.between,
    channels: channelsOf(carried?.channel ?? frame.channel, phrased.channels),
    channelFrom: [verb, ...phrased.at],
    xs: senders.length > 0 ? senders : xs,
    ys: matched.ys,
    via: [
      ...intermediariesIn(sentence, verb, clauseEnd),
      ...(senders.length > 0 ? xs : []),
    ],
    stance: stanceOf(sentence, verb),
    end: matched.end,
  };
}

/** A vague verb takes the channel that a phrase gives; others keep theirs. */
function channelsOf(
  own: Channel,
  phrased: readonly Channel[],
): readonly Channel[] {
  const isVague = /^(?:talk|message|unspecified)$/.test(own);
  const clear = phrased.filter((channel) => channel !== own);
  if (isVague && clear.length > 0) return clear;
  return [own];
}

function matchedActive(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Matched | undefined {
  const rest = matchedSteps(sentence, frame.steps, verb + 1);
  if (rest === undefined) return undefined;
  const subjects = withoutObjects(subjectsOf(sentence, verb), rest);
  const items = subjects.map((chunk) => ({ chunk, apart: false }));
  if (frame.subject === 'both') {
    if (!isSeveral(sentence, subjects)) return undefined;
    if (!isEvent(sentence, verb)) return undefined;
    if (frame.steps.length === 0 && takesObject(sentence, verb))
      return undefined;
    return { ...rest, xs: items, ys: [] };
  }
  if (subjects.some((chunk) => isPublic(sentence, chunk))) return undefined;
  return frame.subject === 'X'
    ? { ...rest, xs: [...items, ...rest.xs] }
    : { ...rest, ys: [...items, ...rest.ys] };
}

function withoutObjects(
  subjects: readonly number[],
  rest: Matched,
): readonly number[] {
  const objects = new Set([...rest.xs, ...rest.ys].map((item) => item.chunk));
  return subjects.filter((chunk) => !objects.has(chunk));
}

/** "Y was told by X", "the message was passed to Y". */
function matchedPassive(
  sentence: ParsedSentence,
  verb: number,
  frame: Frame,
): Matched | undefined {
  const [first, ...others] = frame.steps;
  if (first === undefined || frame.subject === 'both') return undefined;
  if (first.kind === 'word') return undefined;
  const subjects = passiveSubjects(sentence, verb);
  const rest = matchedSteps(sentence, others, verb + 1);
  if (rest === undefined) return undefined;
  const agents = agentsAfter(sentence, verb);
  const items = subjects.map((chunk) => ({ chunk, apart: false }));
  if (frame.between === 'tapped') {
    const owner = nounBefore(sentence, verb) - 2;
    const isOwned = sentence.chunks[owner + 1]?.word === '’s';
    if (isOwned && sentence.mentions[owner] !== undefined && agents.length > 0)
      return {
        xs: agents,
        ys: [{ chunk: owner, apart: false }],
        end: lastOf(agents),
      };
  }
  if (first.kind === 'actor') {
    const hosts = agents.length > 0 ? agents : hostsAfter(sentence, verb);
    if (hosts.length === 0 && rest.xs.length === 0) return undefined;
    const isFit =
      subjects.length > 0 &&
      subjects.every((chunk) => fitsTest(sentence, chunk, first.test, verb));
    if (!isFit) return undefined;
    return { xs: hosts, ys: items, end: Math.max(rest.end, lastOf(hosts)) };
  }
  if (
    first.kind === 'MESSAGE' &&
    !isMessage(sentence, nounBefore(sentence, verb))
  )
    return undefined;
  return { xs: agents, ys: rest.ys, end: Math.max(rest.end, lastOf(agents)) };
}

/** "Was summoned to the foreign ministry": whoever sits there has summoned. */
function hostsAfter(sentence: ParsedSentence, verb: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  if (chunks[verb]?.verb?.lemma !== 'summon') return [];
  const to = pastAdverbs(sentence, verb + 1);
  const host = mentions[to + 1];
  return chunks[to]?.word === 'to' && host !== undefined
    ? [{ chunk: to + 1, apart: false }]
    : [];
}

function passiveSubjects(
  sentence: ParsedSentence,
  verb: number,
): readonly number[] {
  return subjectsOf(sentence, verb);
}

function nounBefore(sentence: ParsedSentence, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--)
    if (sentence.chunks[at]?.kind === 'noun') return at;
  return -1;
}

function lastOf(items: readonly Item[]): number {
  return items.at(-1)?.chunk ?? 0;
}

/** Those after "by" in the same clause. */
function agentsAfter(sentence: ParsedSentence, verb: number): readonly Item[] {
  const { chunks, mentions } = sentence;
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 8); at++) {
    const chunk = chunks[at];
    if (
      chunk?.kind === 'verb' ||
      chunk?.kind === 'comma' ||
      chunk?.kind === 'stop'
    )
      return [];
    if (
      chunk?.kind === 'preposition' &&
      chunk.word === 'by' &&
      mentions[at + 1] !== undefined
    )
      return joinedRight(sentence, at + 1);
  }
  return [];
}

/** "Speaking at the summit" says nothing of one speaking to the other. */
function isEvent(sentence: ParsedSentence, verb: number): boolean {
  const form = sentence.chunks[verb]?.verb?.form;
  return form === 'finite' || form === 'infinitive';
}

function takesObject(sentence: ParsedSentence, verb: number): boolean {
  const next = sentence.chunks[pastAdverbs(sentence, verb + 1)];
  return (
    next?.kind === 'noun' ||
    (next?.kind === 'preposition' &&
      /^(?:with|to|of|out|against|about|at)$/.test(next.word) &&
      sentence.tokens[next.to]?.lower !== 'length')
  );
}
