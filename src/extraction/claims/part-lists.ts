import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import { timeNear } from '../circumstances/claim-dates';
import type { Reading } from '../cues/readings';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Part } from './roles';
import { partsOf } from './roles';

/** "They spoke by phone": the parties of the contact told of last. */
export function partLists(
  reading: Reading,
  sentence: ParsedSentence,
  actors: readonly (Draft | undefined)[],
  focus: Focus,
): readonly (readonly Part[])[] {
  const only = reading.xs[0];
  const mention = only === undefined ? undefined : sentence.mentions[only];
  const isPair =
    reading.between === 'mutual' &&
    reading.xs.length === 1 &&
    reading.ys.length === 0 &&
    mention !== undefined &&
    only !== undefined &&
    (mention.name === 'they' ||
      (mention.isDefinite && mention.isPlural && mention.kind !== 'named'));
  if (!isPair) return partsOf(reading, actors);
  if (focus.pair.length !== 2 || !isNewEvent(sentence, reading)) return [];
  return [
    focus.pair.map((draft) => ({ draft, role: 'party' as const, chunk: only })),
  ];
}

/** Going on about one contact is no second one; "they met on Friday" is. */
function isNewEvent(sentence: ParsedSentence, reading: Reading): boolean {
  const lemma = sentence.chunks[reading.cue]?.verb?.lemma ?? '';
  const isMeeting = /^(?:meet|speak|talk|chat)$/.test(lemma);
  return (
    isMeeting &&
    (reading.channelFrom.length > 1 ||
      timeNear(sentence, reading) !== undefined)
  );
}
