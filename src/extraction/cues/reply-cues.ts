import type { Channel } from '../../case';
import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Part } from '../claims/roles';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
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
  { pair }: Focus,
): readonly CounterpartReading[] {
  const [one, two] = pair;
  if (one === undefined || two === undefined || pair.length > 2) return [];
  const readings: CounterpartReading[] = [];
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group === undefined || group.passive) continue;
    const channel = channelOfReply(sentence, verb);
    if (channel === undefined) continue;
    const chunk = subjectsOf(sentence, verb)[0] ?? -1;
    const isPronoun = sentence.mentions[chunk]?.kind === 'pronoun';
    const draft: Draft | undefined = isPronoun
      ? whoReplies(sentence, chunk, two)
      : actors[chunk];
    if (draft !== one && draft !== two) continue;
    const other = draft === one ? two : one;
    const stance = stanceOf(sentence, verb);
    const parts: readonly Part[] = [
      { draft, role: 'initiator', chunk },
      { draft: other, role: 'recipient', chunk: verb },
    ];
    const isDenied = stance.bearing === 'negated';
    readings.push({
      verb,
      parts,
      stance,
      channel: isDenied ? 'unspecified' : channel,
    });
  }
  return readings;
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
  { chunks, mentions }: ParsedSentence,
  verb: number,
): Channel | undefined {
  const lemma = chunks[verb]?.verb?.lemma ?? '';
  const next = chunks[verb + 1];
  const isBack = next?.kind === 'adverb' && next.word === 'back';
  const after = isBack ? verb + 2 : verb + 1;
  const isOpen = /^(?:stop|comma|time|adverb|and|preposition|verb)$/.test(
    chunks[after]?.kind ?? 'stop',
  );
  const isTo = /^(?:to|for|with)$/.test(chunks[after]?.word ?? '');
  if (!isOpen || (isTo && mentions[after + 1] !== undefined)) return undefined;
  if (isBack) return BACK.get(lemma);
  return REPLYING.has(lemma) && !isTo ? 'message' : undefined;
}
