import edtf from 'edtf';

/**
 * The stretch of time that an EDTF date may mean, in milliseconds since 1970,
 * UTC. `from` or `to` is infinite where an interval is open or its end unknown.
 */
export type TimeRange = { readonly from: number; readonly to: number };

const ranges = new Map<string, TimeRange | undefined>();

/**
 * The range of an EDTF date or interval (ISO 8601-2, levels 0 and 1, read by
 * the edtf package); `undefined` where the text is none. Each text is read once.
 */
export function rangeOf(text: string): TimeRange | undefined {
  if (!ranges.has(text)) ranges.set(text, readRange(text));
  return ranges.get(text);
}

/** An EDTF date as a person would write it: "21–30 April 2025", "about 2025". */
export function dateInWords(text: string): string {
  const [first = '', second] = text.split('/');
  if (second === undefined) return partInWords(first);
  if (isOpen(first))
    return isOpen(second) ? 'undated' : `until ${partInWords(second)}`;
  if (isOpen(second)) return `from ${partInWords(first)}`;
  return `${shortenedStart(first, second)}${partInWords(second)}`;
}

/** A moment as its UTC calendar day: "11 May 2025". */
export function dayInWords(moment: number): string {
  return partInWords(new Date(moment).toISOString().slice(0, 10));
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
]);

function readRange(text: string): TimeRange | undefined {
  const [first, second] = text.split('/');
  if (first === undefined || first === '') return openStart(second);
  if (first === '..') return openStart(second);
  try {
    const { min, max } = edtf(text);
    return {
      from: min ?? Number.NEGATIVE_INFINITY,
      to: max ?? Number.POSITIVE_INFINITY,
    };
  } catch {
    return undefined;
  }
}

/** The edtf package refuses to bound an interval without a start. */
function openStart(end: string | undefined): TimeRange | undefined {
  if (end === undefined || isOpen(end)) return undefined;
  const range = rangeOf(end);
  return range && { from: Number.NEGATIVE_INFINITY, to: range.to };
}

function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

type Parts = {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
  readonly vague: string;
};

function partsOf(part: string): Parts | undefined {
  const match =
    /^(-?\d{4,})(?:-(\d{2}))?(?:-(\d{2}))?(?:T(\d{2}:\d{2})[^~?%]*)?([~?%]?)$/.exec(
      part,
    );
  if (match === null) return undefined;
  const [, year = '', month, day, time, qualifier] = match;
  const vague =
    qualifier === '' || qualifier === undefined
      ? ''
      : qualifier === '?'
        ? 'perhaps '
        : 'about ';
  return { year, month, day, time, vague };
}

function partInWords(part: string): string {
  const parts = partsOf(part);
  if (parts === undefined) return part;
  const { year, month, day, time, vague } = parts;
  if (month === undefined) return `${vague}${year}`;
  const season = SEASONS.get(month);
  if (season !== undefined) return `${vague}${season} ${year}`;
  const name = MONTHS[Number(month) - 1] ?? month;
  if (day === undefined) return `${vague}${name} ${year}`;
  const clock = time === undefined ? '' : `, ${time}`;
  return `${vague}${Number(day)} ${name} ${year}${clock}`;
}

/** The start of an interval without what its end repeats: "21–", "28 April – ". */
function shortenedStart(first: string, second: string): string {
  const from = partsOf(first);
  const to = partsOf(second);
  const whole = `${partInWords(first)} – `;
  if (from?.month === undefined || to?.month === undefined) return whole;
  if (from.year !== to.year || from.time !== undefined) return whole;
  if (SEASONS.has(from.month)) return whole;
  const name = MONTHS[Number(from.month) - 1] ?? from.month;
  if (from.day === undefined) return `${from.vague}${name} – `;
  if (to.day === undefined) return whole;
  if (from.month !== to.month)
    return `${from.vague}${Number(from.day)} ${name} – `;
  return `${from.vague}${Number(from.day)}–`;
}
