import { isOpen, namedMonths, rangeOf } from '../time';
import { dateWords } from './en/dates';
import { keptByLocale } from './kept-by-locale';
import { listedAsChoice } from './lists';
import { inFigures } from './numbers';

/**
 * An EDTF date as a person would write it: "21–30 April 2025", "about 2025". A
 * text that is no date is given back as it is.
 */
export function dateInWords(text: string): string {
  if (text === '../..') return dateWords.undated;
  if (rangeOf(text) === undefined) return text;
  const [first = '', second] = text.split('/');
  if (second === undefined) return partInWords(first);
  if (isOpen(first)) return dateWords.until(partInWords(second));
  if (isOpen(second)) return dateWords.from(partInWords(first));
  return intervalInWords(first, second);
}

/** The same, with the weekday where it names one day: "Sunday 11 May 2025". */
export function dateWithWeekday(text: string): string {
  const parts = rangeOf(text) && partsOf(text);
  const isDay = parts?.precision === 'day' || parts?.precision === 'minute';
  if (parts === undefined || !isDay) return dateInWords(text);
  const name = weekday().format(parts.moment);
  return doubted(text, dateWords.onWeekday(name, plainInWords(parts)));
}

/** So many dates that contradict each other are told; of more, that there are. */
const MOST_TOLD = 5;

/** Dates that contradict each other: "Sunday 11 May 2025 or Monday 12 May 2025". */
export function datesInWords(
  dates: readonly string[],
  inWords = dateWithWeekday,
): string {
  const told = dates.slice(0, MOST_TOLD).map(inWords);
  const isMore = dates.length > MOST_TOLD;
  return listedAsChoice(isMore ? [...told, dateWords.otherDates] : told);
}

/** A moment as its UTC calendar day: "11 May 2025"; "undated" if endless. */
export function dayInWords(moment: number): string {
  return Number.isFinite(moment)
    ? wholeDay().format(moment)
    : dateWords.undated;
}

/** A tick of a time axis, by its UTC day, month or year; the year if asked. */
export function tickInWords(
  moment: number,
  unit: 'day' | 'month' | 'year',
  isYearTold: boolean,
): string {
  if (unit === 'year') return year().format(moment);
  const [plain, withYear] =
    unit === 'day' ? [tickDay, tickDayOfYear] : [month, wholeMonth];
  return (isYearTold ? withYear : plain)().format(moment);
}

/** A UTC day by its number in its month: “22”. */
export function dayOfMonth(moment: number): string {
  return dayNumber().format(moment);
}

const dated = (options: Intl.DateTimeFormatOptions) =>
  keptByLocale(
    (tag) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
  );
const dayNumber = dated({ day: 'numeric' });
const year = dated({ year: 'numeric' });
const month = dated({ month: 'long' });
const wholeMonth = dated({ month: 'long', year: 'numeric' });
const day = dated({ day: 'numeric', month: 'long' });
const tickDay = dated({ day: 'numeric', month: 'short' });
const tickDayOfYear = dated({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const wholeDay = dated({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = dated({ weekday: 'long' });
const clock = dated({ hour: '2-digit', minute: '2-digit' });

type Parts = {
  readonly precision: 'year' | 'month' | 'day' | 'minute';
  /** The date as a moment, its own clock read as if it were UTC. */
  readonly moment: number;
  readonly zone: string | undefined;
};

/** The parts of a plain date; what EDTF leaves out as X counts as absent. */
function partsOf(part: string): Parts | undefined {
  const plain = part.replaceAll(/[?~%]/g, '').replaceAll(/-XX/g, '');
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/.exec(
      plain,
    );
  if (match === null || /-XX-\d/.test(part)) return undefined;
  const [, years = '', months, days, time, zone] = match;
  const iso = `${years}-${months ?? '01'}-${days ?? '01'}T${time ?? '00:00'}Z`;
  const precision =
    months === undefined
      ? 'year'
      : days === undefined
        ? 'month'
        : time === undefined
          ? 'day'
          : 'minute';
  return { precision, moment: Date.parse(iso), zone };
}

/** Words with the doubt that EDTF's marks cast on them. */
function doubted(part: string, words: string): string {
  const rough = /[~%]/.test(part) ? dateWords.about(words) : words;
  return /[?%]/.test(part) ? dateWords.perhaps(rough) : rough;
}

function partInWords(part: string): string {
  const months = namedMonths(part);
  if (months !== undefined) {
    const inYear = year().format(Date.UTC(months.year, 0));
    return doubted(part, dateWords.months[months.name](inYear));
  }
  const parts = partsOf(part);
  return parts === undefined
    ? boundsInWords(part)
    : doubted(part, plainInWords(parts));
}

function plainInWords({ precision, moment, zone }: Parts): string {
  switch (precision) {
    case 'year':
      return year().format(moment);
    case 'month':
      return wholeMonth().format(moment);
    case 'day':
      return wholeDay().format(moment);
    case 'minute':
      return dateWords.at(
        wholeDay().format(moment),
        clock().format(moment),
        zone === undefined ? undefined : zoneInWords(zone),
      );
  }
}

/** "UTC", "UTC+3", "UTC−9:30". */
function zoneInWords(zone: string): string {
  const [, sign, hours, minutes = '00'] =
    /^([+-])(\d{2})(?::(\d{2}))?$/.exec(zone) ?? [];
  if (hours === undefined) return 'UTC';
  const half = Number(minutes) === 0 ? '' : `:${inFigures(Number(minutes))}`;
  return `UTC${sign === '-' ? '−' : '+'}${inFigures(Number(hours))}${half}`;
}

/** Rarer kinds of dates ("a day in the 2020s") are told by their bounds. */
function boundsInWords(part: string): string {
  const range = rangeOf(part);
  if (range === undefined) return part;
  const [first, last] = [range.from, range.to].map((moment) =>
    Number.isFinite(moment)
      ? new Date(moment).toISOString().slice(0, 10)
      : undefined,
  );
  if (first === undefined || partsOf(first) === undefined) return part;
  if (last === undefined || partsOf(last) === undefined) return part;
  return doubted(part, intervalInWords(first, last));
}

/** An interval without what its end repeats: "21–30 April 2025". */
function intervalInWords(first: string, second: string): string {
  const end = partInWords(second);
  if (first === second) return end;
  const from = partsOf(first);
  const to = partsOf(second);
  const whole = dateWords.between(partInWords(first), end);
  if (from === undefined || to === undefined) return whole;
  if (yearOf(from) !== yearOf(to) || namedMonths(first) !== undefined)
    return whole;
  if (from.precision === 'month')
    return dateWords.between(doubted(first, month().format(from.moment)), end);
  if (from.precision !== 'day' || to.precision !== 'day') return whole;
  const isPlain = !/[?~%]/.test(first + second);
  return isPlain
    ? daysInWords(from.moment, to.moment)
    : dateWords.between(doubted(first, day().format(from.moment)), end);
}

/** Two days of one year; the dash stands close between two days of a month. */
function daysInWords(from: number, to: number): string {
  const words = wholeDay().formatRange(from, to).replaceAll(/\s/g, ' ');
  return month().format(from) === month().format(to)
    ? words.replace(/ ([–-]) /, '$1')
    : words;
}

function yearOf({ moment }: Parts): number {
  return new Date(moment).getUTCFullYear();
}
