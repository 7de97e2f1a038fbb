import { listedOf } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import type { ContactNoun } from '../lexicons/contact-nouns';
import { wordsOf } from '../lexicons/word-list';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import type { StanceReading } from '../stance/stance-reading';
import { complementsOf } from './noun-complements';
import { governedBy, ownersOf } from './noun-governors';
import type { Reading } from './readings';

/** What somebody makes who wants a meeting or a call. */
const REQUESTS = wordsOf(`
  application, appeal, bid, demand, invitation, plea, proposal, request, requests, pleas, demands
`);
/** Verbs of whoever gets a request and does not grant it. */
const REFUSING = wordsOf(`
  decline, deny, dismiss, disregard, ignore, rebuff, refuse, reject, spurn
`);
const GRANTING = wordsOf('accept, agree, approve, grant, welcome');

/**
 * "Turned down a request from X for a meeting", "X’s request for a call was
 * ignored by Y": who asked for it, and what came of it.
 */
export function readingOfRequest(
  sentence: ParsedSentence,
  noun: number,
  kind: ContactNoun,
): Reading | undefined {
  const { chunks, tokens, mentions } = sentence;
  if (kind.between !== 'mutual' || chunks[noun - 1]?.word !== 'for')
    return undefined;
  const isFrom =
    /^(?:by|from)$/.test(chunks[noun - 3]?.word ?? '') &&
    mentions[noun - 2] !== undefined;
  const head = isFrom ? noun - 4 : noun - 2;
  const last = tokens[(chunks[head]?.to ?? 0) - 1]?.lower ?? '';
  if (!REQUESTS.has(last)) return undefined;
  const around = complementsOf(sentence, noun, kind);
  const asking = isFrom
    ? [noun - 2]
    : [
        ...ownersOf(sentence, head),
        ...[...around.from, ...around.by].map(({ chunk }) => chunk),
      ];
  const governed = governedBy(sentence, head);
  if (asking.length === 0 || governed === undefined) return undefined;
  const asked = governed.isObject
    ? listedOf(sentence, subjectsOf(sentence, governed.verb))
    : [];
  const ys =
    around.parties.length > 0
      ? around.parties
      : asked.map((chunk) => ({ chunk, apart: false }));
  if (ys.length === 0 || ys.some(({ chunk }) => asking.includes(chunk)))
    return undefined;
  return {
    cue: noun,
    verb: governed.verb,
    between: 'mutual',
    channels: [kind.channel],
    channelFrom: [noun],
    xs: asking,
    ys,
    via: [],
    stance: outcomeOf(sentence, governed.verb),
    end: Math.max(noun, around.end),
  };
}

/** What became of a request, by the verb that it hangs on. */
function outcomeOf(sentence: ParsedSentence, verb: number): StanceReading {
  const { chunks } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  const isDown = lemma === 'turn' && chunks[verb + 1]?.word === 'down';
  const told = stanceOf(sentence, verb);
  const from = [verb];
  if (told.bearing !== 'asserted') return { bearing: 'attempted', from };
  if (isDown || REFUSING.has(lemma)) return { bearing: 'negated', from };
  return { bearing: GRANTING.has(lemma) ? 'planned' : 'attempted', from };
}
