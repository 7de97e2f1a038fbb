import { namedMonths } from './named-months';
import type { TimeRange } from './time-range';

/**
 * What one date of EDTF may mean, levels 0 to 2: a year, month or day with
 * unstated digits and marks, a moment, a season, a decade, a century, a long
 * year, or one of several dates. `undefined` where the text is none of these.
 */
export function readDate(text: string): TimeRange | undefined {
  return (
    readDays(text) ??
    readMoment(text) ??
    readMonths(text) ??
    readYears(text) ??
    readSeveral(text)
  );
}

const PARTS =
  /^[?~%]?(-?)([\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/;

/** The days that a year, a month or a day may be, from the first to the last. */
function readDays(text: string): TimeRange | undefined {
  const [, sign, year, month, day] = PARTS.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (text.includes('X') && /[?~%]/.test(text)) return undefined;
  const years =
    sign === ''
      ? numbersLike(year, 0, 9999)
      : numbersLike(year, 1, 9999)
          .map((each) => -each)
          .toReversed();
  const months = numbersLike(month ?? 'XX', 1, 12);
  const days = numbersLike(day ?? 'XX', 1, 31);
  const from = firstDay(years, months, days);
  const last = firstDay(
    years.toReversed(),
    months.toReversed(),
    days.toReversed(),
  );
  return from === undefined || last === undefined
    ? undefined
    : { from, to: last + DAY - 1 };
}

const DAY = 86_400_000;
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** The numbers within bounds that have some digits, X being any, in order. */
function numbersLike(digits: string, least: number, most: number): number[] {
  let found = [0];
  for (const digit of digits)
    found = found.flatMap((each) =>
      (digit === 'X' ? DIGITS : [Number(digit)]).map(
        (next) => each * 10 + next,
      ),
    );
  return found.filter((each) => least <= each && each <= most);
}

/** The first day that is in the calendar, in the order of what is given. */
function firstDay(
  years: readonly number[],
  months: readonly number[],
  days: readonly number[],
): number | undefined {
  for (const year of years)
    for (const month of months)
      for (const day of days)
        if (day <= daysIn(year, month)) return startOf(year, month, day);
  return undefined;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** When a day begins. `Date.UTC` would take the year 44 for 1944. */
function startOf(year: number, month: number, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

const MOMENT =
  /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(?:Z|([+\-−])(\d\d)(?::?(\d\d))?)?$/;

/** A moment of a day; without an offset it is one of UTC. */
function readMoment(text: string): TimeRange | undefined {
  const [, date, ...told] = MOMENT.exec(text) ?? [];
  const day = date === undefined ? undefined : readDays(date);
  if (day === undefined) return undefined;
  const [hour, minute, second, part, sign, ...offset] = told;
  const [h, m, s] = [hour, minute, second ?? 0].map(Number);
  const [off = 0, set = 0] = offset.map((each) => Number(each ?? 0));
  const isMidnight = h === 24 && m === 0 && s === 0 && part === undefined;
  if (h === undefined || m === undefined || s === undefined) return undefined;
  if ((h > 23 && !isMidnight) || m > 59 || s > 59 || set > 59) return undefined;
  const ahead = (sign === '+' ? 1 : -1) * (off * 60 + set);
  if (Math.abs(ahead) > (sign === '+' ? 840 : 720)) return undefined;
  // A clock that is behind by nothing is none.
  if (sign !== undefined && sign !== '+' && ahead === 0) return undefined;
  const fraction = Math.trunc(Number(`0.${part ?? 0}`) * 1000);
  const at = day.from + ((h * 60 + m - ahead) * 60 + s) * 1000 + fraction;
  return { from: at, to: at };
}

/** Thirds and halves of a year: where each begins, and how long it is. */
const LONG_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
};

/** A season or another part of a year, by whole months. */
function readMonths(text: string): TimeRange | undefined {
  const named = namedMonths(text);
  const [, year, code = ''] = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/.exec(text) ?? [];
  if (named !== undefined) return span(named.year, named.first, named.count);
  if (year === undefined || year === '-0000') return undefined;
  const [first, count] = LONG_PARTS[code] ?? [
    namedMonths(`2000-${code}`)?.first ?? 1,
    3,
  ];
  return span(Number(year), first, count);
}

function span(year: number, first: number, count: number): TimeRange {
  return {
    from: startOf(year, first),
    to: startOf(year, first + count) - 1,
  };
}

const LONG_YEAR = /^Y(-?)(?:([1-9]\d{4,})|(\d+)E(\d+))(?:S[1-9])?$/;

/** A decade, a century, or a year told with more than its four digits. */
function readYears(text: string): TimeRange | undefined {
  const [, round] = /^(-?\d{2,3})[?~%]?$/.exec(text) ?? [];
  const [, precise] = /^(-?\d{4})S[1-9]$/.exec(text) ?? [];
  const [, sign, long, digits, power] = LONG_YEAR.exec(text) ?? [];
  if (round !== undefined || precise !== undefined) {
    if (/^-0+$/.test(round ?? precise ?? '')) return undefined;
    const years =
      round === undefined ? 1 : round.replace('-', '').length === 2 ? 100 : 10;
    return yearsFrom(Number(round ?? precise) * years, years);
  }
  if (sign === undefined) return undefined;
  const year = Number(long ?? `${digits}e${power}`);
  return yearsFrom(sign === '' ? year : -year, 1);
}

/** Some years; `undefined` where no calendar of ours reaches. */
function yearsFrom(year: number, count: number): TimeRange | undefined {
  const [from, to] = [startOf(year, 1), startOf(year + count, 1) - 1];
  return Number.isFinite(from) && Number.isFinite(to)
    ? { from, to }
    : undefined;
}

/** One or all of several dates: from the first that there may be to the last. */
function readSeveral(text: string): TimeRange | undefined {
  const [, list] = /^\[(.*)\]$|^\{(.*)\}$/.exec(text)?.filter(Boolean) ?? [];
  const [, before, within = '', after] =
    /^(\.\.)?(.*?)(\.\.)?$/.exec(list ?? '') ?? [];
  if (within === '') return undefined;
  const ranges = within.split(',').map((each) => readStretch(each.trim()));
  const known = ranges.filter((each) => each !== undefined);
  if (known.length < ranges.length) return undefined;
  const from = Math.min(...known.map((each) => each.from));
  const to = Math.max(...known.map((each) => each.to));
  return {
    from: before === undefined ? from : Number.NEGATIVE_INFINITY,
    to: after === undefined ? to : Number.POSITIVE_INFINITY,
  };
}

/** One date of several, or all from one to another. */
function readStretch(text: string): TimeRange | undefined {
  const [first = '', last = first, ...more] = text.split('..');
  const [start, end] = [readDays(first), readDays(last)];
  const isOne = more.length === 0 && start !== undefined && end !== undefined;
  return isOne && start.from <= end.to
    ? { from: start.from, to: end.to }
    : undefined;
}
