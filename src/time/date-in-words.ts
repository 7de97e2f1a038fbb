import { isOpen, rangeOf } from './edtf';
import { namedMonths } from './named-months';

/**
 * An EDTF date as a person would write it: "21–30 April 2025", "about 2025". A
 * text that is no date is given back as it is.
 */
export function dateInWords(text: string): string {
  if (text === '../..') return 'undated';
  if (rangeOf(text) === undefined) return text;
  const [first = '', second] = text.split('/');
  if (second === undefined) return partInWords(first);
  if (isOpen(first)) return `until ${partInWords(second)}`;
  if (isOpen(second)) return `from ${partInWords(first)}`;
  return intervalInWords(first, second);
}

/** A moment as its UTC calendar day: "11 May 2025"; "undated" if endless. */
export function dayInWords(moment: number): string {
  if (!Number.isFinite(moment)) return 'undated';
  const date = new Date(moment);
  const month = MONTHS[date.getUTCMonth()] ?? '';
  return `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
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

type Parts = {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly time: string | undefined;
  readonly zone: string | undefined;
  readonly vague: string;
};

/** The parts of a plain date; what EDTF leaves out as X counts as absent. */
function partsOf(part: string): Parts | undefined {
  const plain = part.replaceAll(/[?~%]/g, '').replaceAll(/-XX/g, '');
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/.exec(
      plain,
    );
  if (match === null || /-XX-\d/.test(part)) return undefined;
  const [, year = '', month, day, time, zone] = match;
  return { year, month, day, time, zone, vague: vaguenessOf(part) };
}

function vaguenessOf(part: string): string {
  const isDoubtful = /[?%]/.test(part);
  const isRough = /[~%]/.test(part);
  return `${isDoubtful ? 'perhaps ' : ''}${isRough ? 'about ' : ''}`;
}

function partInWords(part: string): string {
  const months = namedMonths(part);
  if (months !== undefined) {
    const of = months.name.endsWith('quarter') ? ' of' : '';
    return `${vaguenessOf(part)}${months.name}${of} ${months.year}`;
  }
  const parts = partsOf(part);
  if (parts === undefined) return boundsInWords(part);
  const { year, month, day, vague } = parts;
  if (month === undefined) return `${vague}${year}`;
  if (day === undefined) return `${vague}${nameOf(month)} ${year}`;
  return `${vague}${Number(day)} ${nameOf(month)} ${year}${clockOf(parts)}`;
}

/** Rarer kinds of dates ("a day in the 2020s") are told by their bounds. */
function boundsInWords(part: string): string {
  const range = rangeOf(part);
  if (range === undefined) return part;
  const [first, last] = [range.from, range.to].map((moment) =>
    Number.isFinite(moment)
      ? new Date(moment).toISOString().slice(0, 10)
      : undefined,
  );
  if (first === undefined || partsOf(first) === undefined) return part;
  if (last === undefined || partsOf(last) === undefined) return part;
  return `${vaguenessOf(part)}${intervalInWords(first, last)}`;
}

function clockOf({ time, zone }: Parts): string {
  if (time === undefined) return '';
  if (zone === undefined) return `, ${time}`;
  if (zone === 'Z') return `, ${time} UTC`;
  const offset = zone.replace(/([+-])0?(\d+)/, '$1$2').replace(':00', '');
  return `, ${time} (UTC${offset.replace('-', '−')})`;
}

function nameOf(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** An interval without what its end repeats: "21–30 April 2025". */
function intervalInWords(first: string, second: string): string {
  const from = partsOf(first);
  const to = partsOf(second);
  const whole = `${partInWords(first)} – ${partInWords(second)}`;
  if (first === second) return partInWords(first);
  if (from?.month === undefined || to?.month === undefined) return whole;
  if (from.year !== to.year || from.time !== undefined) return whole;
  if (namedMonths(first) !== undefined) return whole;
  const { day, month, vague } = from;
  const end = partInWords(second);
  if (day === undefined) return `${vague}${nameOf(month)} – ${end}`;
  if (to.day === undefined) return whole;
  if (month !== to.month || vague !== '' || to.vague !== '')
    return `${vague}${Number(day)} ${nameOf(month)} – ${end}`;
  return `${Number(day)}–${end}`;
}
