import type { Case } from '../case';
import { searchForm } from '../text';
import { rangeOf } from '../time';
import { dateWithWeekday } from '../words';

const MONTHS = Array.from({ length: 12 }, (_, at) =>
  String(at + 1).padStart(2, '0'),
);
/** In so many of its years, at most, a day without a year is looked for. */
const MOST_YEARS = 10;
/** From so many letters on, the beginning of a name is enough. */
const FEWEST_LETTERS = 3;

/**
 * The days that typed words may mean: “2025-05-11”, “Sunday 11 May”, “may 11th”.
 * Without a year it is that day in each year of the case, the latest first.
 */
export function daysTyped(theCase: Case, words: string): readonly string[] {
  if (rangeOf(words) !== undefined) return [words];
  const typed = searchForm(words)
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(' ');
  const number = typed.find((each) => /^\d{1,2}$/.test(each));
  if (number === undefined || typed.length < 2) return [];
  return yearsIn(theCase)
    .flatMap((year) =>
      MONTHS.map((month) => `${year}-${month}-${number.padStart(2, '0')}`),
    )
    .filter((day) => rangeOf(day) !== undefined && isNamedBy(typed, day));
}

/** Whether each typed word stands in the day as it is told, or begins a word of it. */
function isNamedBy(typed: readonly string[], day: string): boolean {
  const told = searchForm(dateWithWeekday(day)).split(' ');
  return typed.every((each) =>
    told.some((word) =>
      /^\d/.test(each)
        ? Number(word) === Number(each)
        : each.length >= FEWEST_LETTERS && word.startsWith(each),
    ),
  );
}

/** The years in which articles of a case were published, or claims are dated. */
function yearsIn({ articles, claims }: Case): readonly string[] {
  const dates = [
    ...articles.map(({ published }) => published),
    ...claims.map(({ when }) => when?.edtf),
  ];
  const years = new Set(
    dates.flatMap((date) => /\d{4}/.exec(date ?? '')?.[0] ?? []),
  );
  return [...years].toSorted().toReversed().slice(0, MOST_YEARS);
}
