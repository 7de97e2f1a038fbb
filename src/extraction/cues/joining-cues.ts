import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Part } from '../claims/roles';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import type { CounterpartReading } from './counterpart-cues';

/**
 * Who else was there: "they were joined by the ambassador", "the deputy also
 * attended". Each of them was with each of the two told of before.
 */
export function joiningReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  { met }: Focus,
  isMetHere: boolean,
): readonly CounterpartReading[] {
  if (met === undefined) return [];
  const readings: CounterpartReading[] = [];
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group === undefined) continue;
    const guests = group.passive
      ? joinersOf(sentence, verb)
      : [
          ...attendersOf(sentence, verb),
          ...(isMetHere ? witnessesAfter(sentence, verb) : []),
        ];
    if (guests.length === 0) continue;
    const stance = stanceOf(sentence, verb);
    if (stance.bearing !== 'asserted') continue;
    for (const chunk of guests) {
      const draft = actors[chunk];
      if (draft === undefined || met.pair.includes(draft)) continue;
      for (const host of met.pair) {
        const parts: readonly Part[] = [
          { draft, role: 'party', chunk },
          { draft: host, role: 'party', chunk: verb },
        ];
        readings.push({ verb, parts, stance, channel: met.channel });
      }
    }
  }
  return readings;
}

/** "Met Y in the presence of X", "met Y, with X present": X was there. */
function witnessesAfter(
  sentence: ParsedSentence,
  verb: number,
): readonly number[] {
  const { chunks, mentions, tokens } = sentence;
  for (let at = verb + 1; at < chunks.length; at++) {
    const { kind = 'stop', word = '', to = 0 } = chunks[at] ?? {};
    if (/^(?:stop|verb)$/.test(kind)) break;
    const isPresence =
      tokens[to - 1]?.lower === 'presence' &&
      chunks[at - 1]?.word === 'in' &&
      chunks[at + 1]?.word === 'of';
    const first = isPresence ? at + 2 : word === 'with' ? at + 1 : -1;
    if (mentions[first] === undefined) continue;
    const items = joinedRight(sentence, first).map(({ chunk }) => chunk);
    const after = chunks[Math.max(first, ...items) + 1]?.word ?? '';
    if (isPresence || after === 'present') return items;
  }
  return [];
}

/** "They were joined by X and by Y", "the talks were attended by Z". */
function joinersOf(sentence: ParsedSentence, verb: number): readonly number[] {
  const { chunks, mentions } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  if (lemma !== 'join' && lemma !== 'attend') return [];
  if (!isOfThem(sentence, verb)) return [];
  const found: number[] = [];
  for (let at = verb + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'stop' || chunk?.verb?.form === 'finite') break;
    if (chunk?.word === 'by' && mentions[at + 1] !== undefined)
      found.push(...joinedRight(sentence, at + 1).map((item) => item.chunk));
  }
  return [...new Set(found)];
}

/** The subject of a passive: they, or the meeting told of before. */
function isOfThem(sentence: ParsedSentence, verb: number): boolean {
  const subject = subjectsOf(sentence, verb)[0];
  const mention = sentence.mentions[subject ?? -1];
  if (/^(?:both|they|pair)$/.test(mention?.name ?? '')) return true;
  // "The two ministers were joined by".
  const areTwo =
    mention?.kind === 'unnamed' && mention.isPlural && mention.isDefinite;
  if (areTwo && mention.owner === undefined && mention.of === undefined)
    return true;
  return isMeeting(sentence, verb - 1) || isMeeting(sentence, verb - 2);
}

/** "X also attended", "X took part in the call": those who are named so. */
function attendersOf(
  sentence: ParsedSentence,
  verb: number,
): readonly number[] {
  const { chunks, tokens } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  const takesPart =
    lemma === 'take' && tokens[chunks[verb + 1]?.from ?? -1]?.lower === 'part';
  const there = thoseThere(sentence, verb);
  if (there.length > 0) return there;
  if (!takesPart && !/^(?:attend|join|participate)$/.test(lemma)) return [];
  const isThem = /^(?:them|pair|us)$/.test(
    sentence.mentions[verb + 1]?.name ?? '',
  );
  if (lemma === 'join' && isThem) return subjectsOf(sentence, verb);
  const next = verb + (takesPart ? 2 : 1);
  const isBare = /^(?:stop|comma)$/.test(chunks[next]?.kind ?? 'stop');
  const inIt = chunks[next]?.word === 'in' ? next + 1 : next;
  // "X took part.": in what was told of before.
  if (takesPart && isBare) return subjectsOf(sentence, verb);
  const isAlso = tokens.some(
    ({ lower }) => lower === 'also' || lower === 'too',
  );
  return isAlso && (isBare || isMeeting(sentence, inIt))
    ? subjectsOf(sentence, verb)
    : [];
}

/** "X was also present", "also present was X", "X sat in", "with them was X". */
function thoseThere(sentence: ParsedSentence, verb: number): readonly number[] {
  const { chunks, mentions, tokens } = sentence;
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  // "Said a person who was there", "at which they were present".
  const from = Math.max(0, verb - 5);
  const aside = chunks.findIndex(
    ({ kind }, at) => at >= from && at < verb && kind === 'relative',
  );
  if (aside >= 0) return thereAtIt(sentence, aside, verb);
  const first = (at: number): string =>
    tokens[chunks[at]?.from ?? -1]?.lower ?? '';
  const closes = (at: number): boolean =>
    /^(?:adverb|comma|stop)$/.test(chunks[at]?.kind ?? 'stop') ||
    isMeeting(sentence, at + 1);
  const isIn = lemma === 'sit' && first(verb + 1) === 'in' && closes(verb + 2);
  if (isIn) return subjectsOf(sentence, verb);
  if (lemma !== 'be') return [];
  const after = /^(?:also|too)$/.test(first(verb + 1)) ? verb + 2 : verb + 1;
  const isThere = /^(?:present|there)$/.test(first(after));
  if (isThere && closes(after + 1)) return subjectsOf(sentence, verb);
  const opens = chunks
    .slice(0, verb)
    .flatMap(({ from, to }) => tokens.slice(from, to))
    .map(({ lower }) => lower)
    .join(' ');
  const isTurned =
    /^(?:also|too )?,? ?(?:present|in attendance)(?: too| also)?$/.test(
      opens,
    ) || /^with (?:him|her|them)$/.test(opens);
  return isTurned && mentions[verb + 1] !== undefined
    ? joinedRight(sentence, verb + 1).map(({ chunk }) => chunk)
    : [];
}

/** "Their dinner, at which X was also present": X was at the dinner. */
function thereAtIt(
  sentence: ParsedSentence,
  relative: number,
  verb: number,
): readonly number[] {
  const { chunks, tokens } = sentence;
  const link = chunks[relative - 1]?.word ?? '';
  const before = relative - (/^(?:at|in)$/.test(link) ? 2 : 1);
  const event = chunks[before]?.kind === 'comma' ? before - 1 : before;
  const isAlso = tokens[chunks[verb + 1]?.from ?? -1]?.lower === 'also';
  const there =
    tokens[chunks[verb + (isAlso ? 2 : 1)]?.from ?? -1]?.lower ?? '';
  const isThere = isAlso && /^(?:present|there)$/.test(there);
  return before < relative - 1 && isThere && isMeeting(sentence, event)
    ? subjectsOf(sentence, verb)
    : [];
}

function isMeeting({ chunks, tokens }: ParsedSentence, at: number): boolean {
  const last = tokens[(chunks[at]?.to ?? 0) - 1]?.lower ?? '';
  return /^(?:call|conversation|dinner|discussion|discussions|lunch|meeting|session|talks)$/.test(
    last,
  );
}
