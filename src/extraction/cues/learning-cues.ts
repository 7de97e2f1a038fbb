import type { Item } from '../clauses/joined-phrases';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from './readings';
import type { StanceReading } from '../stance/stance-reading';
import { stanceOf } from '../stance/stance';
import { combined } from '../stance/stance-reading';
import { isPublic } from './actor-tests';

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
  const readings: Reading[] = [];
  for (let at = verb + 1; at < Math.min(chunks.length, verb + REACH); at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop' || chunk?.kind === 'subordinator') break;
    if (chunk?.kind === 'quotation') break;
    if (chunk?.kind === 'verb' && chunk.verb?.form === 'finite') break;
    if (!/^(?:from|through|via)$/.test(chunk?.word ?? '')) continue;
    const source = mentions[at + 1];
    if (source === undefined || isPublic(sentence, at + 1)) continue;
    if (chunk?.word !== 'from' && source.kind === 'named') continue;
    readings.push(readingFrom(sentence, verb, at, learners));
  }
  return readings;
}

function readingFrom(
  sentence: ParsedSentence,
  verb: number,
  preposition: number,
  learners: readonly number[],
): Reading {
  const sources = joinedRight(sentence, preposition + 1);
  const isDenied = sentence.chunks[preposition - 1]?.word === 'not';
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
