import {
  DAY,
  dayOf,
  dayOfMonth,
  iso,
  numberOf,
  numericDay,
  shifted,
  two,
} from './day-arithmetic';
import {
  besideDate,
  weekOf,
  weekdayAWeekOff,
  weekdayOfMonth,
} from './beside-dates';
import { PARTS_OF_DAY } from '../lexicons/dated-things';
import { feastDate } from './feast-days';
import { agoOf, stretchOf, unitOf } from './counted-units';
import { besideYear, seasonOf } from './seasons';
import type { Tense } from './stretches';
import { decadeOf, partOf, quarterOf, stretchBetween } from './stretches';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ');
/**
 * The EDTF date of a time phrase. Weekdays and months without a year count
 * from `published` (an EDTF day) in the direction of the tense. `undefined`
 * where the phrase is vague, or needs a date of publication that is unknown.
 */
export function edtfOf(
  phrase: string,
  published: string | undefined,
  tense: Tense,
): string | undefined {
  const key = `${tense} ${published} ${phrase}`;
  if (dates.has(key)) return dates.get(key);
  if (dates.size >= KEPT) dates.clear();
  const edtf = readDate(phrase, published, tense);
  dates.set(key, edtf);
  return edtf;
}

/** Dates read before: an article has few phrases of time, and repeats them. */
const dates = new Map<string, string | undefined>();
/** So many dates are kept; then they are gathered anew. */
const KEPT = 2_000;

function readDate(
  phrase: string,
  published: string | undefined,
  tense: Tense,
): string | undefined {
  const words = phrase
    .toLowerCase()
    .replaceAll(/[,.]/g, ' ')
    .replaceAll(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(NIGHT_OF, '')
    .replace(AGAIN, ' ')
    .replace(DAY_PART, '')
    .replace(ORDINAL, (word) => `${ORDINALS.indexOf(word) + 1}`);
  const reference = dayOf(published);
  if (isOtherDay(words, tense)) return undefined;
  return (
    noLater(words, reference, tense) ??
    feastDate(words, reference, tense) ??
    weekdayOfMonth(singleDate, words, reference, tense) ??
    besideDate(singleDate, words, reference, tense) ??
    weekOf(singleDate, words, reference, tense) ??
    weekdayAWeekOff(singleDate, words, reference) ??
    numericDay(phrase) ??
    stretchBetween(singleDate, words, reference, tense) ??
    singleDate(words, reference, tense)
  );
}

/** "On the night of 9 to 10 April": both days. */
const NIGHT_OF =
  /^(?:(?:on )?the night of|overnight(?: on| from| between)?) (?=.* ?(?:to|and|through|until|till|-) ?)|^as (?:early|late|recently) as /;
/** "On 11 and again on 19 June". */
const AGAIN = / again (?:on )?/;

/** "Shortly after dawn on 3 March", "late on the evening of 3 March": that day. */
const DAY_PART = new RegExp(
  `^(?:(?:shortly |just |soon |well |long |immediately |a little )?(?:after|before|at|around|about|by|towards?) (?:${PARTS_OF_DAY.join('|')}) on |(?:early |late )?(?:on|in) the (?:early |late )?(?:morning|afternoon|evening|night|(?:small|early) hours) of )(?=.*\\d)`,
);
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );
/** "The third of March". */
const ORDINAL = new RegExp(
  `(?<=^(?:on )?the )(?:${ORDINALS.join('|')})(?= of (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
);

function singleDate(
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  return (
    partOf(singleDate, words, reference, tense) ??
    decadeOf(words) ??
    quarterOf(words, reference, tense) ??
    calendarDate(words, reference, tense) ??
    (reference === undefined
      ? undefined
      : relativeDate(words, reference, tense)) ??
    bareYear(words)
  );
}

const WEEKDAY_NAME = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const OTHER_DAY = new RegExp(
  `^(?:(?:at|by) the end of the (?:month|year)$|the (?:following|next|previous) (?:${MONTHS.join('|')})\\p{Ll}*$|(?:that|the (?:following|previous|next)) ${WEEKDAY_NAME}\\b|(?:(?:early|late|later) on )?the ${WEEKDAY_NAME}(?: (?:morning|afternoon|evening|night|lunchtime|before|after))?$)`,
  'u',
);

/**
 * "That Tuesday", "on the Tuesday", "the Friday before": a day of a story, told
 * by what was dated before. No firm's or state's fiscal year is known.
 */
function isOtherDay(words: string, tense: Tense): boolean {
  // "The next week they met": what comes next in what is told.
  if (tense === 'past' && /^the next (?:week|month|year)$/.test(words))
    return true;
  return OTHER_DAY.test(words) || /\bquarter of (?:the )?fi/.test(words);
}

/** "Not later than 3 May": up to that day. */
function noLater(
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const day = /^no(?:t)? later than (.+)$/.exec(words)?.[1];
  const edtf = day && singleDate(day, reference, tense);
  return edtf === undefined ? undefined : `../${edtf}`;
}

/** "3 March", "March 3, 2016", "late April", "April 2025", "spring 2020". */
function calendarDate(
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const month =
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\b/.exec(
      words,
    );
  const year = /\b((?:1[89]|20)\d\d)\b/.exec(words)?.[1];
  const short = /^(\d{1,2})-(\p{L}{3})-(\d{2}|\d{4})$/u.exec(words);
  if (short !== null)
    return calendarDate(
      `${short[1]} ${short[2]} ${(short[3] ?? '').length === 2 ? '20' : ''}${short[3]}`,
      reference,
      tense,
    );
  if (month === null) return seasonOf(words, year, reference);
  const index = MONTHS.indexOf(month[1] ?? '');
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?! ?(?:am|pm|a m|p m|:))/.exec(
    words.replace(/\b\d{1,2}(?:[: ]\d\d)? ?(?:am|pm|a m|p m)\b/, ''),
  )?.[1];
  const beside = /\bof (last|this|next) year\b/.exec(words)?.[1];
  const given =
    year ??
    besideYear(beside, reference) ??
    yearFor(
      index,
      day === undefined ? undefined : Number(day),
      reference,
      tense,
      words,
    );
  if (given === undefined) return undefined;
  const monthText = `${given}-${two(index + 1)}`;
  if (day !== undefined) return `${monthText}-${two(Number(day))}`;
  return withinMonth(words, monthText, index, Number(given));
}

function withinMonth(
  words: string,
  month: string,
  index: number,
  year: number,
): string {
  const last = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  if (/^(?:early|the (?:beginning|start) of)\b/.test(words))
    return `${month}-01/${month}-10`;
  if (/^mid\b/.test(words)) return `${month}-11/${month}-20`;
  if (/^(?:late|the end of)\b/.test(words))
    return `${month}-21/${month}-${last}`;
  return month;
}

function yearFor(
  month: number,
  day: number | undefined,
  reference: number | undefined,
  tense: Tense,
  words: string,
): string | undefined {
  if (reference === undefined) return undefined;
  const year = new Date(reference).getUTCFullYear();
  const start = Date.UTC(year, month, day ?? 1);
  const end = day === undefined ? Date.UTC(year, month + 1, 0) : start;
  const isNext = tense === 'future' || /\bnext\b/.test(words);
  if (isNext) return String(end < reference ? year + 1 : year);
  return String(start > reference ? year - 1 : year);
}

function relativeDate(
  words: string,
  reference: number,
  tense: Tense,
): string | undefined {
  return (
    namedDay(words, reference, tense) ??
    inMonthBeside(words, reference) ??
    weekendOf(words, reference, tense) ??
    beforeLast(words, reference) ??
    inUnits(words, reference, tense) ??
    weekdayOf(words, reference, tense) ??
    stretchOf(words, reference) ??
    agoOf(words, reference) ??
    unitOf(words, reference)
  );
}

function namedDay(
  words: string,
  reference: number,
  tense: Tense,
): string | undefined {
  if (words.includes('day before yesterday')) return iso(reference - 2 * DAY);
  if (words.includes('day after tomorrow')) return iso(reference + 2 * DAY);
  const ordinal = /^(?:on )?the (\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1];
  if (ordinal !== undefined)
    return dayOfMonth(Number(ordinal), reference, tense);
  if (/\byesterday\b|\blast night\b/.test(words)) return iso(reference - DAY);
  if (/\btomorrow\b/.test(words)) return iso(reference + DAY);
  if (
    /\btoday\b|\btonight\b|\bovernight\b|\bthis (?:morning|afternoon|evening)\b/.test(
      words,
    )
  )
    return iso(reference);
  return undefined;
}

/** "The 3rd of last month", "at the end of last month", "all week". */
function inMonthBeside(words: string, reference: number): string | undefined {
  if (words === 'all day') return iso(reference);
  if (words === 'all week' || words === 'all month') {
    const whole = unitOf(`this ${words.slice(4)}`, reference) ?? '';
    return words === 'all month'
      ? whole
      : `${whole.slice(0, 10)}/${iso(reference)}`;
  }
  const match =
    /^(?:at )?the (?:(\d{1,2})(?:st|nd|rd|th)|(beginning|end|start)) of ((?:last|this|next) month)$/.exec(
      words,
    );
  const month = match && unitOf(match[3] ?? '', reference);
  if (match === null || !month) return undefined;
  if (match[1] !== undefined) return `${month}-${two(Number(match[1]))}`;
  const [year = 0, number = 1] = month.split('-').map(Number);
  return withinMonth(`the ${match[2]} of`, month, number - 1, year);
}

/** "Over the weekend": the one that is running, else the nearest in its tense. */
function weekendOf(
  words: string,
  reference: number,
  tense: Tense,
): string | undefined {
  if (!/^(?:over|at|on|during) the weekend$/.test(words)) return undefined;
  const sinceSaturday = (new Date(reference).getUTCDay() + 1) % 7;
  const isNext = tense === 'future' && sinceSaturday > 1;
  const saturday = reference + ((isNext ? 7 : 0) - sinceSaturday) * DAY;
  return `${iso(saturday)}/${iso(saturday + DAY)}`;
}

/** "The Thursday before last", "the week before last": one further back. */
function beforeLast(words: string, reference: number): string | undefined {
  const unit = /^(?:the )?(\w+) before last$/.exec(words)?.[1];
  if (unit === undefined) return undefined;
  if (!unit.endsWith('day'))
    return unitOf(`last ${unit}`, shifted(reference, unitName(unit), -1));
  const day = dayOf(weekdayOf(`last ${unit}`, reference, 'past'));
  return day === undefined ? undefined : iso(day - 7 * DAY);
}

function unitName(unit: string): string {
  return unit === 'weekend' ? 'week' : unit;
}

/** "In two weeks": only what is to come is counted from the article. */
function inUnits(
  words: string,
  reference: number,
  tense: Tense,
): string | undefined {
  const match = /^in (\w+) (day|week|month)s$/.exec(words);
  const count = numberOf(match?.[1] ?? '');
  const unit = match?.[2] ?? '';
  if (tense !== 'future' || count === undefined) return undefined;
  const day = iso(shifted(reference, unit, count));
  return unit === 'day' ? day : unit === 'week' ? `${day}~` : day.slice(0, 7);
}

function weekdayOf(
  words: string,
  reference: number,
  tense: Tense,
): string | undefined {
  const name =
    /\b(sun|mon|tues|wednes|thurs|fri|satur)days?\b/
      .exec(words)?.[1]
      ?.slice(0, 3) ??
    /^(?:\w+ )*(sun|mon|tue|wed|thu|fri|sat)(?:s|rs?)?\b/.exec(words)?.[1];
  if (name === undefined) return undefined;
  const wanted = WEEKDAYS.indexOf(name);
  const today = new Date(reference).getUTCDay();
  const back = (today - wanted + 7) % 7;
  const week = /\b(last|this|next) week\b/.exec(words)?.[1];
  if (week !== undefined) {
    const monday = reference - ((today + 6) % 7) * DAY;
    const step = week === 'last' ? -7 : week === 'next' ? 7 : 0;
    return iso(monday + (step + ((wanted + 6) % 7)) * DAY);
  }
  if (/\bweek ago\b/.test(words))
    return iso(
      reference - ((back === 0 ? 7 : back) + (back === 0 ? 0 : 7)) * DAY,
    );
  const ago = /^(\w+) \w+days ago$/.exec(words)?.[1];
  const times = ago === undefined ? undefined : numberOf(ago);
  if (times !== undefined)
    return iso(reference - ((back === 0 ? 7 : back) + 7 * (times - 1)) * DAY);
  const isNext =
    /\bnext\b/.test(words) || (tense === 'future' && !/\blast\b/.test(words));
  if (isNext) {
    const ahead = (wanted - today + 7) % 7;
    return iso(
      reference + (ahead === 0 && /\bnext\b/.test(words) ? 7 : ahead) * DAY,
    );
  }
  return iso(
    reference - (back === 0 && /\blast\b/.test(words) ? 7 : back) * DAY,
  );
}

function bareYear(words: string): string | undefined {
  return /\b((?:1[89]|20)\d\d)\b/.exec(words)?.[1];
}
