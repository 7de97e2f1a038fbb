import { isWeekday, monthNamed } from './month-names';

const YEAR = '((?:19|20)\\d\\d)';
const MONTH = '(\\p{L}[\\p{L}\\p{M}]{2,15})\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª|-?го)?';
/** What stands between day, month and year in some languages. */
const OF = '(?:,? ?(?:of|de|del|di|do|da) |,? |-)';

type Reader = readonly [RegExp, (parts: RegExpExecArray) => string | undefined];

/** The ways in which a day is written, each with what its parts mean. */
const READERS: readonly Reader[] = [
  [
    new RegExp(`(?<!\\d)${YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`),
    ([, year, month, day]) => dayOf(year, Number(month), Number(day)),
  ],
  [
    new RegExp(`(?<!\\d)${YEAR}[年년] ?(\\d{1,2})[月월] ?(\\d{1,2})[日일]`),
    ([, year, month, day]) => dayOf(year, Number(month), Number(day)),
  ],
  [
    new RegExp(`(?<![\\d.])${DAY}${OF}[בو]?${MONTH}${OF}${YEAR}(?!\\d)`, 'iu'),
    ([, day, month, year]) => dayOf(year, monthNamed(month ?? ''), Number(day)),
  ],
  [
    new RegExp(`(?<![\\d.])${DAY} ב${MONTH},? ${YEAR}(?!\\d)`, 'iu'),
    ([, day, month, year]) => dayOf(year, monthNamed(month ?? ''), Number(day)),
  ],
  [
    new RegExp(
      `(?<!\\p{L})${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}(?!\\d)`,
      'iu',
    ),
    ([, month, day, year]) => dayOf(year, monthNamed(month ?? ''), Number(day)),
  ],
  // With full stops the day comes first everywhere.
  [
    new RegExp(`(?<![\\d.])(\\d{1,2})\\. ?(\\d{1,2})\\. ?${YEAR}(?!\\d)`),
    ([, day, month, year]) => dayOf(year, Number(month), Number(day)),
  ],
  // With strokes only a number over 12 tells which is the day.
  [
    new RegExp(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/${YEAR}(?![\\d/])`),
    ([, one, other, year]) => strokedDay(year, Number(one), Number(other)),
  ],
];

/** Whether a line begins with a day that has its year, or its weekday before. */
export function beginsWithDay(line: string): boolean {
  const words = withoutWeekday(plainSpaced(line));
  return READERS.some(([pattern, read]) => {
    const parts = pattern.exec(words);
    return parts?.index === 0 && read(parts) !== undefined;
  });
}

/** The first day that a line names, as an EDTF date. */
export function dayIn(line: string): string | undefined {
  const words = plainSpaced(line);
  for (const [pattern, read] of READERS) {
    const parts = pattern.exec(words);
    const day = parts === null ? undefined : read(parts);
    if (day !== undefined) return day;
  }
  return undefined;
}

function withoutWeekday(words: string): string {
  const [whole = '', word = ''] =
    /^(\p{L}[\p{L}\p{M}-]{1,14})\.?,?\s+/u.exec(words) ?? [];
  return isWeekday(word) ? words.slice(whole.length) : words;
}

/** Spaces that hold a day together, as plain ones; signs of direction gone. */
function plainSpaced(line: string): string {
  return line
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
