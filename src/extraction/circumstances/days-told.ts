import type { Span } from '../../text';
import type { CarriedDate } from '../actors/focus';
import type { Source } from '../claims/claim-draft';
import { OUTLET_ENDINGS } from '../lexicons/outlets';
import { two } from './day-arithmetic';
import { inStory } from './story-years';
import { edtfOf } from './when';

/** How far back, in characters, a day is looked for. */
const REACH = 1_200;

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?!\\p{L})(?:,? (?:1[89]|20)\\d\\d\\b)?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? (?:1[89]|20)\\d\\d\\b)?`;
const WEEKDAY =
  '(?<=\\b[Oo]n )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?! (?:week|last|next))';
const TODAY =
  "(?:[Tt]oday|[Yy]esterday|[Tt]his (?:morning|afternoon|evening|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\\b(?![’'])";
const ORDINAL =
  '(?<=\\b[Oo]n )the \\d{1,2}(?:st|nd|rd|th)\\b(?! of| \\p{Lu}\\p{Ll}+ \\p{Ll})';
const DAYS = new RegExp(`(?<![\\p{L}\\d-])(?:${DAY}|${WEEKDAY})`, 'gu');
const MONTHS = new RegExp(
  `(?<![\\p{L}\\d-])(?:${DAY}|${WEEKDAY}|${MONTH}(?!\\p{L})(?: (?:1[89]|20)\\d\\d\\b)?)`,
  'gu',
);
const WRITTEN = new RegExp(
  `(?<!\\p{L})(?:${TODAY}|${ORDINAL})|${MONTHS.source}`,
  'gu',
);
/** What bounds a stretch, and is no day on which something was. */
const OPENER =
  /\b(?:after|before|by|dated|since|till|until|I (?:believe|think)(?: it was)?(?: on)?) (?:the )?$/i;

const SEVERAL = /\d(?:st|nd|rd|th)? ?(?:and|or|to|[–-]) ?$/;
const HAD = /\bhad\b[^.\n]{0,80}$/;
/** "Will speak again on Monday": what is to come is no day told of. */
const AHEAD =
  /\b(?:will|shall|is to|are to|due|planned|scheduled|set)\b[^.\n]{0,60}$/;

/**
 * The day written last before a place in a text, in sentences that tell of no
 * contact too: from it "three days later" and "that evening" are counted.
 */
export function dayToldBefore(
  source: Source,
  at: number,
  from = 0,
): CarriedDate | undefined {
  return dayBefore(source, Math.max(from, at - REACH, 0), at, isPassedOver);
}

/**
 * The day of an hour ("in the evening", "later in the day") that is told at a
 * place: the one written last in its paragraph or, before that, in what is no
 * look back; of "the day" itself, the first that the text tells.
 */
export function dayOfHour(
  source: Source,
  at: number,
  from: number,
  isOfTheDay: boolean,
): CarriedDate | undefined {
  const told = someDayOfHour(source, at, from, isOfTheDay);
  const before = source.text.slice(0, told?.start).slice(-12);
  // "On 14 and 15 March": on which of them is not known.
  return SEVERAL.test(before) ? undefined : told;
}

function someDayOfHour(
  source: Source,
  at: number,
  from: number,
  isOfTheDay: boolean,
): CarriedDate | undefined {
  const paragraph = source.text.lastIndexOf('\n', at) + 1;
  const near = Math.max(from, paragraph, at - REACH);
  const told = dayBefore(source, near, at, isPassedOver);
  if (told !== undefined) return told;
  if (isOfTheDay) return firstDay(source, from, at);
  const start = Math.max(from, at - REACH_OF_HOUR, 0);
  return dayBefore(
    source,
    start,
    at,
    (before, edtf) => HAD.test(before) || isPassedOver(before, edtf),
  );
}

/** How far back, in characters, the day of an hour is looked for. */
const REACH_OF_HOUR = 800;

/** "Three meetings that he had had in January": not what goes on. */
function isPassedOver(before: string, edtf: string | undefined): boolean {
  return AHEAD.test(before) || (HAD.test(before) && edtf?.length === 7);
}

function firstDay(
  source: Source,
  from: number,
  at: number,
): CarriedDate | undefined {
  for (const each of daysIn(source, from, Math.min(at, from + REACH))) {
    const told = asToldDay(source, each);
    if (told !== undefined) return told;
  }
  return undefined;
}

function dayBefore(
  source: Source,
  start: number,
  at: number,
  passes: (before: string, edtf: string | undefined) => boolean,
): CarriedDate | undefined {
  for (const each of [...daysIn(source, start, at)].toReversed()) {
    const before = source.text.slice(start, each.at);
    if (OPENER.test(before) || isOfInterview(before)) continue;
    if (passes(before, edtfOfDay(source, each))) continue;
    return asToldDay(source, each);
  }
  return undefined;
}

/** Words that name a day or a month, and where they stand. */
type DayWords = { readonly words: string; readonly at: number };

function daysIn(
  source: Source,
  start: number,
  end: number,
): readonly DayWords[] {
  return Array.from(
    source.text.slice(start, end).matchAll(WRITTEN),
    (match) => ({
      words: match[0],
      at: start + match.index,
    }),
  );
}

function edtfOfDay(
  source: Source,
  { words, at }: DayWords,
): string | undefined {
  const ordinal = /^the (\d{1,2})/.exec(words)?.[1];
  return ordinal === undefined
    ? edtfAt(source, words, at)
    : ordinalAfter(source, Number(ordinal), at);
}

function asToldDay(source: Source, each: DayWords): CarriedDate | undefined {
  const edtf = edtfOfDay(source, each);
  // What was told of a month goes on in it, on no day that is known.
  if (edtf === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(edtf)) return undefined;
  // The head of a document tells when it was written.
  const whole = source.wholeDay ?? source.published;
  const isWritten = !/^[ty]/i.test(each.words) && edtf === whole?.slice(0, 10);
  if (isWritten) return undefined;
  const { at, words } = each;
  return { start: at, end: at + words.length, edtf, actors: NOBODY };
}

/**
 * Whether the day that follows these words is of telling a paper: "said in an
 * interview on", "told the Courier on". What is told was on other days.
 */
export function isOfInterview(before: string): boolean {
  const [, heard] = TOLD.exec(before) ?? [];
  const last = heard?.toLowerCase().split(/\s+/).at(-1) ?? '';
  return INTERVIEW.test(before) || OUTLET_ENDINGS.has(last);
}

const INTERVIEW = /\binterview\b[^.;\n]{0,40}$/;
const TOLD = /\btold ((?:[Tt]his |[Tt]he )?[\p{L} ]{2,40}?),?(?: on)? ?$/u;

const NOBODY: CarriedDate['actors'] = new Set();

/**
 * The day of a thing ("vote") as one sentence of the text gives it, the nearest
 * before a place or else the first after; none where a sentence has two days.
 */
export function dayOfThing(
  source: Source,
  thing: string,
  at: number,
): string | undefined {
  const { text } = source;
  const from = Math.max(0, at - FAR);
  const near = text.slice(from, at + FAR);
  const places = [...near.matchAll(new RegExp(`\\b${thing}\\b`, 'gu'))].map(
    ({ index }) => from + index,
  );
  const before = places.filter((place) => place < at).toReversed();
  const after = places.filter((place) => place > at);
  for (const place of [...before, ...after].slice(0, TRIED)) {
    const sentence = sentenceAround(text, place);
    const words = text.slice(sentence.start, sentence.end);
    if (sentence.start <= at && at < sentence.end) continue;
    const days = [...words.matchAll(DAYS)];
    const [day] = days;
    if (day === undefined || days.length > 1) continue;
    const edtf = edtfAt(source, day[0], sentence.start + day.index);
    if (edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf)) return edtf;
  }
  return undefined;
}

/** How far, in characters, the day of a thing is looked for. */
const FAR = 20_000;

/** In how many sentences. */
const TRIED = 12;

function sentenceAround(text: string, at: number): Span {
  const before = text.slice(Math.max(0, at - REACH), at);
  const opens = Math.max(
    ...['. ', '? ', '! ', '\n'].map((mark) => before.lastIndexOf(mark)),
  );
  const closes = text.slice(at, at + REACH).search(/[.?!](?:\s|$)|\n/);
  return {
    start: at - before.length + opens + 1,
    end: closes < 0 ? Math.min(text.length, at + REACH) : at + closes,
  };
}

/**
 * The day that "the 20th" is after what was told before: of the month named
 * last, or of the next where that day was over.
 */
export function ordinalAfter(
  source: Source,
  day: number,
  at: number,
): string | undefined {
  const start = Math.max(at - REACH, 0);
  const last = [...source.text.slice(start, at).matchAll(MONTHS)].at(-1);
  if (last === undefined) return undefined;
  const edtf = edtfAt(source, last[0], start + last.index);
  const [, year, month, told] =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(edtf ?? '') ?? [];
  if (year === undefined || month === undefined) return undefined;
  const isOver = told !== undefined && Number(told) > day;
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  if (isOver) first.setUTCMonth(first.getUTCMonth() + 1);
  const edtfOfDay = `${first.toISOString().slice(0, 7)}-${two(day)}`;
  // What is past cannot lie after the day on which it is told.
  return source.published !== undefined &&
    edtfOfDay > (source.wholeDay ?? source.published)
    ? undefined
    : edtfOfDay;
}

function edtfAt(source: Source, words: string, at: number): string | undefined {
  const plain = edtfOf(words, source.published, 'past');
  return plain && inStory(source.story, words, at, plain);
}
