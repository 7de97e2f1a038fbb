import { isWeekday, monthNamed } from './month-names';

const YEAR = '((?:19|20)\\d\\d)';
/** A month by its name, or by two: "آب/أغسطس", "آب (أغسطس)". */
const MONTH = '(\\p{L}[\\p{L}\\p{M}]{1,15})\\.?(?: ?[/(] ?\\p{L}+\\)?)?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|-?го)?';
/** What stands between day, month and year in some languages. */
const OF = '(?:[,،]? ?(?:of|de|del|di|do|da) |[,،]? |-)';

type Reader = readonly [
  RegExp,
  (parts: RegExpMatchArray) => string | undefined,
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

/** The days of a line, each way of writing in turn. */
function daysIn(
  words: string,
): readonly { readonly at: number; readonly day: string }[] {
  return READERS.flatMap(([pattern, read]) =>
    [...words.matchAll(pattern)].flatMap((parts) => {
      const day = read(parts);
      return day === undefined ? [] : { at: parts.index, day };
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
): string | undefined {
  if (one === other) return dayOf(year, one, one);
  if (one > 12) return dayOf(year, other, one);
  return other > 12 ? dayOf(year, one, other) : undefined;
}

function dayOf(
  year = '',
  month: number | undefined,
  day: number,
): string | undefined {
  if (month === undefined) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const isReal =
    !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return isReal ? iso : undefined;
}
