import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from './readings';
import type { StanceReading } from '../stance/stance-reading';
import { stanceOf } from '../stance/stance';
import { combined } from '../stance/stance-reading';
import { isPublic } from './actor-tests';
import { contactNounAt } from './channel-cues';
import { complementsOf } from './noun-complements';
import { TAPPED_THINGS } from '../lexicons/contact-nouns';
import { wordsOf } from '../lexicons/word-list';

/** How far, in chunks, the source of what was learnt may stand. */
const REACH = 16;

/**
 * Those from whom somebody learnt something: "Israel found out about the talks
 * not from the White House but from its intelligence services" tells of two
 * contacts, one of them denied.
 */
export function readingsOfLearning(
  sentence: ParsedSentence,
  verb: number,
): readonly Reading[] {
  const { chunks, mentions } = sentence;
  if (!isLearning(sentence, verb)) return [];
  const learners = subjectsOf(sentence, verb);
  if (learners.length === 0) return [];
  const readings: Reading[] = cleftSource(sentence, verb, learners);
  for (let at = verb + 1; at < Math.min(chunks.length, verb + REACH); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop' || chunk?.kind === 'subordinator') break;
    if (chunk?.kind === 'quotation') break;
    if (chunk?.kind === 'verb' && chunk.verb?.form === 'finite') break;
    if (!/^(?:from|through|via)$/.test(chunk?.word ?? '')) continue;
    if (isIntercept(sentence, at + 1)) {
      readings.push(tappingBy(sentence, verb, at, learners));
      continue;
    }
    const source = mentions[at + 1];
    if (source === undefined || isPublic(sentence, at + 1)) continue;
    if (chunk?.word !== 'from' && source.kind === 'named') continue;
    readings.push(readingFrom(sentence, verb, at, learners));
  }
  return readings;
}

/** "It was from Y that X learnt": the source comes first. */
function cleftSource(
  sentence: ParsedSentence,
  verb: number,
  learners: readonly number[],
): Reading[] {
  const { chunks, mentions } = sentence;
  const that = (learners[0] ?? 0) - 1;
  const isCleft =
    chunks[that]?.word === 'that' &&
    chunks[that - 2]?.word === 'from' &&
    chunks[that - 3]?.verb?.lemma === 'be' &&
    mentions[that - 1] !== undefined;
  return isCleft ? [readingFrom(sentence, verb, that - 2, learners)] : [];
}

/** What somebody who listens to others has from them. */
const INTERCEPTS = wordsOf(`
  bug, bugs, eavesdropping, interception, interceptions, intercept, intercepts, surveillance, wiretap, wiretaps
  wiretapping, wire-tap, wire-taps, phone-tap, phone-taps, tap, taps
`);

function isIntercept({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const { from = 0, to = 0 } = chunks[at] ?? {};
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return (
    chunks[at]?.kind === 'noun' &&
    (INTERCEPTS.has(words.at(-1) ?? '') ||
      (/^(?:intercepted|tapped|bugged)$/.test(words.at(-2) ?? '') &&
        TAPPED_THINGS.has(words.at(-1) ?? '')))
  );
}

/** "Learned of the call between A and B through an intercept": it heard them. */
function tappingBy(
  sentence: ParsedSentence,
  verb: number,
  preposition: number,
  learners: readonly number[],
): Reading {
  const { chunks } = sentence;
  const call = chunks.findIndex(
    (_, at) =>
      at > verb &&
      at < preposition &&
      contactNounAt(sentence, at) !== undefined,
  );
  const noun = contactNounAt(sentence, call);
  const around = noun && complementsOf(sentence, call, noun);
  return {
    cue: verb,
    verb,
    between: 'tapped',
    channels: ['intercept'],
    channelFrom: [verb, preposition + 1],
    xs: learners,
    ys: [
      ...(around?.from ?? []),
      ...(around?.parties ?? []),
      ...(around?.to ?? []),
    ],
    via: [],
    stance: stanceOf(sentence, verb),
    end: preposition + 1,
  };
}

function readingFrom(
  sentence: ParsedSentence,
  verb: number,
  preposition: number,
  learners: readonly number[],
): Reading {
  const sources = joinedRight(sentence, preposition + 1);
  const isDenied =
    sentence.chunks[preposition - 1]?.word === 'not' ||
    isOfNothing(sentence, verb);
  const denied: StanceReading = { bearing: 'negated', from: [preposition - 1] };
  const stance = stanceOf(sentence, verb);
  const ys: readonly Item[] = learners.map((chunk) => ({
    chunk,
    apart: false,
  }));
  return {
    cue: verb,
    verb,
    between: 'directed',
    channels: ['message'],
    channelFrom: [verb],
    xs: sources.map((item) => item.chunk),
    ys,
    via: [],
    stance: isDenied ? combined(denied, stance) : stance,
    end: sources.at(-1)?.chunk ?? preposition,
  };
}

/** "Heard nothing from her", "has learnt little from them": they were silent. */
function isOfNothing(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const { from = 0, to = 0 } = chunks[verb + 1] ?? {};
  return to === from + 1 && NOTHING.has(tokens[from]?.lower ?? '');
}

const NOTHING = wordsOf('little, neither, none, nothing');

/** "Learnt of it from", "found out from", "heard from": never mere lessons. */
function isLearning(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  const group = chunks[verb]?.verb;
  const next = chunks[verb + 1];
  switch (group?.lemma ?? '') {
    case 'hear':
      return group?.passive === false;
    case 'find':
      return next?.word === 'out';
    case 'learn':
      return (
        /^(?:of|about|that|from)$/.test(next?.word ?? '') ||
        tokens[next?.from ?? -1]?.tag === 'adverb' ||
        next?.kind === 'noun'
      );
    default:
      return false;
  }
}
