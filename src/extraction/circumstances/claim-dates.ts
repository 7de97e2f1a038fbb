import { rangeOf } from '../../time';
import type { Stance } from '../../case';
import type { Span } from '../../text';
import type { Draft } from '../actors/registry';
import type { ClaimDraft, DateDraft, Source } from '../claims/claim-draft';
import { endOfClause, opensOwnClause } from '../clauses/clause-end';
import type { CarriedDate } from '../actors/focus';
import type { ParsedSentence } from '../phrases/parsed-sentence';
import type { Reading } from '../cues/readings';
import { contactNounAt } from '../cues/channel-cues';
import { SAYING_VERBS } from '../lexicons/saying-verbs';
import { spanOf } from '../phrases/spans';
import type { Tense } from './stretches';
import { edtfAfter, edtfInStory } from './later-dates';
import { inStory } from './story-years';
import { edtfOf } from './when';

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
  const phrase = source.text.slice(span.start, span.end);
  const plain = edtfOf(phrase, source.published, 'past');
  const edtf = plain && inStory(source.story, phrase, span.start, plain);
  if (edtf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return undefined;
  const actors = new Set(named.filter((draft) => draft !== undefined));
  return { ...span, edtf, actors };
}

/** "Under guard since Saturday": a day from which, or up to which. */
function isOpenStretch(sentence: ParsedSentence, time: number): boolean {
  const { chunks } = sentence;
  const opener = chunks[time - 1]?.word ?? '';
  return (
    /^(?:since|until|till|before|after|by)$/.test(opener) ||
    isInRelative(sentence, time)
  );
}

/** When a contact was, from its time phrase. */
export function whenOf(
  source: Source,
  time: number,
  sentence: ParsedSentence,
  reading: Reading,
  stance: Stance,
): DateDraft {
  const span = spanOf(sentence, time);
  const tense: Tense =
    stance === 'planned' || isAhead(sentence, reading) ? 'future' : 'past';
  const edtf = edtfOf(
    source.text.slice(span.start, span.end),
    source.published,
    tense,
  );
  const phrase = source.text.slice(span.start, span.end);
  // No claim is of a day that no calendar holds.
  if (edtf === undefined || rangeOf(edtf) === undefined)
    return { span, phrase };
  const told = inStory(source.story, phrase, span.start, edtf);
  const open =
    stance === 'negated'
      ? undefined
      : openStretch(source, sentence, time, told);
  // What is counted on from another date must be that date itself.
  return open === undefined
    ? { span, edtf: told, phrase }
    : { span: fromOpener(sentence, time), edtf: open };
}

/** "Since May", "until Friday", "by 2011": from a day on, or up to one. */
function openStretch(
  { published }: Source,
  { chunks }: ParsedSentence,
  time: number,
  edtf: string,
): string | undefined {
  const opener = chunks[time - 1];
  if (opener === undefined || opener.kind === 'time') return undefined;
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
    case 'until':
    case 'till':
    case 'by':
    case 'before':
      return `../${last.replace('~', '')}`;
    default:
      return undefined;
  }
}

function fromOpener(sentence: ParsedSentence, time: number): Span {
  return {
    start: spanOf(sentence, time - 1).start,
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

/**
 * "Met A on Monday and B on Tuesday": of several, each has the time that stands
 * after it, where another stands before it.
 */
export function timeOf(
  sentence: ParsedSentence,
  reading: Reading,
  last: number,
): number | undefined {
  const { chunks } = sentence;
  const near = timeNear(sentence, reading);
  const isLater = reading.ys.findIndex(({ chunk }) => chunk === last) > 0;
  if (!isLater || near === undefined || near > last) return near;
  const opens = chunks[last + 1]?.kind;
  const own = opens === 'preposition' ? last + 2 : last + 1;
  return near > reading.cue && chunks[own]?.kind === 'time' ? own : near;
}

/** The time phrase nearest to the contact within its clause. */
export function timeNear(
  sentence: ParsedSentence,
  reading: Reading,
): number | undefined {
  const { chunks, tokens } = sentence;
  const from = Math.min(reading.cue, reading.verb ?? reading.cue);
  const last = Math.max(reading.end, reading.cue, reading.verb ?? 0);
  const end = endOfClause(sentence, last);
  let isQuoted = false;
  for (let at = reading.cue + 1; at < end; at++) {
    // What somebody says has days of its own.
    if (chunks[at]?.kind === 'quotation') isQuoted = !isQuoted;
    if (
      !isQuoted &&
      chunks[at]?.kind === 'time' &&
      !isOfOther(sentence, at) &&
      !isOfOtherContact(sentence, at, reading) &&
      !isOfThing(sentence, at, reading)
    )
      return isRecurring(sentence, at) ? undefined : at;
  }
  if (tokens[chunks[end]?.from ?? -1]?.lower === 'dated')
    return chunks[end + 1]?.kind === 'time' ? end + 1 : undefined;
  for (let at = reading.cue - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk?.kind === 'time')
      return isOfThing(sentence, at, reading) ||
        isInRelative(sentence, at) ||
        isOfSaying(sentence, at) ||
        isRecurring(sentence, at)
        ? undefined
        : at;
    if (chunk?.kind === 'stop' || chunk?.kind === 'dash') return undefined;
    // "Told him on May 14 that he had met her": when he was told.
    if (chunk?.word === 'that' && chunk.kind === 'subordinator') break;
    if (endsDateline(sentence, at)) return undefined;
    // "In 1960 the two, who had not spoken since the war, met".
    if (chunk?.kind === 'relative' && chunks[from]?.verb?.perfect === true)
      return undefined;
    if (
      chunk?.kind === 'verb' &&
      at < from &&
      chunk.verb?.form === 'finite' &&
      !(at === from - 1 && chunks[from]?.verb?.form === 'infinitive') &&
      !sharesClause(sentence, at, from)
    )
      break;
  }
  const opening = opensSentence(sentence);
  const isApart =
    opening !== undefined &&
    endOfClause(sentence, opening) < from &&
    chunks
      .slice(opening, from)
      .some(
        (chunk, at) =>
          chunk.kind === 'and' && opensOwnClause(chunks, opening + at + 1),
      );
  return isApart ? undefined : opening;
}

/** "Every Tuesday" is no one day. */
function isRecurring(
  { chunks, tokens }: ParsedSentence,
  time: number,
): boolean {
  const before = tokens[(chunks[time]?.from ?? 0) - 1]?.lower ?? '';
  const after = tokens[(chunks[time]?.to ?? 0) + 1]?.lower ?? '';
  return /^(?:every|each|most)$/.test(before) || /^(?:every|each)$/.test(after);
}

/** "Said on Tuesday that he had met her": he spoke on Tuesday. */
function isOfSaying({ chunks }: ParsedSentence, time: number): boolean {
  const at = chunks[time - 1]?.kind === 'preposition' ? time - 2 : time - 1;
  const verb = chunks[at]?.verb;
  return verb?.form === 'finite' && SAYING_VERBS.has(verb.lemma);
}

/** "SEOUL, May 9 (Yonhap) --": the day of the report, not of what it tells. */
function endsDateline({ chunks }: ParsedSentence, at: number): boolean {
  return (
    chunks[at]?.word === '-' &&
    !chunks.slice(0, at).some((chunk) => chunk.kind === 'verb')
  );
}

/** "After Thursday’s exchange of fire": the date of what came before. */
function isOfOther(sentence: ParsedSentence, at: number): boolean {
  const { chunks, tokens } = sentence;
  return (
    tokens[chunks[at]?.to ?? -1]?.tag === 'possessive' &&
    /^(?:after|before|since|following|until|ahead|of)$/.test(
      chunks[at - 1]?.word ?? '',
    )
  );
}

/** "Briefed him on her meeting last week with": when she met, not when she spoke. */
function isOfOtherContact(
  sentence: ParsedSentence,
  time: number,
  { cue }: Reading,
): boolean {
  const { chunks } = sentence;
  return (
    time - 1 !== cue &&
    contactNounAt(sentence, time - 1) !== undefined &&
    /^(?:about|of|on)$/.test(chunks[time - 2]?.word ?? '') &&
    /^(?:between|in|with)$/.test(chunks[time + 1]?.word ?? '')
  );
}

/** "Before the 3 June vote", "about the May summit": the date of a thing. */
function isOfThing(
  { chunks, tokens }: ParsedSentence,
  time: number,
  reading: Reading,
): boolean {
  const chunk = chunks[time];
  const noun = chunks[time + 1];
  const first = tokens[noun?.from ?? -1];
  if (chunk === undefined || noun?.kind !== 'noun') return false;
  // "The following morning Dan Lowe met her": no morning of his.
  const counts = tokens[chunk.from + 1]?.lower ?? '';
  if (/^(?:following|next|previous|same)$/.test(counts)) return false;
  if (
    reading.cue === time + 1 ||
    reading.ys.some((each) => each.chunk === time + 1)
  )
    return false;
  if (/^(?:determiner|pronoun|number)$/.test(first?.tag ?? 'pronoun'))
    return false;
  const isHeld =
    /^(?:the|an?)$/.test(tokens[chunk.from]?.lower ?? '') ||
    /^(?:determiner|possessive)$/.test(tokens[chunk.from - 1]?.tag ?? '');
  const before = chunks[time - 1];
  const opener = before?.kind === 'noun' ? chunks[time - 2] : before;
  return isHeld && !/^(?:at|during|in|over)$/.test(opener?.word ?? '');
}

/** "Visited the White House and met Kerry": one date for joined verbs. */
function sharesClause(
  { chunks }: ParsedSentence,
  verb: number,
  until: number,
): boolean {
  const and = chunks.findIndex(
    (chunk, at) => at > verb && at < until && chunk.kind === 'and',
  );
  if (and < 0) return false;
  const next = chunks[and + 1]?.word ?? '';
  // "On Monday visited them and eventually wrote": on another day.
  if (/^(?:eventually|subsequently)$/.test(next)) return false;
  // "…, and I have offered to": a subject of its own opens a clause of its own.
  const isOwn =
    chunks[and + 1]?.kind === 'noun' && chunks[and - 1]?.kind === 'comma';
  return !isOwn;
}

/** "Who had been expected this week, cancelled": the week is not of the verb. */
function isInRelative(
  { chunks, tokens }: ParsedSentence,
  time: number,
): boolean {
  if (chunks[time + 1]?.kind !== 'comma') return false;
  for (let at = time - 1; at >= 0; at--) {
    const kind = chunks[at]?.kind;
    const isWhose = tokens[chunks[at]?.from ?? -1]?.lower === 'whose';
    if (kind === 'relative' || isWhose) return chunks[at - 1]?.kind === 'comma';
    if (kind === 'comma' || kind === 'stop') return false;
  }
  return false;
}

function opensSentence(sentence: ParsedSentence): number | undefined {
  const at = sentence.chunks
    .slice(0, 3)
    .findIndex((chunk) => chunk.kind === 'time');
  const next = sentence.chunks[at + 1]?.kind;
  const isOpening = at >= 0 && (next === 'comma' || next === 'noun');
  return isOpening ? at : undefined;
}
