import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import { timeNear } from '../circumstances/claim-dates';
import { wordsOf } from '../lexicons/word-list';
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
    (/^(?:they|pair|we)$/.test(mention.name) ||
      (mention.isDefinite && mention.isPlural && mention.kind !== 'named'));
  if (isPairWithOthers(reading, sentence, focus))
    return focus.pair.flatMap((draft) =>
      partsOf(reading, withDraft(actors, only, draft)),
    );
  if (!isPair) return partsOf(reading, actors);
  if (focus.pair.length !== 2 || !isNewEvent(sentence, reading)) return [];
  return [
    focus.pair.map((draft) => ({ draft, role: 'party' as const, chunk: only })),
  ];
}

/** "The leaders then called X": each of the two who met before. */
function isPairWithOthers(
  reading: Reading,
  sentence: ParsedSentence,
  focus: Focus,
): boolean {
  const mention = sentence.mentions[reading.xs[0] ?? -1];
  return (
    focus.pair.length === 2 &&
    reading.xs.length === 1 &&
    reading.ys.length > 0 &&
    mention?.kind === 'unnamed' &&
    mention.isDefinite &&
    mention.isPlural &&
    mention.of === undefined &&
    mention.owner === undefined &&
    PAIRS.has(mention.name)
  );
}

/** Words for two who have been told of together. */
const PAIRS = wordsOf('leader, man, men, woman, president, minister, two');

function withDraft(
  actors: readonly (Draft | undefined)[],
  chunk: number | undefined,
  draft: Draft,
): readonly (Draft | undefined)[] {
  return actors.map((each, index) => (index === chunk ? draft : each));
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
