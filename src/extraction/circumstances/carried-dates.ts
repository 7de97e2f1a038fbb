import type { Span } from '../../text';
import type { CarriedDate, Focus } from '../actors/focus';
import type { Draft } from '../actors/registry';
import type { ClaimDraft, Source } from '../claims/claim-draft';
import { dayBeside, thingBeside } from './beside-dates';
import {
  dayOfHour,
  dayOfThing,
  dayToldBefore,
  ordinalAfter,
} from './days-told';
import { isOfTheDay, opensWithHour, tellsHour } from './hours-told';
import { edtfAfter, edtfInStory } from './later-dates';
import { wordsOf } from '../lexicons/word-list';
import { sectionAt } from './section-days';

/** The dates told of before, without those of another entry of a log or diary. */
export function datesOfEntry(
  source: Source,
  { start }: Span,
  { date, lastDate }: Pick<Focus, 'date' | 'lastDate'>,
): Pick<Focus, 'date' | 'lastDate'> {
  const since = sectionAt(source, start)?.dated.start ?? 0;
  return {
    date: date && date.start >= since ? date : undefined,
    lastDate: lastDate && lastDate.start >= since ? lastDate : undefined,
  };
}

/** How far, in characters, a date is carried on. */
const CARRIED = 400;

/** "The minister had to raise it himself": on the day of the sentence before. */
export function withCarriedDate(
  claim: ClaimDraft,
  date: CarriedDate,
  isNext: boolean,
): ClaimDraft {
  const first = claim.participants[0]?.draft;
  const later = laterOf(claim, date);
  if (claim.when !== undefined && later !== undefined) {
    const { span } = claim.when;
    return { ...claim, when: { span, edtf: later, inferred: 'day' } };
  }
  const isSameStory =
    claim.when === undefined &&
    claim.mayCarry &&
    claim.stance === 'asserted' &&
    first !== undefined &&
    claim.quote.start - date.end < CARRIED &&
    (isNext ||
      date.actors.has(first) ||
      // "She arrived on 3 May. At the airport she was welcomed by him."
      date.actors.has(firstNamed(claim) ?? first) ||
      (claim.channels[0] === 'intercept' &&
        claim.participants
          .slice(1)
          .some(({ draft }) => date.actors.has(draft))));
  if (!isSameStory) return claim;
  const { start, end, edtf } = date;
  return {
    ...claim,
    when: { span: { start, end }, edtf, inferred: 'sentence' },
  };
}

/** Whom the words of a contact name first, whoever began it. */
function firstNamed({ participants }: ClaimDraft): Draft | undefined {
  return participants.toSorted(
    (one, other) => one.span.start - other.span.start,
  )[0]?.draft;
}

/** "Two days later": counted from a day told of, whoever it was told of. */
export function withLaterDate(
  claim: ClaimDraft,
  date: CarriedDate,
): ClaimDraft {
  const isNear = claim.quote.start - date.end < 3 * CARRIED;
  const later = isNear ? laterOf(claim, date) : undefined;
  if (claim.when === undefined || later === undefined) return claim;
  const { span } = claim.when;
  return { ...claim, when: { span, edtf: later, inferred: 'day' } };
}

/**
 * "That evening": counted from the day written last, whether or not
 * its sentence told of a contact.
 */
export function withDayTold(
  source: Source,
  claim: ClaimDraft,
  sentence: Span,
): ClaimDraft {
  const { when } = claim;
  if (when?.edtf !== undefined) return claim;
  const words = when?.phrase?.trim();
  if (when === undefined || (words !== undefined && tellsHour(words)))
    return withHour(source, claim, sentence);
  if (words === undefined) return claim;
  const { span } = when;
  const edtf = dayCounted(source, words, span.start);
  return edtf === undefined
    ? claim
    : { ...claim, when: { span, edtf, inferred: 'day' } };
}

/** "At 10.15 he rang her", "in the evening": on the day written last. */
function withHour(
  source: Source,
  claim: ClaimDraft,
  sentence: Span,
): ClaimDraft {
  const { start, end } = claim.quote;
  if (claim.stance === 'planned') return claim;
  const words = source.text.slice(start, end);
  const opening = source.text.slice(sentence.start, start);
  if (!tellsHour(words) && !opensWithHour(opening)) return claim;
  const from = sectionAt(source, start)?.dated.start ?? 0;
  const told = dayOfHour(
    source,
    sentence.start,
    from,
    isOfTheDay(opening + words),
  );
  if (told === undefined) return claim;
  const span = { start: told.start, end: told.end };
  return { ...claim, when: { span, edtf: told.edtf, inferred: 'day' } };
}

/** "The 20th": of the month written last before. */
export function withOrdinalDay(source: Source, claim: ClaimDraft): ClaimDraft {
  const { when } = claim;
  const words = when?.phrase?.trim();
  if (when?.edtf === undefined || words === undefined) return claim;
  const { span } = when;
  const ordinal = /^the (\d{1,2})(?:st|nd|rd|th)$/i.exec(words)?.[1];
  if (ordinal === undefined) return claim;
  const edtf = ordinalAfter(source, Number(ordinal), span.start);
  return edtf === undefined || edtf === when.edtf
    ? claim
    : { ...claim, when: { span, edtf, inferred: 'day' } };
}

function dayCounted(
  source: Source,
  words: string,
  at: number,
): string | undefined {
  const thing = thingBeside(words);
  const told = dayToldBefore(source, at, sectionAt(source, at)?.dated.start);
  if (thing !== undefined) {
    // "The day after that meeting": no other place need call it one.
    const day =
      dayOfThing(source, thing, at) ??
      (told && isToldBefore(source, words, thing, at, told)
        ? told.edtf
        : undefined);
    return day && dayBeside(words, day);
  }
  // "That night" below the line of a day is counted from that day.
  const day = told?.edtf ?? (source.wholeDay && source.published);
  return day && edtfAfter(words, day);
}

/** Things that a contact is: what was told before may have been one. */
const CONTACT_THINGS = wordsOf(
  'call, conversation, dinner, encounter, exchange, lunch, meeting, that, visit',
);

function isToldBefore(
  source: Source,
  words: string,
  thing: string,
  at: number,
  { end }: CarriedDate,
): boolean {
  if (!CONTACT_THINGS.has(thing)) return false;
  const isNear = !source.text.slice(end, at).includes('\n');
  return (
    /\bth(?:at|is)\b/i.test(words) || (isNear && /\bthe \p{Ll}+$/u.test(words))
  );
}

/** "Days later", "three weeks later": counted from the date told of before. */
function laterOf(claim: ClaimDraft, date: CarriedDate): string | undefined {
  const { phrase, edtf } = claim.when ?? {};
  if (phrase === undefined) return undefined;
  return edtf === undefined
    ? edtfAfter(phrase, date.edtf)
    : edtfInStory(phrase, edtf, date.edtf);
}

/** The date of a claim, from which the next one may be counted. */
export function dateFrom(claim: ClaimDraft): CarriedDate | undefined {
  const { when } = claim;
  if (when?.edtf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(when.edtf))
    return undefined;
  const actors = new Set(claim.participants.map((part) => part.draft));
  return { ...when.span, edtf: when.edtf, actors };
}
