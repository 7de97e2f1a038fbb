import { rangeOf } from '../time';

/**
 * The EDTF interval that dates span together, no more exact than its ends are
 * told: from “2025-04” and “2025-05-08” it is “2025-04/2025-05-08”. Hours are
 * left out. `undefined` if none of the dates has both ends.
 */
export function spanOf(dates: readonly string[]): string | undefined {
  let first: End | undefined;
  let last: End | undefined;
  for (const date of dates) {
    const range = rangeOf(date);
    if (range === undefined) continue;
    if (!Number.isFinite(range.from) || !Number.isFinite(range.to)) continue;
    const [start = date, end = start] = date
      .replaceAll(/T[^/]*/g, '')
      .split('/');
    first = outer(first, { told: start, at: range.from, sign: -1 });
    last = outer(last, { told: end, at: range.to, sign: 1 });
  }
  if (first === undefined || last === undefined) return undefined;
  if (first.told === last.told) return first.told;
  return `${first.told}/${last.told}`;
}

type End = {
  readonly told: string;
  readonly at: number;
  /** -1 where earlier is farther out, 1 where later is. */
  readonly sign: -1 | 1;
};

/** The end that lies farther out; of two that lie there, the vaguer one. */
function outer(one: End | undefined, other: End): End {
  if (one === undefined) return other;
  const distance = other.sign * (other.at - one.at);
  if (distance !== 0) return distance > 0 ? other : one;
  return other.told.length < one.told.length ? other : one;
}
