import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import { joinedRight } from '../clauses/joined-phrases';
import { subjectsOf } from '../clauses/subjects';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { stanceOf } from '../stance/stance';
import type { CounterpartReading } from './counterpart-cues';

/**
 * "Y did the same", "and so did Y", "as did Y": Y with the one whom he who was
 * told of before had met, called or talked to.
 */
export function sameAgainReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  { met, subject, topic }: Focus,
): readonly CounterpartReading[] {
  if (met === undefined) return [];
  const [first, other] = met.pair;
  if (first === undefined || other === undefined) return [];
  const readings: CounterpartReading[] = [];
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group?.lemma !== 'do' || group.form !== 'finite') continue;
    const turned = turnedAbout(sentence, verb);
    const doers = turned.length > 0 ? turned : likewise(sentence, verb);
    // He who came first must be the one who is said to have done so.
    const doer = turned.length > 0 ? subject : topic;
    const stance = stanceOf(sentence, verb);
    if (doer !== first || stance.bearing !== 'asserted') continue;
    for (const chunk of doers) {
      const draft = actors[chunk];
      if (draft === undefined || met.pair.includes(draft)) continue;
      const parts = [
        { draft, role: 'party', chunk },
        { draft: other, role: 'party', chunk: verb },
      ] as const;
      readings.push({ verb, parts, stance, channel: met.channel });
    }
  }
  return readings;
}

/** "So did Y", "as did Y and Z". */
function turnedAbout(
  sentence: ParsedSentence,
  verb: number,
): readonly number[] {
  const { chunks, mentions, tokens } = sentence;
  const before = tokens[(chunks[verb]?.from ?? 0) - 1]?.lower ?? '';
  return /^(?:as|so)$/.test(before) && mentions[verb + 1] !== undefined
    ? joinedRight(sentence, verb + 1).map(({ chunk }) => chunk)
    : [];
}

/** "Y did the same", "did likewise". */
function likewise(sentence: ParsedSentence, verb: number): readonly number[] {
  const { chunks, tokens } = sentence;
  const { from = 0, to = 0 } = chunks[verb + 1] ?? {};
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return /^(?:the same|likewise|so)$/.test(words.join(' '))
    ? subjectsOf(sentence, verb)
    : [];
}
