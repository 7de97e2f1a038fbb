import type { Stance } from '../../case';
import type { ToldDates } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Credit } from '../circumstances/attribution';
import { timeNear, whenOf } from '../circumstances/claim-dates';
import { placeNear } from '../circumstances/place';
import { speakersFor } from '../circumstances/speakers';
import { toldDate } from '../circumstances/told-dates';
import type { CounterpartReading } from '../cues/counterpart-cues';
import type { Reading } from '../cues/readings';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { mentionSpan, phraseEnd, spanOf } from '../phrases/spans';
import type { ClaimDraft, Source } from './claim-draft';
import type { Part } from './roles';
import { wholeClause } from './whole-clause';

/** The claim that a reading makes of the parts that it deals out. */
export function claimOf(
  source: Source,
  sentence: ParsedSentence,
  reading: Reading,
  stance: Stance,
  parts: readonly Part[],
  credits: readonly Credit[],
  actors: readonly (Draft | undefined)[],
  told: ToldDates,
): ClaimDraft {
  const whenChunk = timeNear(sentence, reading);
  const place = placeNear(
    sentence,
    Math.max(reading.cue, ...parts.map((part) => part.chunk)),
  );
  const used = [
    reading.cue,
    reading.end,
    ...parts.map((part) => part.chunk),
    ...reading.channelFrom,
    ...reading.stance.from,
    ...(whenChunk === undefined ? [] : [whenChunk]),
  ].filter((chunk) => sentence.chunks[chunk] !== undefined);
  const when =
    whenChunk === undefined
      ? toldDate(told, sentence, actors, reading.cue)
      : whenOf(source, spanOf(sentence, whenChunk), sentence, reading, stance);
  return {
    quote: wholeClause(
      sentence,
      Math.min(...used),
      phraseEnd(sentence, Math.max(...used)),
    ),
    participants: parts.map(({ draft, role, chunk }) => ({
      draft,
      role,
      chunk,
      span: mentionSpan(sentence, chunk),
    })),
    channels: reading.channels,
    channelSpans: reading.channelFrom.map((chunk) => spanOf(sentence, chunk)),
    stance,
    stanceSpans: reading.stance.from.map((chunk) => spanOf(sentence, chunk)),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place: spanOf(sentence, place) }),
    speakers: speakersFor(sentence, reading, parts, credits, actors),
  };
}

/** The reading of a verb whose parts are told by other words. */
export function impliedReading({
  verb,
  stance,
  channel,
}: CounterpartReading): Reading {
  return {
    cue: verb,
    verb,
    between: 'directed',
    channels: [channel],
    channelFrom: [verb],
    xs: [],
    ys: [],
    via: [],
    stance,
    end: verb,
  };
}
