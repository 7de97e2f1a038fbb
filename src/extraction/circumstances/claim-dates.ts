import { rangeOf } from '../../time';
import type { Stance } from '../../case';
import type { Span } from '../../text';
import type { Draft } from '../actors/registry';
import type { DateDraft, Source } from '../claims/claim-draft';
import type { CarriedDate } from '../actors/focus';
import type { Chunk } from '../phrases/chunk';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from '../cues/readings';
import { spanOf } from '../phrases/spans';
import { isOfInterview } from './days-told';
import type { Tense } from './stretches';
import { DAY, dayOf } from './day-arithmetic';
import { dayInStory, inStory, namesMonth } from './story-years';
import { isInRelative } from './time-near';
import { edtfOf } from './when';

/** The one past date of a sentence; undefined where it has several or none. */
export function dateOf(
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
  if (isOpenStretch(sentence, at)) return undefined;
  if (isOfInterview(source.text.slice(sentence.start, span.start)))
    return undefined;
  const phrase = source.text.slice(span.start, span.end);
  const plain = edtfOf(phrase, referenceOf(source, phrase, span.start), 'past');
  const edtf = plain && inItsYear(source, phrase, span.start, plain, 'past');
  if (edtf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return undefined;
  const actors = new Set(named.filter((draft) => draft !== undefined));
  return { ...span, edtf, actors };
}

/** "Under guard since Saturday": a day from which, or up to which. */
function isOpenStretch(sentence: ParsedSentence, time: number): boolean {
  return (
    hasOpener(sentence, time) ||
    isInRelative(sentence, time) ||
    isIfSo(sentence, time) ||
    isOfEarlier(sentence, time)
  );
}

/** "If the letter were read on Sunday": not that it was. */
function isIfSo({ chunks }: ParsedSentence, time: number): boolean {
  const opener = chunks.findLast(
    ({ kind }, at) => at < time && /^(?:comma|stop|subordinator)$/.test(kind),
  );
  return /^(?:if|unless|until|whether)$/.test(opener?.word ?? '');
}

/** "Thanked her for the letter she had sent on 9 May": not on that day. */
function isOfEarlier({ chunks }: ParsedSentence, time: number): boolean {
  const verb = chunks.findLastIndex(
    (chunk, at) => at < time && chunk.verb?.form === 'finite',
  );
  const isPast = (at: number): boolean => chunks[at]?.verb?.tense === 'past';
  return (
    isPast(verb) &&
    chunks[verb]?.verb?.perfect === true &&
    chunks.some(
      (chunk, at) =>
        at < verb &&
        chunk.verb?.form === 'finite' &&
        isPast(at) &&
        !chunk.verb.perfect,
    )
  );
}

function hasOpener({ chunks }: ParsedSentence, time: number): boolean {
  return /^(?:since|until|till|before|after|by)$/.test(
    chunks[time - 1]?.word ?? '',
  );
}

/**
 * "Last night" counts from an entry's day, "12 June" from the article's, or
 * where that is unknown from the last date told in full.
 */
function referenceOf(
  { published, wholeDay, story }: Source,
  phrase: string,
  at: number,
): string | undefined {
  if (!namesMonth(phrase)) return published;
  return wholeDay ?? published ?? dayInStory(story, at);
}

/** In the year of the story, but no past in a year that is yet to come. */
function inItsYear(
  { story, published }: Source,
  phrase: string,
  at: number,
  edtf: string,
  tense: Tense,
): string {
  const told = inStory(story, phrase, at, edtf);
  if (tense !== 'past' || published === undefined) return told;
  // A day that a heading gives is the story's, which goes on for weeks from it.
  const ahead = (dayOf(told.slice(0, 10)) ?? 0) - (dayOf(published) ?? 0);
  const isOfStory =
    dayInStory(story, at) === published && ahead < GOES_ON_FOR * DAY;
  return !isOfStory && told.slice(0, 10) > published ? edtf : told;
}

/** How many days a story may go on for after the day of its heading. */
const GOES_ON_FOR = 45;

/** When a contact was, from its time phrase. */
export function whenOf(
  source: Source,
  time: number,
  sentence: ParsedSentence,
  reading: Reading,
  stance: Stance,
): DateDraft {
  const span = spanOf(sentence, time);
  const phrase = source.text.slice(span.start, span.end);
  const reference = referenceOf(source, phrase, span.start);
  const isToCome =
    (stance === 'planned' || isAhead(sentence, reading)) &&
    !isJustPast(sentence, reading, phrase, reference);
  const tense: Tense = isToCome ? 'future' : 'past';
  const edtf = edtfOf(phrase, reference, tense);
  // No claim is of a day that no calendar holds.
  if (edtf === undefined || rangeOf(edtf) === undefined)
    return hasOpener(sentence, time) ? { span } : { span, phrase };
  // What did not come about need not lie behind us.
  const ofStory = stance === 'asserted' ? tense : 'future';
  const told = inItsYear(source, phrase, span.start, edtf, ofStory);
  const open = openStretch(source, sentence, time, told, stance, reading);
  // What is counted on from another date must be that date itself.
  return open === undefined
    ? { span, edtf: told, phrase }
    : { span: fromOpener(sentence, time), edtf: open };
}

/** "Was expected to brief him late on Monday", told on Tuesday: the day before. */
function isJustPast(
  { chunks }: ParsedSentence,
  { cue, verb = cue }: Reading,
  phrase: string,
  reference: string | undefined,
): boolean {
  const governor = chunks.findLast(
    ({ verb: group }, at) => at < verb && group?.form === 'finite',
  )?.verb;
  const wasExpected =
    chunks[verb]?.verb?.form === 'infinitive' &&
    governor?.tense === 'past' &&
    governor.passive;
  const past = edtfOf(phrase, reference, 'past');
  const today = dayOf(reference);
  return (
    wasExpected &&
    /day(?: (?:morning|afternoon|evening|night))?$/.test(phrase) &&
    today !== undefined &&
    today - (dayOf(past) ?? 0) === DAY
  );
}

/** "Since May", "until Friday", "by 2011": from a day on, or up to one. */
function openStretch(
  { published }: Source,
  { chunks, tokens }: ParsedSentence,
  time: number,
  edtf: string,
  stance: Stance,
  { cue, verb = cue }: Reading,
): string | undefined {
  const opener = chunks[openerOf(chunks, time)];
  // "Flew in on Monday and has since met": at some time from then on.
  const isSince =
    time < verb &&
    chunks[verb]?.verb?.perfect === true &&
    tokens
      .slice(chunks[verb - 1]?.from, chunks[verb]?.to)
      .some(({ lower }) => lower === 'since');
  if (isSince) return `${edtf.replace(/^.*\//, '')}/..`;
  if (opener === undefined || opener.kind === 'time') return undefined;
  // Of what was not so, the day that is told is enough.
  if (stance === 'negated') return undefined;
  // "Until 5 February, when she wrote": on that day.
  const isWhen =
    time < cue &&
    chunks[time + 1]?.kind === 'comma' &&
    chunks[time + 2]?.word === 'when';
  if (isWhen) return undefined;
  const [first = '', last = first] = edtf.split('/');
  switch (opener.word) {
    case 'since': {
      const goesOn = chunks.some(
        ({ verb }) => verb?.perfect === true && verb.tense === 'present',
      );
      const from = first.replace('~', '');
      return `${from}/${goesOn && published !== undefined && published > from ? published.slice(0, 10) : '..'}`;
    }
    case 'after':
      return `${first.replace('~', '')}/..`;
    case 'ahead':
    case 'until':
    case 'till':
    case 'by':
    case 'before':
      return `../${last.replace('~', '')}`;
    default:
      return undefined;
  }
}

/** "Before 3 June", "ahead of the vote on 3 June": the word that opens it. */
function openerOf(chunks: readonly Chunk[], time: number): number {
  const isOfThing =
    /^(?:in|of|on)$/.test(chunks[time - 1]?.word ?? '') &&
    chunks[time - 2]?.kind === 'noun';
  if (!isOfThing) return time - 1;
  if (/^(?:after|before)$/.test(chunks[time - 3]?.word ?? '')) return time - 3;
  const isAhead =
    chunks[time - 3]?.word === 'of' && chunks[time - 4]?.word === 'ahead';
  return isAhead ? time - 4 : time - 1;
}

function fromOpener(sentence: ParsedSentence, time: number): Span {
  return {
    start: spanOf(sentence, openerOf(sentence.chunks, time)).start,
    end: spanOf(sentence, time).end,
  };
}

function isAhead(sentence: ParsedSentence, reading: Reading): boolean {
  const group =
    reading.verb === undefined
      ? undefined
      : sentence.chunks[reading.verb]?.verb;
  return group?.tense === 'future';
}
