import type { Stance } from '../../case';
import type { Draft } from '../actors/registry';
import type { Credit } from '../circumstances/attribution';
import { creditsOf } from '../circumstances/attribution';
import {
  dateOf,
  timeNear,
  whenOf,
  withCarriedDate,
} from '../circumstances/claim-dates';
import type { ClaimDraft, Source } from './claim-draft';
import { addClaim } from './claim-merging';
import { counterpartReadings } from '../cues/counterpart-cues';
import type { CarriedDate, Focus } from '../actors/focus';
import { readingsOfLearning } from '../cues/learning-cues';
import { readingOfNoun } from '../cues/noun-cues';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { placeNear } from '../circumstances/place';
import type { Reading } from '../cues/readings';
import type { Part } from './roles';
import { partsOf } from './roles';
import { mentionSpan, phraseEnd, spanOf } from '../phrases/spans';
import { speakersFor } from '../circumstances/speakers';
import type { StanceReading } from '../stance/stance';
import { readingOfVerb } from '../cues/verb-cues';

/** The claims of one sentence; keeps its parties and date in the focus. */
export function claimsOfSentence(
  source: Source,
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
  focus: Focus,
): readonly ClaimDraft[] {
  const { date } = focus;
  const claims = sentence.mayTell
    ? dated(ownClaims(source, sentence, named, focus), sentence, date)
    : [];
  const goesOn =
    date !== undefined &&
    named.some((draft) => draft !== undefined && date.actors.has(draft));
  focus.date =
    dateOf(source, sentence, named) ??
    (goesOn ? carriedOn(date, claims) : undefined);
  return claims;
}

const NEXT_WORDS: ReadonlySet<string> = new Set([
  'then',
  'afterwards',
  'afterward',
  'later',
]);

function dated(
  claims: readonly ClaimDraft[],
  sentence: ParsedSentence,
  date: CarriedDate | undefined,
): readonly ClaimDraft[] {
  if (date === undefined || claims.length === 0) return claims;
  const isNext = NEXT_WORDS.has(sentence.tokens[0]?.lower ?? '');
  return claims.map((claim) => withCarriedDate(claim, date, isNext));
}

/** Whoever has a part in what is told of that day belongs to its story. */
function carriedOn(
  date: CarriedDate,
  claims: readonly ClaimDraft[],
): CarriedDate {
  const parties = claims
    .filter((claim) => claim.when?.isCarried === true)
    .flatMap((claim) => claim.participants.map((part) => part.draft));
  if (parties.length === 0) return date;
  return { ...date, actors: new Set([...date.actors, ...parties]) };
}

function ownClaims(
  source: Source,
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
  focus: Focus,
): readonly ClaimDraft[] {
  if (isQuestion(source.text, sentence) || isTitleCase(sentence)) return [];
  const readings = readingsOf(sentence);
  const implied = counterpartReadings(sentence, named, focus);
  if (readings.length + implied.length === 0) return [];
  const credits = creditsOf(sentence, named);
  const actors = withFirstPerson(sentence, named, credits);
  const claims: ClaimDraft[] = [];
  for (const reading of readings) {
    const { bearing } = reading.stance;
    if (bearing === 'nothing' || isMereWish(sentence, reading)) continue;
    for (const parts of partLists(reading, sentence, actors, focus)) {
      const claim = claimOf(
        source,
        sentence,
        reading,
        bearing,
        parts,
        credits,
        actors,
      );
      addClaim(claims, claim);
      focus.pair = parts
        .filter((part) => part.role !== 'intermediary')
        .map((part) => part.draft);
    }
  }
  for (const { verb, parts, stance } of implied) {
    if (stance.bearing === 'nothing') continue;
    const reading = impliedReading(verb, stance);
    addClaim(
      claims,
      claimOf(
        source,
        sentence,
        reading,
        stance.bearing,
        parts,
        credits,
        actors,
      ),
    );
  }
  return claims;
}

function impliedReading(verb: number, stance: StanceReading): Reading {
  return {
    cue: verb,
    verb,
    between: 'directed',
    channels: ['message'],
    channelFrom: [verb],
    xs: [],
    ys: [],
    via: [],
    stance,
    end: verb,
  };
}

/** "I want to convey": what a speaker wishes to say, he says to all. */
function isMereWish(sentence: ParsedSentence, reading: Reading): boolean {
  const isFirst = reading.xs.some((chunk) =>
    /^(?:we|i)$/.test(sentence.mentions[chunk]?.name ?? ''),
  );
  return isFirst && !/^(?:asserted|negated)$/.test(reading.stance.bearing);
}

/** "We told Kerry …, one official said": "we" is the one who is quoted. */
function withFirstPerson(
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
  credits: readonly Credit[],
): readonly (Draft | undefined)[] {
  const [speaker, ...others] = credits;
  if (speaker === undefined || others.length > 0) return named;
  if (!sentence.chunks.some((chunk) => chunk.kind === 'quotation'))
    return named;
  return named.map((draft, index) => {
    const isFirst = /^(?:we|us|i|me)$/.test(
      sentence.mentions[index]?.name ?? '',
    );
    return isFirst && sentence.mentions[index]?.kind === 'pronoun'
      ? named[speaker.chunk]
      : draft;
  });
}

function readingsOf(sentence: ParsedSentence): readonly Reading[] {
  const readings: Reading[] = [];
  for (const [index, chunk] of sentence.chunks.entries()) {
    if (chunk.kind === 'verb')
      readings.push(...readingsOfLearning(sentence, index));
    const reading =
      chunk.kind === 'verb'
        ? readingOfVerb(sentence, index)
        : chunk.kind === 'noun'
          ? readingOfNoun(sentence, index)
          : undefined;
    if (reading !== undefined) readings.push(reading);
  }
  return readings;
}

/** "They spoke by phone": the parties of the contact told of last. */
function partLists(
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

function claimOf(
  source: Source,
  sentence: ParsedSentence,
  reading: Reading,
  stance: Stance,
  parts: readonly Part[],
  credits: readonly Credit[],
  actors: readonly (Draft | undefined)[],
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
  const spans = [...used, phraseEnd(sentence, Math.max(...used))].map((chunk) =>
    spanOf(sentence, chunk),
  );
  const when =
    whenChunk === undefined
      ? undefined
      : whenOf(source, spanOf(sentence, whenChunk), sentence, reading, stance);
  return {
    quote: {
      start: Math.min(...spans.map((each) => each.start)),
      end: Math.max(...spans.map((each) => each.end)),
    },
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

function isQuestion(text: string, sentence: ParsedSentence): boolean {
  const tail = text.slice(
    Math.max(sentence.start, sentence.end - 4),
    sentence.end,
  );
  return /\?["”’')\]]*$/.test(tail);
}

/** A headline in title case hides which words are names. */
function isTitleCase(sentence: ParsedSentence): boolean {
  if (sentence.tokens.at(-1)?.tag === 'stop') return false;
  let long = 0;
  for (const { shape, text } of sentence.tokens) {
    if (shape === 'mark' || shape === 'number' || text.length <= 3) continue;
    if (shape === 'lower') return false;
    long++;
  }
  return long >= 5;
}
