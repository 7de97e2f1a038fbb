import type { Channel, Stance } from '../case';
import type { Span } from '../text';
import type { Draft } from './actors';
import { creditsOf, seniorityIn } from './attribution';
import type { Credit } from './attribution';
import { endOfClause } from './verb-cues';
import type { CarriedDate, Focus, ParsedSentence } from './coreference';
import { counterpartReadings } from './counterpart-cues';
import type { StanceReading } from './stance';
import { readingsOfLearning } from './learning-cues';
import { readingOfNoun } from './noun-cues';
import { placeNear } from './place';
import type { Reading } from './readings';
import { partsOf } from './roles';
import type { Part } from './roles';
import { readingOfVerb } from './verb-cues';
import type { Tense } from './when';
import { edtfOf } from './when';

/** A speaker whom a claim is credited to, and where the article names it. */
export type SpeakerDraft = {
  readonly draft: Draft;
  readonly span: Span;
  readonly named: boolean;
  readonly count?: number;
  readonly seniority?: string;
};

/** A time phrase and its date; carried on where the sentence before has it. */
export type DateDraft = {
  readonly span: Span;
  readonly edtf?: string;
  readonly isCarried?: true;
};

/** A claim before it has its identity: offsets into the article's text. */
export type ClaimDraft = {
  readonly quote: Span;
  readonly participants: readonly (Part & { readonly span: Span })[];
  readonly channels: readonly Channel[];
  readonly channelSpans: readonly Span[];
  readonly stance: Stance;
  readonly stanceSpans: readonly Span[];
  readonly when?: DateDraft;
  readonly place?: Span;
  readonly speakers: readonly SpeakerDraft[];
};

/** The date and text from which a sentence is read. */
export type Source = {
  readonly text: string;
  readonly published?: string;
};

/** The claims of one sentence; keeps its parties and date in the focus. */
export function claimsOfSentence(
  source: Source,
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
  focus: Focus,
): readonly ClaimDraft[] {
  const { date } = focus;
  const isNext = /^(?:then|afterwards|afterward|later)$/.test(
    sentence.tokens[0]?.lower ?? '',
  );
  const claims = ownClaims(source, sentence, named, focus).map((claim) =>
    date === undefined ? claim : withCarriedDate(claim, date, isNext),
  );
  const goesOn = named.some(
    (draft) => draft !== undefined && date?.actors.has(draft) === true,
  );
  focus.date = dateOf(source, sentence, named) ?? (goesOn ? date : undefined);
  return claims;
}

/** "Dermer had to raise it himself": on the day of the sentence before. */
function withCarriedDate(
  claim: ClaimDraft,
  date: CarriedDate,
  isNext: boolean,
): ClaimDraft {
  const first = claim.participants[0]?.draft;
  const isSameStory =
    claim.when === undefined &&
    claim.stance === 'asserted' &&
    first !== undefined &&
    (isNext || date.actors.has(first));
  if (!isSameStory) return claim;
  const { start, end, edtf } = date;
  return { ...claim, when: { span: { start, end }, edtf, isCarried: true } };
}

/** The one past date of a sentence; undefined where it has several or none. */
function dateOf(
  source: Source,
  sentence: ParsedSentence,
  named: readonly (Draft | undefined)[],
): CarriedDate | undefined {
  const { chunks } = sentence;
  const at = chunks.findIndex((chunk) => chunk.kind === 'time');
  if (
    at < 0 ||
    chunks.some((chunk, index) => index > at && chunk.kind === 'time')
  )
    return undefined;
  const isPast = chunks.some(
    (chunk) => chunk.verb?.form === 'finite' && chunk.verb.tense === 'past',
  );
  if (!isPast) return undefined;
  const span = spanOf(sentence, at);
  const edtf = edtfOf(
    source.text.slice(span.start, span.end),
    source.published,
    'past',
  );
  if (edtf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return undefined;
  const actors = new Set(named.filter((draft) => draft !== undefined));
  return { ...span, edtf, actors };
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

/** "We told Witkoff …, one official said": "we" is the one who is quoted. */
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
  const span = (chunk: number): Span => spanOf(sentence, chunk);
  const whenChunk = timeNear(sentence, reading);
  const place = placeNear(sentence, reading.end);
  const used = [
    reading.cue,
    reading.end,
    ...parts.map((part) => part.chunk),
    ...reading.channelFrom,
    ...reading.stance.from,
    ...(whenChunk === undefined ? [] : [whenChunk]),
  ].filter((chunk) => sentence.chunks[chunk] !== undefined);
  const spans = used.map(span);
  const when =
    whenChunk === undefined
      ? undefined
      : whenOf(source, span(whenChunk), sentence, reading, stance);
  return {
    quote: {
      start: Math.min(...spans.map((each) => each.start)),
      end: Math.max(...spans.map((each) => each.end)),
    },
    participants: parts.map((part) => ({
      ...part,
      span: mentionSpan(sentence, part.chunk),
    })),
    channels: reading.channels,
    channelSpans: reading.channelFrom.map(span),
    stance,
    stanceSpans: reading.stance.from.map(span),
    ...(when === undefined ? {} : { when }),
    ...(place === undefined ? {} : { place: span(place) }),
    speakers: speakersFor(sentence, reading, parts, credits, actors),
  };
}

function whenOf(
  source: Source,
  span: Span,
  sentence: ParsedSentence,
  reading: Reading,
  stance: Stance,
): DateDraft {
  const tense: Tense =
    stance === 'planned' || isAhead(sentence, reading) ? 'future' : 'past';
  const edtf = edtfOf(
    source.text.slice(span.start, span.end),
    source.published,
    tense,
  );
  return edtf === undefined ? { span } : { span, edtf };
}

function isAhead(sentence: ParsedSentence, reading: Reading): boolean {
  const group =
    reading.verb === undefined
      ? undefined
      : sentence.chunks[reading.verb]?.verb;
  return group?.tense === 'future';
}

/** The time phrase nearest to the contact within its clause. */
function timeNear(
  sentence: ParsedSentence,
  reading: Reading,
): number | undefined {
  const { chunks } = sentence;
  const from = Math.min(reading.cue, reading.verb ?? reading.cue);
  const last = Math.max(reading.end, reading.cue, reading.verb ?? 0);
  const end = endOfClause(sentence, last);
  for (let at = reading.cue + 1; at < end; at++)
    if (chunks[at]?.kind === 'time') return at;
  for (let at = reading.cue - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'time') return at;
    if (chunk?.kind === 'stop') return undefined;
    if (
      chunk?.kind === 'verb' &&
      at < from &&
      chunk.verb?.form === 'finite' &&
      !sharesClause(sentence, at, from)
    )
      break;
  }
  return chunks.slice(0, 3).findIndex((chunk) => chunk.kind === 'time') >= 0 &&
    opensSentence(sentence) !== undefined
    ? opensSentence(sentence)
    : undefined;
}

/** "Visited the White House and met Witkoff": one date for joined verbs. */
function sharesClause(
  sentence: ParsedSentence,
  verb: number,
  until: number,
): boolean {
  return sentence.chunks
    .slice(verb, until)
    .some((chunk) => chunk.kind === 'and');
}

function opensSentence(sentence: ParsedSentence): number | undefined {
  const at = sentence.chunks
    .slice(0, 3)
    .findIndex((chunk) => chunk.kind === 'time');
  const isOpening = at >= 0 && sentence.chunks[at + 1]?.kind === 'comma';
  return isOpening ? at : undefined;
}

function speakersFor(
  sentence: ParsedSentence,
  reading: Reading,
  parts: readonly Part[],
  credits: readonly Credit[],
  actors: readonly (Draft | undefined)[],
): readonly SpeakerDraft[] {
  return credits
    .filter(
      (credit) =>
        credit.verb === undefined ||
        (credit.verb !== reading.verb && credit.verb !== reading.cue),
    )
    .filter((credit) => !parts.some((part) => part.chunk === credit.chunk))
    .flatMap((credit) => {
      const draft = actors[credit.chunk];
      const mention = sentence.mentions[credit.chunk];
      if (draft === undefined || mention === undefined) return [];
      const seniority = seniorityIn(sentence, credit.chunk);
      return [
        {
          draft,
          span: spanOf(sentence, credit.chunk),
          named: mention.kind === 'named' || mention.kind === 'office',
          ...(mention.count === undefined ? {} : { count: mention.count }),
          ...(seniority === undefined ? {} : { seniority }),
        },
      ];
    });
}

/** One contact told of by verb and noun together is one claim. */
function addClaim(claims: ClaimDraft[], claim: ClaimDraft): void {
  const keys = keyOf(claim);
  const at = claims.findIndex(
    (other) => keyOf(other) === keys && other.stance === claim.stance,
  );
  const other = claims[at];
  if (other === undefined) {
    claims.push(claim);
    return;
  }
  const channels = clearest([...other.channels, ...claim.channels]);
  claims[at] = {
    ...other,
    channels,
    channelSpans: [...other.channelSpans, ...claim.channelSpans],
    quote: {
      start: Math.min(other.quote.start, claim.quote.start),
      end: Math.max(other.quote.end, claim.quote.end),
    },
    ...(other.when === undefined && claim.when !== undefined
      ? { when: claim.when }
      : {}),
  };
}

function keyOf(claim: ClaimDraft): string {
  return claim.participants
    .map((part) => part.draft.key)
    .sort()
    .join('\n');
}

/** A channel that is named makes a vague one needless. */
function clearest(channels: readonly Channel[]): readonly Channel[] {
  const distinct = [...new Set(channels)];
  const clear = distinct.filter(
    (channel) => !/^(?:unspecified|message|talk)$/.test(channel),
  );
  return clear.length > 0 ? clear : distinct.slice(0, 1);
}

function isQuestion(text: string, sentence: ParsedSentence): boolean {
  return /\?["”’')\]]*$/.test(text.slice(sentence.start, sentence.end));
}

/** A headline in title case hides which words are names. */
function isTitleCase(sentence: ParsedSentence): boolean {
  const words = sentence.tokens.filter(
    (token) =>
      token.shape !== 'mark' &&
      token.shape !== 'number' &&
      token.text.length > 3,
  );
  if (words.length < 5 || sentence.tokens.at(-1)?.tag === 'stop') return false;
  return words.every((word) => word.shape !== 'lower');
}

/** A name stands without its titles; a description with all its words. */
function mentionSpan(sentence: ParsedSentence, chunk: number): Span {
  const mention = sentence.mentions[chunk];
  const first = mention && sentence.tokens[mention.from];
  const last = mention && sentence.tokens[mention.to - 1];
  if (mention?.kind !== 'named' || first === undefined || last === undefined)
    return spanOf(sentence, chunk);
  return { start: first.start, end: last.end };
}

function spanOf(sentence: ParsedSentence, chunk: number): Span {
  const found = sentence.chunks[chunk];
  const first = found && sentence.tokens[found.from];
  const last = found && sentence.tokens[found.to - 1];
  return {
    start: first?.start ?? sentence.start,
    end: last?.end ?? sentence.end,
  };
}
