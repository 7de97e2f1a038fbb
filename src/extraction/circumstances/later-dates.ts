import { DAY, dayOf, iso, numberOf, shifted, two } from './day-arithmetic';
import { edtfOf } from './when';

/**
 * The EDTF date of a phrase that counts on from a day told of before ("two
 * days later", "days later"); vague counts give a stretch.
 */
export function edtfAfter(phrase: string, day: string): string | undefined {
  const from = dayOf(day);
  if (from === undefined) return undefined;
  const beside = BESIDE.exec(phrase.trim());
  if (beside !== null)
    return iso(from + (STEPS[beside[1]?.toLowerCase() ?? ''] ?? 0) * DAY);
  const words = phrase.trim().toLowerCase();
  const within = besideOf(words, day, from);
  if (within !== undefined) return within;
  if (isSoonAfter(words)) return day;
  const match =
    /^(?:(\w+) )?(day|night|evening|morning|week|fortnight|month|year)s? (later|earlier|before|after)$/.exec(
      words,
    );
  if (match === null) return undefined;
  const sign = /^(?:earlier|before)$/.test(match[3] ?? '') ? -1 : 1;
  const unit = match[2]?.toLowerCase() ?? 'day';
  const count = numberOf(match[1]?.toLowerCase() ?? '');
  if (count !== undefined && match[1] !== undefined)
    return iso(shifted(from, unit, sign * count));
  if (sign < 0) return undefined;
  return `${iso(from + DAY)}/${iso(shifted(from, unit, unit === 'day' ? 8 : 4))}`;
}

/** "Minutes later", "two hours later": still on that day. */
function isSoonAfter(words: string): boolean {
  const [, count = '', unit] =
    /^(?:within )?(?:(\p{L}+|\d+) )?(hour|minute)s?(?: (?:later|after))?$/u.exec(
      words,
    ) ?? [];
  if (unit === undefined) return false;
  return unit === 'minute' || count === '' || (numberOf(count) ?? 99) <= 8;
}

/** "Later that month", "the following spring", "the 12th", "the day after". */
function besideOf(
  words: string,
  day: string,
  from: number,
): string | undefined {
  const year = day.slice(0, 4);
  const season = /(spring|summer|autumn|fall|winter)/.exec(words)?.[1];
  const isNext = /^(?:the )?(?:following|next)\b/.test(words);
  const isPrevious = /^(?:the )?previous\b/.test(words);
  if (season !== undefined)
    return seasonBeside(season, day, isNext ? 1 : isPrevious ? -1 : 0);
  const ofNext = /^the (\d{1,2})(?:st|nd|rd|th) of (.+)$/.exec(words);
  if (ofNext !== null) {
    const step = ofNext[2] === 'the following month' ? 1 : 0;
    const month = iso(shifted(from, 'month', step)).slice(0, 7);
    return `${month}-${two(Number(ofNext[1]))}`;
  }
  const ending = /^(at|by) the end of the (month|year)$/.exec(words);
  if (ending !== null) return endOf(ending[2] ?? '', from, ending[1] === 'by');
  const named = /^the (following|next|previous) (\p{L}+)$/u.exec(words);
  const beside = named && monthBeside(named[2] ?? '', day, named[1] ?? '');
  if (beside) return beside;
  const weekday = weekdayBeside(words, from);
  if (weekday !== undefined) return weekday;
  const ordinal = /^the (\d{1,2})(?:st|nd|rd|th)$/.exec(words)?.[1];
  if (ordinal !== undefined) {
    const isLater = Number(ordinal) >= Number(day.slice(8));
    const month = isLater ? from : shifted(from, 'month', 1);
    return `${iso(month).slice(0, 7)}-${two(Number(ordinal))}`;
  }
  if (/^(?:on )?the morrow$/.test(words)) return iso(from + DAY);
  if (/^(?:the )?(?:day|night|evening|morning) (?:before|after)$/.test(words))
    return iso(from + (words.endsWith('after') ? DAY : -DAY));
  const [, before, after] =
    /^(?:(?:(?:later|earlier) )?(?:that|(?:that |the )?same)|(?:the )?(?:following|next|previous)) (day|week|month|year)$|^the (week|month|year) (?:before|after)$/.exec(
      words,
    ) ?? [];
  const isAhead = isNext || words.endsWith(' after');
  const isBack = isPrevious || words.endsWith(' before');
  const step = isAhead ? 1 : isBack ? -1 : 0;
  switch (before ?? after ?? '') {
    case 'day':
      return isNext ? iso(from + DAY) : day;
    case 'week':
      return weekAround(from + step * 7 * DAY);
    case 'month':
      return iso(shifted(from, 'month', step)).slice(0, 7);
    case 'year':
      return String(Number(year) + step);
    default:
      return undefined;
  }
}

/** "That week": from its Monday to its Sunday. */
function weekAround(day: number): string {
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
  return `${iso(monday)}/${iso(monday + 6 * DAY)}`;
}

/** "The following January", "the previous May": the nearest on that side. */
function monthBeside(
  name: string,
  day: string,
  side: string,
): string | undefined {
  const month = /^\d{4}-(\d\d)$/.exec(
    edtfOf(`${name} ${day.slice(0, 4)}`, undefined, 'past') ?? '',
  )?.[1];
  if (month === undefined) return undefined;
  const own = day.slice(5, 7);
  const step =
    side === 'previous' ? (month < own ? 0 : -1) : month > own ? 0 : 1;
  return `${Number(day.slice(0, 4)) + step}-${month}`;
}

/** "At the end of the month": its last days; "by the end": up to the last. */
function endOf(unit: string, from: number, isBy: boolean): string {
  const year = iso(from).slice(0, 4);
  const date = new Date(from);
  const last =
    unit === 'year'
      ? `${year}-12-31`
      : iso(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
  return `${isBy ? '..' : `${last.slice(0, 8)}21`}/${last}`;
}

const WEEKDAYS = 'mon tues wednes thurs fri satur sun'.split(' ');

/** "That Tuesday", "the following Monday": beside the day told of. */
function weekdayBeside(words: string, from: number): string | undefined {
  const match =
    /^(?:(?:early|late|later) on )?(?:the )?(?:(that|following|next|previous) )?(mon|tues|wednes|thurs|fri|satur|sun)day\b(?: (before|after)$)?/.exec(
      words,
    );
  if (match === null) return undefined;
  const wanted = WEEKDAYS.indexOf(match[2] ?? '');
  const today = (new Date(from).getUTCDay() + 6) % 7;
  const ahead = (wanted - today + 7) % 7;
  switch (match[1] ?? match[3] ?? 'on') {
    // "On the Tuesday": that day itself, or the first that follows.
    case 'on':
      return /^(?:(?:early|late|later) on )?the /.test(words)
        ? iso(from + ahead * DAY)
        : undefined;
    case 'that':
      return iso(from + (wanted - today) * DAY);
    case 'before':
    case 'previous':
      return iso(from + (ahead - 7) * DAY);
    default:
      return iso(from + (ahead === 0 ? 7 : ahead) * DAY);
  }
}

/** The month with which a season begins. */
const BEGINS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** "The following spring", "the previous autumn": the one nearest to the day. */
function seasonBeside(
  season: string,
  day: string,
  step: -1 | 0 | 1,
): string | undefined {
  const year = Number(day.slice(0, 4));
  const isToCome = Number(day.slice(5, 7)) < (BEGINS[season] ?? 1);
  const isShifted = step === 1 ? !isToCome : step === -1 && isToCome;
  return edtfOf(`${season} ${year + (isShifted ? step : 0)}`, day, 'past');
}

/** "The next morning", "that same night": beside the day told of. */
const BESIDE =
  /^(?:(?:early|late|earlier|later) )?(?:(?:the|that) )?(next|following|same|that|previous) (?:day|morning|afternoon|evening|night)$/i;
const STEPS: Readonly<Record<string, number>> = {
  next: 1,
  following: 1,
  previous: -1,
};

/**
 * A date without a year goes on in the year of a story told long before the
 * article: "On 9 February 1933 … In June".
 */
export function edtfInStory(
  phrase: string,
  edtf: string,
  day: string,
): string | undefined {
  const from = dayOf(day);
  const isOrdinal = /^the \d{1,2}(?:st|nd|rd|th)$/i.test(phrase.trim());
  if (isOrdinal && from !== undefined) {
    const own = besideOf(phrase.trim().toLowerCase(), day, from);
    return own === edtf ? undefined : own;
  }
  const told = /^(\d{4})-(\d{2})/.exec(day);
  const own = /^(\d{4})-(\d{2})/.exec(edtf);
  if (told === null || own === null || /\d{4}/.test(phrase)) return undefined;
  if (!/\p{Lu}\p{Ll}{2}/u.test(phrase) || /day\b/.test(phrase))
    return undefined;
  if (Number(own[1]) - Number(told[1]) < 2) return undefined;
  const isNextYear = Number(own[2]) < Number(told[2]);
  const year = String(Number(told[1]) + (isNextYear ? 1 : 0));
  return edtf.replaceAll(own[1] ?? '', year);
}
