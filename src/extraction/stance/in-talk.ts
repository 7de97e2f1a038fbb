import type { Focus } from '../actors/focus';
import type { Reading } from '../cues/readings';
import type { Bearing } from '../lexicons/stance-verbs';
import { HABITUALLY, HEARSAY_OPENINGS } from '../lexicons/talk';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { closedClassOf } from '../words/word-classes';

/**
 * What a contact bears in somebody's own words: "my lawyers are meeting his"
 * and "when he meets her" tell of a plan, "I hear that he met her" of what others say.
 */
export function toldInTalk(
  speech: Focus['speech'],
  sentence: ParsedSentence,
  reading: Reading,
  asked: Bearing | undefined,
): Bearing {
  const { bearing } = reading.stance;
  if (asked !== undefined) return bearing;
  const kind = speech?.kind ?? '';
  const isTalk = /^(?:chat|mail|transcript)$/.test(kind);
  if (!isTalk && speech?.isUncredited !== true) return bearing;
  const isWritten = /^(?:chat|mail)$/.test(kind);
  if (isWritten && bearing === 'planned' && isOnlyPossible(sentence, reading))
    return 'nothing';
  if (bearing !== 'asserted') return bearing;
  if (isTalk && isArranged(sentence, reading, isWritten)) return 'planned';
  return isHearsay(sentence, reading) ? 'alleged' : bearing;
}

/** "He is meeting her", and in a message "he meets her at three". */
function isArranged(
  { chunks, mentions, tokens }: ParsedSentence,
  { cue, verb, channels, ys }: Reading,
  isWritten: boolean,
): boolean {
  const group = chunks[cue]?.verb ?? chunks[verb ?? -1]?.verb;
  if (group?.tense !== 'present' || group.perfect) return false;
  if (group.progressive)
    return /^(?:call|have|meet|ring|see|visit)$/.test(group.lemma);
  // "He tells me that": what he says to the writer he has said.
  const isEvent =
    /^(?:call|meeting|talk)$/.test(channels[0] ?? '') ||
    !ys.some(({ chunk }) => /^(?:me|us)$/.test(mentions[chunk]?.name ?? ''));
  const isOfOne = chunks[cue]?.verb !== undefined || group.lemma === 'be';
  return (
    isWritten &&
    isEvent &&
    isOfOne &&
    !tokens.some(({ lower }) => HABITUALLY.has(lower))
  );
}

/** "He could write to her", "if I were you I’d ring him": a thought, and nobody's plan. */
function isOnlyPossible(
  { chunks, tokens }: ParsedSentence,
  { cue, verb }: Reading,
): boolean {
  const modal = (chunks[cue]?.verb ?? chunks[verb ?? -1]?.verb)?.modal;
  if (/^(?:could|may|might)$/.test(modal ?? '')) return true;
  return (
    /^(?:would|[’']d)$/.test(modal ?? '') &&
    tokens.some(({ lower }) => lower === 'if')
  );
}

/** "I hear he met her", "he met her, I hear": from others, or by guess. */
function isHearsay(
  { chunks, tokens }: ParsedSentence,
  { cue }: Reading,
): boolean {
  const until = chunks[cue]?.from ?? 0;
  const words = tokens
    .slice(0, until)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(/ ?[’'] ?(?=(?:d|m|re|s)\b)/g, "'");
  return HEARSAY_OPENINGS.some(
    (phrase) =>
      words.startsWith(`${phrase} `) || words.includes(`, ${phrase} `),
  );
}

/** "Has he met her", "have you told him": asked in a chat without a mark. */
export function isAskedBare({ tokens }: ParsedSentence): boolean {
  const [first, second] = tokens.filter(({ lower }) => !OPENING.test(lower));
  return (
    closedClassOf(first?.lower ?? '') === 'auxiliary' &&
    second?.end !== second?.start &&
    (second?.shape === 'capital' ||
      /^(?:determiner|pronoun)$/.test(closedClassOf(second?.lower ?? '') ?? ''))
  );
}

const OPENING = /^(?:,|and|but|ok|so|well)$/;
