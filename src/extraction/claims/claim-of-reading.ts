import type { Stance } from '../../case';
import type { Span } from '../../text';
import type { Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { Credit } from '../circumstances/attribution';
import { whenOf } from '../circumstances/claim-dates';
import { timeOf } from '../circumstances/time-near';
import { placeNear } from '../circumstances/place';
import { speakersFor } from '../circumstances/speakers';
import { dateOfSection } from '../circumstances/section-days';
import { toldDate } from '../circumstances/told-dates';
import type { CounterpartReading } from '../cues/counterpart-cues';
import type { Reading } from '../cues/readings';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import { mentionSpan, phraseEnd, spanOf } from '../phrases/spans';
import type {
  ClaimDraft,
  DateDraft,
  Source,
  SpeakerDraft,
} from './claim-draft';
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
  focus: Focus,
): ClaimDraft {
  const whenChunk = timeOf(
    sentence,
    reading,
    Math.max(...parts.map(({ chunk }) => chunk)),
  );
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
      ? (toldDate(focus.told, sentence, actors, reading.cue) ??
        dayOfMessage(sentence, parts, stance, focus) ??
        (isPerfect(sentence, reading)
          ? dayJustNow(source, sentence, reading, stance)
          : dayOfEntry(source, sentence, stance, focus)))
      : whenOf(source, whenChunk, sentence, reading, stance);
  const isAhead =
    stance === 'asserted' && isYetToBe(source, sentence, reading, when);
  const speakers = speakersFor(sentence, reading, parts, credits, actors);
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
      span: said(mentionSpan(sentence, chunk), focus),
    })),
    channels: reading.channels,
    channelSpans: reading.channelFrom.map((chunk) => spanOf(sentence, chunk)),
    stance: isAhead ? 'planned' : stance,
    mayCarry: !isPerfect(sentence, reading),
    stanceSpans: reading.stance.from.map((chunk) => spanOf(sentence, chunk)),
    ...(when === undefined ? {} : { when: countedFrom(when, source) }),
    ...(place === undefined ? {} : { place: spanOf(sentence, place) }),
    speakers: speakers.length > 0 ? speakers : ownSpeaker(focus, parts),
  };
}

/** "The minister meets her on 16 May", told on the 14th: it is to come. */
function isYetToBe(
  { published, isOfOwnDay, wholeDay, sections }: Source,
  sentence: ParsedSentence,
  { cue, verb = cue }: Reading,
  when: DateDraft | undefined,
): boolean {
  const group = sentence.chunks[verb]?.verb;
  // "They meet at 10 a.m.", in no log of days: as arranged.
  if (when === undefined)
    return (
      group?.form === 'finite' &&
      group.tense === 'present' &&
      !group.perfect &&
      (sections === undefined || sections.length === 0) &&
      hasHourAfter(sentence, verb)
    );
  const day = isOfOwnDay === true ? wholeDay : published;
  return (
    group?.form === 'finite' &&
    group.tense === 'present' &&
    !group.perfect &&
    day !== undefined &&
    /^\d{4}-\d{2}-\d{2}$/.test(when.edtf ?? '') &&
    (when.edtf ?? '') > day
  );
}

/** "Meet at 10 a.m.": an hour, in the clause of a verb. */
function hasHourAfter(
  { chunks, tokens }: ParsedSentence,
  verb: number,
): boolean {
  const { to = 0 } = chunks[verb] ?? {};
  for (let at = to; at < to + 12; at++) {
    const { tag = 'stop', text = '' } = tokens[at] ?? {};
    if (/^(?:conjunction|stop|subordinator)$/.test(tag)) return false;
    if (tokens[at - 1]?.lower !== 'at') continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (/^\d{1,2}(?:[:.]\d\d)?(?:am|pm)?$/.test(text))
      return /[:.mM]/.test(text) || /^[ap]\.?m\.?$/.test(next);
  }
  return false;
}

/** Who leaves out "I" is named where the chat names the writer. */
function said(span: Span, { speech }: Focus): Span {
  return span.start === span.end && speech !== undefined ? speech.span : span;
}

/** What stands under a day in a log or diary was on that day. */
function dayOfEntry(
  source: Source,
  { start }: ParsedSentence,
  stance: Stance,
  { speech }: Focus,
): DateDraft | undefined {
  // The heads of mails tell when they were written.
  if (speech?.kind === 'mail') return undefined;
  const section = source.sections?.find(
    (each) => each.start <= start && start < each.end,
  );
  if (section === undefined || stance !== 'asserted') return undefined;
  const edtf = dateOfSection(source, section);
  return edtf === undefined
    ? undefined
    : { span: section.dated, edtf, inferred: 'sentence' };
}

/** "Just got off the phone": what one writes of oneself is of that day. */
function dayOfMessage(
  { tokens }: ParsedSentence,
  parts: readonly Part[],
  stance: Stance,
  { speech }: Focus,
): DateDraft | undefined {
  if (speech?.day === undefined || speech.dated === undefined) return undefined;
  if (speech.kind !== 'chat' || stance !== 'asserted') return undefined;
  const isOwn = parts.some(({ draft }) => draft === speech.speaker);
  const hasClock = tokens.some(({ text }) =>
    /^\d{1,2}(?::\d\d)?(?:am|pm)$/i.test(text),
  );
  return isOwn || hasClock
    ? { span: speech.dated, edtf: speech.day, isAbsolute: true }
    : undefined;
}

/** "Has just come off the phone": on the day on which it is told, unless quoted. */
function dayJustNow(
  { published }: Source,
  sentence: ParsedSentence,
  { cue, verb = cue }: Reading,
  stance: Stance,
): DateDraft | undefined {
  const chunk = sentence.chunks[verb];
  const isNow =
    stance === 'asserted' &&
    cue - verb < 3 &&
    !sentence.chunks.some(({ kind }) => kind === 'quotation') &&
    chunk?.verb?.tense === 'present' &&
    sentence.tokens
      .slice(chunk.from, chunk.to)
      .some(({ lower }) => lower === 'just');
  const edtf = published?.slice(0, 10);
  return isNow && edtf?.length === 10
    ? { span: spanOf(sentence, verb), edtf }
    : undefined;
}

/** "Has met", "has not replied": on no day that was told. */
function isPerfect({ chunks }: ParsedSentence, reading: Reading): boolean {
  const group = chunks[reading.verb ?? reading.cue]?.verb;
  return group?.perfect === true;
}

/** "Today" in a message or diary is the day of the message or entry. */
function countedFrom(
  when: DateDraft,
  { published, isOfOwnDay }: Source,
): DateDraft {
  return isOfOwnDay === true && published !== undefined
    ? { ...when, reference: published }
    : when;
}

/** Whoever speaks is credited with what nobody else is. */
function ownSpeaker(
  { speech }: Focus,
  parts: readonly Part[],
): readonly SpeakerDraft[] {
  const { answer, listener, listenerSpan } = speech ?? {};
  // Who says yes or no to a question says what it asks.
  if (answer !== undefined && listener !== undefined && listenerSpan)
    return [{ draft: listener, span: listenerSpan, named: true }];
  // A body that tells of others publishes, and is no source.
  const isOfOthers =
    speech?.kind === 'signed' &&
    speech.speaker.kind === 'organisation' &&
    !parts.some(({ draft }) => draft === speech.speaker);
  if (isOfOthers) return [];
  // A cable reports; its post is not the source of what it reports.
  return speech === undefined ||
    speech.kind === 'cable' ||
    speech.isUncredited === true
    ? []
    : [{ draft: speech.speaker, span: speech.span, named: true }];
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
