import type { TimeRange } from './time-range';

const PLAIN = /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[?~%]?$/;

/**
 * The range of a whole year, month or day: what nearly all dates are. It is
 * told without a grammar, several hundred times as fast, and means the same.
 */
export function plainRange(text: string): TimeRange | undefined {
  const [, year, month, day] = PLAIN.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  if (day !== undefined) {
    const from = Date.UTC(y, m, d);
    const isThere = d > 0 && new Date(from).getUTCMonth() === m;
    return isThere ? { from, to: Date.UTC(y, m, d + 1) - 1 } : undefined;
  }
  const end = month === undefined ? Date.UTC(y + 1, 0) : Date.UTC(y, m + 1);
  return { from: Date.UTC(y, m), to: end - 1 };
}
