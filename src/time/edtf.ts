import { readDate } from './read-date';
import type { TimeRange } from './time-range';

/** A date in EDTF is short; longer texts would only cost time. */
const LONGEST = 80;

const ranges = new Map<string, TimeRange | undefined>();

/**
 * The range of an EDTF date or interval (ISO 8601-2); `undefined` where the text
 * is none. Each text is read once.
 */
export function rangeOf(text: string): TimeRange | undefined {
  if (text.length > LONGEST) return undefined;
  const known = ranges.get(text);
  if (known !== undefined || ranges.has(text)) return known;
  const range = readRange(text);
  ranges.set(text, range);
  return range;
}

/**
 * Whether a date leaves open on which day it was: a month, an interval, or a
 * day that is only about, or perhaps, the one named.
 */
export function isVague(text: string): boolean {
  const range = rangeOf(text);
  return range === undefined || range.to - range.from >= DAY || isRough(text);
}

const DAY = 86_400_000;
/** By so much at least may a rough date be off. */
const LEAST_OFF = 3 * DAY;

/** Whether a date, or a side of it, is only about or perhaps the one named. */
export function isRough(text: string): boolean {
  return /[~?%]/.test(text);
}

const bounds = new Map<string, TimeRange | undefined>();

/**
 * Between which moments an EDTF date surely lies: its range, and beyond a side
 * that is only about or perhaps the date named half as much as that is long, at
 * least three days. “About March” may be from mid-February to mid-April.
 */
export function boundsOf(text: string): TimeRange | undefined {
  if (text.length > LONGEST) return undefined;
  if (!bounds.has(text)) bounds.set(text, readBounds(text));
  return bounds.get(text);
}

function readBounds(text: string): TimeRange | undefined {
  const range = rangeOf(text);
  const [first = '', last = first] = text.split('/');
  return (
    range && {
      from: range.from - offBy(first),
      to: range.to + offBy(last),
    }
  );
}

/** How far one side of an interval may be off. */
function offBy(side: string): number {
  const range = isRough(side) ? rangeOf(side) : undefined;
  return range === undefined
    ? 0
    : Math.max(LEAST_OFF, (range.to - range.from) / 2);
}

/** Whether one side of an interval is open or unknown. */
export function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

/**
 * Intervals are read side by side: either side may be open, or vaguer than the
 * other.
 */
function readRange(text: string): TimeRange | undefined {
  const sides = text.split('/');
  const [first = '', second] = sides;
  if (second === undefined) return readDate(first);
  if (sides.length > 2 || (isOpen(first) && isOpen(second))) return undefined;
  const start = isOpen(first) ? BEFORE_ALL : readDate(first);
  const end = isOpen(second) ? AFTER_ALL : readDate(second);
  if (start === undefined || end === undefined) return undefined;
  return start.from <= end.to ? { from: start.from, to: end.to } : undefined;
}

const BEFORE_ALL = { from: Number.NEGATIVE_INFINITY, to: 0 };
const AFTER_ALL = { from: 0, to: Number.POSITIVE_INFINITY };
