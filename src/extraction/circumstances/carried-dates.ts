import type { Span } from '../../text';
import type { CarriedDate, Focus } from '../actors/focus';
import type { ClaimDraft, Source } from '../claims/claim-draft';
import { dayBeside, thingBeside } from './beside-dates';
import { dayOfThing, dayToldBefore, ordinalAfter } from './days-told';
import { edtfAfter, edtfInStory } from './later-dates';
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
export function withDayTold(source: Source, claim: ClaimDraft): ClaimDraft {
  const { when } = claim;
  const words = when?.phrase?.trim();
  if (when === undefined || words === undefined) return claim;
  const { span } = when;
  if (when.edtf !== undefined) return claim;
  const edtf = dayCounted(source, words, span.start);
  return edtf === undefined
    ? claim
    : { ...claim, when: { span, edtf, inferred: 'day' } };
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
  if (thing !== undefined) {
    const day = dayOfThing(source, thing, at);
    return day && dayBeside(words, day);
  }
  const told = dayToldBefore(source, at, sectionAt(source, at)?.dated.start);
  // "That night" below the line of a day is counted from that day.
  const day = told?.edtf ?? (source.wholeDay && source.published);
  return day && edtfAfter(words, day);
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
