/** A day in milliseconds. */
export const DAY = 86_400_000;

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  several: 3,
  few: 3,
  couple: 2,
};

/** The moment at which an EDTF day begins, UTC; none for a vaguer date. */
export function dayOf(published: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (match === null) return undefined;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
}

/** The EDTF day of a moment, UTC. */
export function iso(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** A number in digits or words. */
export function numberOf(word: string): number | undefined {
  return /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS[word];
}

/** A moment so many units of time later, or earlier where negative. */
export function shifted(from: number, unit: string, count: number): number {
  const date = new Date(from);
  switch (unit) {
    case 'hour':
      return from;
    case 'week':
      return from + 7 * count * DAY;
    case 'fortnight':
      return from + 14 * count * DAY;
    case 'month':
      return Date.UTC(
        date.getUTCFullYear(),
        date.getUTCMonth() + count,
        date.getUTCDate(),
      );
    case 'year':
      return Date.UTC(
        date.getUTCFullYear() + count,
        date.getUTCMonth(),
        date.getUTCDate(),
      );
    default:
      return from + count * DAY;
  }
}

/** How many days a month has, counted from 0 for January. */
function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** A number in two digits at least. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** "2019-06-04", "14.10.2015", and "10/14/2015" where only one order is a date. */
export function numericDay(phrase: string): string | undefined {
  const whole = /^\d{4}-\d{2}-\d{2}$/.exec(phrase)?.[0];
  if (whole !== undefined) return whole;
  const [, a = '', mark, b = '', year = ''] =
    /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(phrase) ?? [];
  if (mark === undefined) return undefined;
  const isMonthFirst = mark === '/' && Number(b) > 12;
  const isOpen = mark === '/' && Number(a) <= 12 && !isMonthFirst && a !== b;
  const [day, month] = isMonthFirst ? [b, a] : [a, b];
  return isOpen
    ? undefined
    : `${year}-${two(Number(month))}-${two(Number(day))}`;
}

/** "On the 11th": the nearest that is past, or that is to come. */
export function dayOfMonth(
  day: number,
  reference: number,
  tense: 'past' | 'future',
): string | undefined {
  const date = new Date(reference);
  const isBefore = day <= date.getUTCDate();
  const back =
    tense === 'past' ? (isBefore ? 0 : 1) : day < date.getUTCDate() ? -1 : 0;
  const month = date.getUTCMonth() - back;
  const first = new Date(Date.UTC(date.getUTCFullYear(), month, 1));
  return day < 1 || day > daysIn(first.getUTCMonth(), first.getUTCFullYear())
    ? undefined
    : `${iso(first.getTime()).slice(0, 7)}-${two(day)}`;
}

/** The days of the week, in the order of `Date`. */
export const WEEKDAYS =
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
