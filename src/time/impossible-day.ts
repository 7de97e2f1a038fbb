import { rangeOf } from './edtf';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
/** "31st of February, 2025": a day, its month, and the year if it is told. */
const DAY_FIRST = `(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH})\\b(?:\\.?,? (?<y1>\\d{4})\\b)?`;
/** "February 31, 2025"; "in June 31 people" tells of no day. */
const MONTH_FIRST = `(?<!\\bin )(?<m2>${MONTH})\\.? (?<d2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.:]*\\d)(?:,? (?<y2>\\d{4})\\b)?`;
const IN_FIGURES = `(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})`;
const DAYS = `(?<![\\d.,:-])(?:${DAY_FIRST}|${MONTH_FIRST}|${IN_FIGURES})(?![\\d-])`;

/** Of a date without a year it is enough that some year holds it. */
const LEAP_YEAR = '2000';

/**
 * The first words in a text that name a day which no calendar holds: "31
 * February", "September 31st", "29 February 2025", "2025-02-30".
 */
export function impossibleDayIn(text: string): string | undefined {
  for (const { 0: words, groups = {} } of text.matchAll(
    new RegExp(DAYS, 'gi'),
  )) {
    const { d1, d2, d3, m1, m2, m3, y1, y2, y3 } = groups;
    const month = m3 ?? numberOf(m1 ?? m2 ?? '');
    const day = (d1 ?? d2 ?? d3 ?? '').padStart(2, '0');
    const year = y1 ?? y2 ?? y3 ?? LEAP_YEAR;
    if (rangeOf(`${year}-${month}-${day}`) === undefined) return words;
  }
  return undefined;
}

/** A month's number, in two digits, by its first three letters. */
function numberOf(month: string): string {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  return String(at + 1).padStart(2, '0');
}
