import { dayOf, two } from './day-arithmetic';
import { besideYear } from './seasons';

/** Whether what is dated lies before the article or after it. */
export type Tense = 'past' | 'future';

/** Reads a date that is no stretch, as its words in small letters. */
export type ReadDate = (
  words: string,
  reference: number | undefined,
  tense: Tense,
) => string | undefined;

const BETWEEN =
  /^(?:from |between )?(.+?)(?: (?:to|through|until|till|and) | ?- ?(?=\d))(.+)$/;

/** "From February 2 through March 3, 2016", "3-5 June", "Monday to Friday". */
export function stretchBetween(
  read: ReadDate,
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  if (/^\d{1,2}-\p{L}{3}-\d{2,4}$/u.test(words) || words.endsWith(' half ago'))
    return undefined;
  const match = BETWEEN.exec(words);
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  const month = MONTH_NAME.exec(last)?.[0];
  const own = MONTH_NAME.exec(first)?.[0];
  const isDay = /^(?:on )?\d{1,2}(?:st|nd|rd|th)?$/.test(first);
  const whole =
    month === undefined && own !== undefined && /^\d/.test(last)
      ? `${own} ${last}`
      : last;
  const end = read(whole, reference, tense);
  if (end === undefined || end.includes('/')) return undefined;
  const opening = isDay ? `${first} ${month ?? ''}` : first;
  const until = dayOf(end.length === 7 ? `${end}-28` : end);
  const isGiven = /\b(?:1[89]|20)\d\d\b/.test(opening);
  const start = read(opening, isGiven ? reference : until, 'past');
  return start === undefined || start.includes('/') || start > end
    ? undefined
    : `${start}/${end}`;
}

const MONTH_NAME =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\b/;

/** "The second half of 2025", "the first week of last month", "mid 2020". */
export function partOf(
  read: ReadDate,
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const match =
    /^(?:in |during )?(?:the )?(first|second|third|fourth|last|middle) ?(week|half|fortnight|days)? of (.+)$/.exec(
      words,
    );
  if (match === null) return undefined;
  const [, which = '', unit = ''] = match;
  const whole = read(match[3] ?? '', reference, tense);
  const year = /^\d{4}$/.exec(whole ?? '')?.[0];
  if (year !== undefined) {
    if (unit === 'half')
      return which === 'first'
        ? `${year}-01/${year}-06`
        : `${year}-07/${year}-12`;
    return which === 'middle' ? `${year}-05/${year}-08` : undefined;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(whole ?? '');
  if (month === null) return undefined;
  const length = new Date(
    Date.UTC(Number(month[1]), Number(month[2]), 0),
  ).getUTCDate();
  const [from, to] = daysOf(which, unit, length);
  return `${whole}-${two(from)}/${whole}-${two(to)}`;
}

/** Which days of a month its first week, last days or middle are. */
function daysOf(
  which: string,
  unit: string,
  length: number,
): readonly [number, number] {
  const order = ['first', 'second', 'third', 'fourth'].indexOf(which);
  if (which === 'middle') return [11, 20];
  if (unit === 'half' || unit === 'fortnight')
    return which === 'first' ? [1, 15] : [16, length];
  if (which === 'last') return [length - 6, length];
  return unit === 'days' ? [1, 5] : [order * 7 + 1, order * 7 + 7];
}

/** "The early 1990s" as ten or four years. */
export function decadeOf(words: string): string | undefined {
  const match = /^(?:the )?(?:(early|mid|late)[- ])?(\d{3})0s$/.exec(words);
  if (match === null) return undefined;
  const [, part, decade] = match;
  if (part === undefined) return `${decade}X`;
  const [from, to] =
    part === 'early' ? [0, 3] : part === 'mid' ? [4, 6] : [7, 9];
  return `${decade}${from}/${decade}${to}`;
}

/** "The first quarter of 2020", "Q3 of last year", "last quarter": three months. */
export function quarterOf(
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const [, number, which, year, beside] =
    /^(?:the )?(?:q([1-4])|(first|second|third|fourth|last|final) quarter)(?: (?:of )?(?:(\d{4})|(last|this|next) year))?$/.exec(
      words,
    ) ?? [];
  const isPlain = year !== undefined || beside !== undefined;
  const besides = isPlain ? undefined : quarterBeside(words, reference);
  if (besides !== undefined) return besides;
  if (number === undefined && which === undefined) return undefined;
  const named = ['first', 'second', 'third'].indexOf(which ?? '') + 1;
  const quarter = number === undefined ? named || 4 : Number(number);
  const given =
    year ??
    besideYear(beside, reference) ??
    yearOfQuarter(quarter, reference, tense);
  return given && monthsOf(Number(given), quarter);
}

/** "Last quarter", "this quarter": beside the one that is running. */
function quarterBeside(
  words: string,
  reference: number | undefined,
): string | undefined {
  const which = /^(?:the )?(last|this|next) quarter$/.exec(words)?.[1];
  if (which === undefined || reference === undefined) return undefined;
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const date = new Date(reference);
  const months = 3 * (Math.floor(date.getUTCMonth() / 3) + step);
  const first = new Date(Date.UTC(date.getUTCFullYear(), months, 1));
  return monthsOf(first.getUTCFullYear(), first.getUTCMonth() / 3 + 1);
}

/** The year of the nearest such quarter that has begun, or that is to come. */
function yearOfQuarter(
  quarter: number,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  if (reference === undefined) return undefined;
  const year = new Date(reference).getUTCFullYear();
  const begins = Date.UTC(year, quarter * 3 - 3, 1);
  const ends = Date.UTC(year, quarter * 3, 0);
  if (tense === 'future') return String(ends < reference ? year + 1 : year);
  return String(begins > reference ? year - 1 : year);
}

function monthsOf(year: number, quarter: number): string {
  return `${year}-${two(quarter * 3 - 2)}/${year}-${two(quarter * 3)}`;
}
