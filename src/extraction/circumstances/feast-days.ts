import { FEASTS } from '../lexicons/feasts';
import { DAY, WEEKDAYS, iso, numberOf } from './day-arithmetic';
import type { Tense } from './stretches';

const NAMES = [...FEASTS.keys()]
  .toSorted((one, other) => other.length - one.length)
  .join('|');

/** "Easter", "last Christmas", "the Thursday before Easter", "the week before Christmas 2016". */
const FEAST = new RegExp(
  `^(?:(?:at|in|on|during|over) )?(?:(?:the )?(?:(?:small|early) hours of|(?:morning|evening|night) of|(eve) of|(\\w+day|day|week)|(\\w+) (day|week)s?) ?(before|after)? )?(?:(last|this|next) )?(${NAMES})(?: (?:of )?(\\d{4}))?$`,
);

/** Whether words for a day count it from a feast, and name no year. */
export function namesFeast(phrase: string): boolean {
  const match = FEAST.exec(phrase.toLowerCase().replaceAll("'", '’'));
  return match !== null && match[8] === undefined;
}

/** The day of a feast, or one counted from it; undefined where words name none. */
export function feastDate(
  words: string,
  reference: number | undefined,
  tense: Tense,
): string | undefined {
  const between = /^between (.+) and (.+?)((?: of)? \d{4})?$/.exec(words);
  if (between !== null) {
    const [, first = '', last = '', year = ''] = between;
    const days = [first, last].map((name) =>
      feastDate(`${name}${year}`, reference, tense),
    );
    return days[0] && days[1] && days[0] < days[1] ? days.join('/') : undefined;
  }
  const match = FEAST.exec(words.replaceAll("'", '’'));
  if (match === null) return undefined;
  const [, eve, unit, count, many, side, which, name = '', year] = match;
  const isCounted = unit !== undefined || count !== undefined;
  if (isCounted !== (side !== undefined)) return undefined;
  const isAhead = which === 'next' || which === 'this' || tense === 'future';
  const feast =
    year === undefined
      ? nearest(name, reference, isAhead)
      : dayIn(name, Number(year));
  if (feast === undefined) return undefined;
  if (eve !== undefined) return iso(feast - DAY);
  if (side === undefined) return iso(feast);
  const sign = side === 'before' ? -1 : 1;
  if (unit === 'week')
    return sign < 0
      ? `${iso(feast - 7 * DAY)}/${iso(feast - DAY)}`
      : `${iso(feast + DAY)}/${iso(feast + 7 * DAY)}`;
  if (count !== undefined) {
    const number = numberOf(count);
    const days = many === 'week' ? 7 : 1;
    return number === undefined
      ? undefined
      : iso(feast + sign * number * days * DAY);
  }
  return iso(besideFeast(feast, unit ?? 'day', sign));
}

/** The last such weekday before a day, or the first after it. */
function besideFeast(feast: number, unit: string, sign: 1 | -1): number {
  if (unit === 'day') return feast + sign * DAY;
  for (let step = 1; step < 8; step++) {
    const day = feast + sign * step * DAY;
    if (WEEKDAYS[new Date(day).getUTCDay()] === unit) return day;
  }
  return feast;
}

function nearest(
  name: string,
  reference: number | undefined,
  isAhead: boolean,
): number | undefined {
  if (reference === undefined) return undefined;
  const year = new Date(reference).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((each) => dayIn(name, each));
  return isAhead
    ? days.find((day) => day >= reference)
    : days.findLast((day) => day <= reference);
}

function dayIn(name: string, year: number): number {
  const told = FEASTS.get(name) ?? '0';
  const moving = /^(\d|last)(\w{3})-(\d\d)$/.exec(told);
  if (moving !== null) return nthOf(year, moving);
  const [month = 1, day = 1] = told.split('-').map(Number);
  return /^\d\d-/.test(told)
    ? Date.UTC(year, month - 1, day)
    : easter(year) + Number(told) * DAY;
}

/** "4thu-11": the fourth Thursday of November; "lastmon-05": May's last Monday. */
function nthOf(
  year: number,
  [, which, weekday = '', month]: RegExpExecArray,
): number {
  const wanted = WEEKDAYS.findIndex((name) => name.startsWith(weekday));
  const isLast = which === 'last';
  const from = isLast
    ? Date.UTC(year, Number(month), 0)
    : Date.UTC(year, Number(month) - 1, 1);
  const own = new Date(from).getUTCDay();
  return isLast
    ? from - ((own - wanted + 7) % 7) * DAY
    : from + (((wanted - own + 7) % 7) + 7 * (Number(which) - 1)) * DAY;
}

/** Easter Sunday of a year: the Gregorian rule of Meeus, Jones and Butcher. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const left = year % 100;
  const leaps = Math.floor(century / 4);
  const moon = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden +
      century -
      leaps -
      Math.floor((century - moon + 1) / 3) +
      15) %
    30;
  const week =
    (32 + 2 * (century % 4) + 2 * Math.floor(left / 4) - epact - (left % 4)) %
    7;
  const shift = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const days = epact + week - 7 * shift + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
