import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Part } from '../claims/roles';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import {
  BEING_THERE,
  HELPING_THEM,
  THERE_PHRASES,
  WITH_SOMEONE,
} from '../lexicons/presence';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import type { StanceReading } from '../stance/stance-reading';
import { phrasedChannels } from './channel-cues';
import type { CounterpartReading } from './counterpart-cues';

/**
 * Who else was there, told by what he did or where he was: "X took notes", "X
 * was in attendance", "met Y, with X in the chair".
 */
export function presenceReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  { met, people }: Focus,
  isMetHere: boolean,
): readonly CounterpartReading[] {
  if (met === undefined) return [];
  const { pair, channel } = met;
  const isNear =
    isMetHere || pair.some((draft) => people.before.includes(draft));
  if (!isNear) return [];
  const readings: CounterpartReading[] = [];
  const add = (
    verb: number,
    chunks: readonly number[],
    stance: StanceReading,
  ): void => {
    for (const chunk of chunks) {
      const draft = actors[chunk];
      if (draft === undefined || pair.includes(draft) || !isPerson(draft))
        continue;
      for (const host of pair) {
        const parts: readonly Part[] = [
          { draft, role: 'party', chunk },
          { draft: host, role: 'party', chunk: verb },
        ];
        readings.push({ verb, parts, stance, channel });
      }
    }
  };
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group === undefined) continue;
    const stance = stanceOf(sentence, verb);
    if (stance.bearing !== 'asserted') continue;
    if (isThere(sentence, verb)) add(verb, subjectsOf(sentence, verb), stance);
  }
  if (isMetHere)
    add(cueOf(sentence), witnessesIn(sentence), {
      bearing: 'asserted',
      from: [],
    });
  return readings;
}

/** The first verb of a sentence. */
function cueOf({ chunks }: ParsedSentence): number {
  return Math.max(
    0,
    chunks.findIndex(({ verb }) => verb !== undefined),
  );
}

function isPerson({ kind }: Draft): boolean {
  return kind === 'person' || kind === 'role';
}

/** The words from a chunk on, as they stand, so many at most. */
function wordsFrom(
  { chunks, tokens }: ParsedSentence,
  at: number,
  count: number,
): string {
  const from = chunks[at]?.from ?? tokens.length;
  return tokens
    .slice(from, from + count)
    .map(({ lower }) => lower)
    .join(' ');
}

/** Whether one of some phrases begins at a chunk. */
function opensOneOf(
  sentence: ParsedSentence,
  at: number,
  phrases: readonly string[],
): boolean {
  const words = `${wordsFrom(sentence, at, 4)} `;
  return phrases.some((phrase) => words.startsWith(`${phrase} `));
}

/** "Was in attendance", "took notes", "joined by telephone", "interpreted". */
function isThere(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, tokens } = sentence;
  const group = chunks[verb]?.verb;
  if (group?.form !== 'finite' || group.passive) return false;
  const first = tokens[chunks[verb + 1]?.from ?? -1]?.lower ?? '';
  const next = /^(?:also|too)$/.test(first) ? verb + 2 : verb + 1;
  if (group.lemma === 'be') return opensOneOf(sentence, next, THERE_PHRASES);
  const closes = /^(?:and|comma|stop)$/.test(chunks[next]?.kind ?? 'stop');
  if (HELPING_THEM.has(group.lemma) && closes) return true;
  if (group.lemma === 'join')
    return (
      chunks[next]?.word === 'by' &&
      phrasedChannels(sentence, next, next + 1).channels.length > 0
    );
  const last = tokens[(chunks[next]?.to ?? 0) - 1]?.lower ?? '';
  const ends = /^(?:comma|stop)$/.test(chunks[next + 1]?.kind ?? 'stop');
  return BEING_THERE.get(group.lemma)?.has(last) === true && ends;
}

/** "Met Y, with X in the chair", "met Y, X at her side": X was there. */
function witnessesIn(sentence: ParsedSentence): readonly number[] {
  const { chunks, mentions } = sentence;
  for (let at = 1; at < chunks.length; at++) {
    const { kind = 'stop', word = '' } = chunks[at] ?? {};
    const opens = word === 'with' || kind === 'comma';
    if (!opens || mentions[at + 1]?.kind === undefined) continue;
    const items = joinedRight(sentence, at + 1).map(({ chunk }) => chunk);
    const last = Math.max(at + 1, ...items);
    // "With the director, X, present", "with X also present".
    const isAside = last > at + 1 && chunks[last + 1]?.kind === 'comma';
    const isToo = /^(?:also|too)$/.test(chunks[last + 1]?.word ?? '');
    const after = isAside || isToo ? last + 2 : last + 1;
    const phrases = word === 'with' ? WITH_SOMEONE : THERE_PHRASES;
    if (opensOneOf(sentence, after, phrases)) return items;
  }
  return [];
}
