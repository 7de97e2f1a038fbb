import { isWeekday, monthNamed } from './month-names';

const YEAR = '((?:19|20)\\d\\d)';
/** A month by its name, or by two: "آب/أغسطس", "آب (أغسطس)". */
const MONTH = '(\\p{L}[\\p{L}\\p{M}]{1,15})\\.?(?: ?[/(] ?\\p{L}+\\)?)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|-?го)?';
/** What stands between day, month and year in some languages. */
const OF = '(?:[,،]? ?(?:of|de|del|di|do|da) |[,،]? |-)';

/** A day as it is written: there may be no such day. */
type Written = {
  readonly year: string;
  readonly month: number;
  readonly day: number;
};

type Reader = readonly [
  RegExp,
  (parts: RegExpMatchArray) => Written | undefined,
];

/** The ways in which a day is written, each with what its parts mean. */
const READERS: readonly Reader[] = [
  [
    new RegExp(
      `(?<!\\d)${YEAR}(?:-(\\d\\d)-(\\d\\d)|([/.]) ?(\\d{1,2})\\4 ?(\\d{1,2}))(?!\\d)`,
      'g',
    ),
    ([, year, month, day, , oneMonth, oneDay]) =>
      dayOf(year, Number(month ?? oneMonth), Number(day ?? oneDay)),
  ],
  [
    new RegExp(
      `(?<!\\d)${YEAR}[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]`,
      'g',
    ),
    ([, year, month, day]) => dayOf(year, Number(month), Number(day)),
  ],
  [
    new RegExp(`(?<![\\d.])${DAY}${OF}[בو]?${MONTH}${OF}${YEAR}(?!\\d)`, 'giu'),
    ([, day, month, year]) => dayOf(year, monthNamed(month ?? ''), Number(day)),
  ],
  [
    new RegExp(`(?<![\\d.])${DAY} ב${MONTH},? ${YEAR}(?!\\d)`, 'giu'),
    ([, day, month, year]) => dayOf(year, monthNamed(month ?? ''), Number(day)),
  ],
  [
    new RegExp(
      `(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`,
      'giu',
    ),
    ([, month, day, year]) => dayOf(year, monthNamed(month ?? ''), Number(day)),
  ],
  // Hungarian and Lithuanian begin with the year.
  [
    new RegExp(
      `(?<!\\d)${YEAR}(?:\\.| m\\.)? ${MONTH} (\\d{1,2})(?!\\d)`,
      'giu',
    ),
    ([, year, month, day]) => dayOf(year, monthNamed(month ?? ''), Number(day)),
  ],
  // Vietnamese numbers its months.
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2}) tháng (\\d{1,2})(?:,? năm|,)? ${YEAR}(?!\\d)`,
      'giu',
    ),
    ([, day, month, year]) => dayOf(year, Number(month), Number(day)),
  ],
  // With full stops the day comes first everywhere.
  [
    new RegExp(`(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}(?!\\d)`, 'g'),
    ([, day, month, year]) => dayOf(year, Number(month), Number(day)),
  ],
  // With strokes only a number over 12 tells which is the day.
  [
    new RegExp(
      `(?<![\\d/-])(\\d{1,2})([/-])(\\d{1,2})\\2${YEAR}(?![\\d/-])`,
      'g',
    ),
    ([, one, , other, year]) => strokedDay(year, Number(one), Number(other)),
  ],
];

/** Whether a line begins with a day that has its year, or its weekday before. */
export function beginsWithDay(line: string): boolean {
  const words = withoutWeekday(plainSpaced(line));
  return daysIn(words).some(({ at }) => at === 0);
}

/** The first day that a line names, as an EDTF date. */
export function dayIn(line: string): string | undefined {
  return daysIn(plainSpaced(line))[0]?.day;
}

/** What a line begins with that is written as a day, and is none: "31 September 2025". */
export function noSuchDayIn(line: string): string | undefined {
  const words = withoutWeekday(plainSpaced(line));
  return writtenIn(words).find(
    ({ at, written }) => at === 0 && realDay(written) === undefined,
  )?.whole;
}

/** Whether a line is a day and nothing else but what may stand beside it. */
export function isDayAlone(line: string): boolean {
  if (!beginsWithDay(line)) return false;
  const words = plainSpaced(line).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.every(
    (word) =>
      isWeekday(word) || monthNamed(word) !== undefined || BESIDE.test(word),
  );
}

/** What may stand beside a day: time of day, zone, what it is the day of. */
const BESIDE =
  /^(?:st|nd|rd|th|at|am|pm|a|p|m|h|of|de|del|di|do|da|on|uhr|min|mins|minute|minutes|read|last|updated|modified|[A-Z]{3,4})$/i;

/** The days of a line, each way of writing in turn. */
function daysIn(
  words: string,
): readonly { readonly at: number; readonly day: string }[] {
  return writtenIn(words).flatMap(({ at, written }) => {
    const day = realDay(written);
    return day === undefined ? [] : { at, day };
  });
}

/** What is written as a day, whether there is such a day or not. */
function writtenIn(words: string) {
  return READERS.flatMap(([pattern, read]) =>
    [...words.matchAll(pattern)].flatMap((parts) => {
      const written = read(parts);
      return written === undefined
        ? []
        : { at: parts.index, whole: parts[0], written };
    }),
  );
}

function withoutWeekday(words: string): string {
  const [whole = '', word = ''] =
    /^(\p{L}[\p{L}\p{M}-]{0,14})\.?[,،]?\s+/u.exec(words) ?? [];
  return isWeekday(word) ? words.slice(whole.length) : words;
}

/**
 * Spaces that hold a day together, as plain ones; signs of direction gone;
 * Arabic, Persian and wide digits as ours.
 */
function plainSpaced(line: string): string {
  return line
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) =>
      String(digit.charCodeAt(0) & 15),
    )
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
}

function strokedDay(
  year: string | undefined,
  one: number,
  other: number,
): Written | undefined {
  if (one === other) return dayOf(year, one, one);
  if (one > 12) return dayOf(year, other, one);
  return other > 12 ? dayOf(year, one, other) : undefined;
}

function dayOf(
  year = '',
  month: number | undefined,
  day: number,
): Written | undefined {
  return month === undefined ? undefined : { year, month, day };
}

function realDay({ year, month, day }: Written): string | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isReal =
    !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isReal ? iso : undefined;
}
