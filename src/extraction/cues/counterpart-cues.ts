import type { Channel } from '../../case';
import type { Draft } from '../actors/registry';
import { wordsOf } from '../lexicons/word-list';
import { subjectsOf } from '../clauses/subjects';
import type { Focus } from '../actors/focus';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Part } from '../claims/roles';
import type { StanceReading } from '../stance/stance-reading';
import { stanceOf } from '../stance/stance';

/** A contact whose listener is told only by whose counterpart the speaker is. */
export type CounterpartReading = {
  readonly verb: number;
  readonly parts: readonly Part[];
  readonly stance: StanceReading;
  readonly channel: Channel;
};

const TELLING: ReadonlySet<string> = wordsOf(`
  mention, tell, disclose, inform, reveal, raise, brief, say, explain, warn
  assure, notify
`);

/**
 * "His American counterparts did not mention the backchannel": the one whose
 * counterparts they are is the one who was not told.
 */
export function counterpartReadings(
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly CounterpartReading[] {
  const readings: CounterpartReading[] = [];
  for (const [verb, chunk] of sentence.chunks.entries()) {
    if (chunk.verb === undefined || !TELLING.has(chunk.verb.lemma)) continue;
    const speaker = subjectsOf(sentence, verb)[0];
    if (speaker === undefined || hasListener(sentence, verb)) continue;
    const mention = sentence.mentions[speaker];
    const draft = actors[speaker];
    if (mention?.name !== 'counterpart' || mention.owner === undefined)
      continue;
    const owner = focus.persons.findLast((each) => each.name === draft?.of);
    if (draft === undefined || owner === undefined) continue;
    const named = actors.indexOf(owner);
    const parts: readonly Part[] = [
      { draft, role: 'initiator', chunk: speaker },
      { draft: owner, role: 'recipient', chunk: named < 0 ? speaker : named },
    ];
    const stance = stanceOf(sentence, verb);
    readings.push({ verb, parts, stance, channel: 'message' });
  }
  return readings;
}

/** A listener who is named needs no guess. */
function hasListener(sentence: ParsedSentence, verb: number): boolean {
  const { chunks, mentions } = sentence;
  if (mentions[verb + 1] !== undefined) return true;
  return chunks
    .slice(verb + 1, verb + 6)
    .some(
      (chunk, at) =>
        chunk.word === 'to' && mentions[verb + at + 2] !== undefined,
    );
}
